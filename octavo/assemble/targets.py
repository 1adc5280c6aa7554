"""Targets: the sections and registers of an edition become what its references can lead to."""

from collections.abc import Iterable, Mapping

from octavo.assemble.references import Targets
from octavo.assemble.running_order import Planned
from octavo.copy.prose import Block, Heading
from octavo.copy.prose.walk import blocks_in
from octavo.copy.texts import Texts
from octavo.copy.works import Work


def targets_of(  # noqa: PLR0913, PLR0917 - what is gathered, from where, and whether that is all
    planned: Iterable[Planned],
    chosen: Mapping[str, tuple[Block, ...]],
    documents: Mapping[str, int],
    work: Work,
    events: Iterable[str],
    texts: Texts,
    *,
    points: frozenset[str] = frozenset(),
    whole: bool,
) -> Targets:
    """Gather the anchors of an edition.

    ``chosen`` are the blocks that each section keeps, by its anchor; ``documents`` numbers those
    that stand in the edition; ``events`` are the anchors of events and days; ``points`` those of
    numbered lines; ``whole`` tells whether every text could be read.
    """
    planned = tuple(planned)
    kinds = {each.part.kind for each in planned}
    registers: Mapping[str, tuple[str, Iterable[str]]] = {
        "people": ("person", work.people.entries),
        "organisations": ("organisation", work.organisations.entries),
        "terms": ("term", work.terms.entries),
        "bibliography": ("source", work.sources.entries),
    }
    anchors = {*(each.id for each in planned), *events}
    for kind, (prefix, names) in registers.items():
        if kind in kinds:
            anchors |= {f"{prefix}-{name}" for name in names}
    sections = {each.id: each.id for each in planned}
    for each in planned:
        if each.prose is None:
            continue
        sections |= {each.id.removeprefix("section-"): each.id, each.part.source or "": each.id}
        sections |= {
            block.id: block.id
            for block in blocks_in(chosen[each.id])
            if isinstance(block, Heading) and block.id and block.level > 1
        }
    return Targets(
        frozenset(anchors), documents, sections, frozenset(texts.texts), points, whole=whole
    )
