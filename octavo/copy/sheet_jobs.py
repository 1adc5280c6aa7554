"""Sheet jobs: what an edition says of sheets, binding and paper becomes the job of imposing it."""

from dataclasses import fields

from octavo.copy.papers import Papers
from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.shapes.imposition import Imposition
from octavo.measures import Length


def sheet_job(record: EditionRecord, papers: Papers) -> Imposition:
    """Give the job: bound at the edition's edge, on paper as thick as the edition's is.

    Raises KeyError for a paper that is in no table, as ``Papers.stock`` does.
    """
    said = {each.name: getattr(record.imposition, each.name) for each in fields(record.imposition)}
    caliper = said.pop("caliper") or Length(papers.stock(record.paper).caliper)
    return Imposition(**said, caliper=caliper, binding_edge=record.binding_edge)
