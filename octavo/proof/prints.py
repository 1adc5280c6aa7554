"""Prints: finished files for a printer become problems where they are not what they say."""

import io
from collections.abc import Iterator, Mapping

import pikepdf

from octavo.copy.editions import Edition
from octavo.copy.shapes.edition import Output
from octavo.press.orders import cover_standard
from octavo.problems import Problem
from octavo.proof.exchange import against_standard

_HINT = (
    "report this: Octavo made the file; until it is mended, ask for another standard "
    "('standards: {press: …}')"
)


def check_prints(prints: Mapping[Output, bytes], edition: Edition) -> Iterator[Problem]:
    """Read the press copy and the cover again, and find what their standard does not take (G09)."""
    place = edition.location("standards", "press")
    standards = {
        Output.PRESS: edition.record.standards.press,
        Output.COVER: cover_standard(edition.record),
    }
    for output, pdf in prints.items():
        standard = standards[output]
        with pikepdf.open(io.BytesIO(pdf)) as document:
            for fact in dict.fromkeys(against_standard(document, standard)):
                yield Problem("G09", f"{output}.pdf is not {standard}: {fact}", place, _HINT)
