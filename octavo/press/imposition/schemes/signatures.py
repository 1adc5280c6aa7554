"""Signatures: sheets that are folded and nested become flat ones; what three schemes share."""

from octavo.press.imposition.arrangement import Arrangement, FlatSheet
from octavo.press.imposition.unfolding import FOLDINGS, PAGES_A_LEAF, leaves_of, unfold


def nested(signatures: tuple[int, ...], pages_a_side: int) -> Arrangement:
    """Arrange signatures of so many sheets, each sheet folded for so many pages a side.

    The outermost sheet of a signature holds its first leaves and its last ones.
    """
    folding = FOLDINGS[pages_a_side]
    sheets: list[FlatSheet] = []
    first = 1
    for signature, count in enumerate(signatures, 1):
        leaves = leaves_of(first, count * pages_a_side)
        half = pages_a_side // 2
        for place in range(count):
            outer = leaves[place * half : (place + 1) * half]
            inner_end = len(leaves) - place * half
            pile = (*outer, *leaves[inner_end - (pages_a_side - half) : inner_end])
            sheets.append(FlatSheet(signature, place + 1, *unfold(pile, folding.opened)))
        first += PAGES_A_LEAF * len(leaves)
    return Arrangement(tuple(sheets), folding.columns, folding.rows)
