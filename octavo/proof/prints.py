"""Prints: the finished files for a printer become problems where they are not what they say."""

import io
from collections.abc import Iterator, Mapping

import pikepdf

from octavo.copy.editions import Edition
from octavo.copy.shapes.edition import Output
from octavo.problems import Problem
from octavo.proof.exchange import against_standard

_HINT = (
    "report this: Octavo made the file; until it is mended, ask for another standard "
    "('standards: {press: …}')"
)


def check_prints(prints: Mapping[Output, bytes], edition: Edition) -> Iterator[Problem]:
    """Read the press copy again, and find what its standard does not take (G09)."""
    pdf = prints.get(Output.PRESS)
    if pdf is None:
        return
    standard = edition.record.standards.press
    place = edition.location("standards", "press")
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for fact in dict.fromkeys(against_standard(document, standard)):
            yield Problem("G09", f"press.pdf is not {standard}: {fact}", place, _HINT)
