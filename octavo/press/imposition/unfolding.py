"""Unfolding: the leaves of a folded sheet, lying one upon another, become its two flat sides."""

from dataclasses import dataclass, replace

from octavo.press.imposition.arrangement import Forme, Join, Spine, Spot

PAGES_A_LEAF = 2


@dataclass(frozen=True, slots=True)
class Leaf:
    """A leaf as it lies: its upper face, and its lower one as seen when turned like a page."""

    upper: Spot
    lower: Spot


Pile = tuple[Leaf, ...]  # the uppermost leaf first


@dataclass(frozen=True, slots=True)
class Folding:
    """How often a sheet is folded: the folds as they are opened, and what is between the pages."""

    opened: tuple[bool, ...]  # True for a fold like that of a spine, False for one at the head
    columns: tuple[Join, ...]
    rows: tuple[Join, ...] = ()


#: Pages on a side of a sheet → its folding.
FOLDINGS = {
    1: Folding((), ()),
    2: Folding((True,), (Join.SPINE,)),
    4: Folding((True, False), (Join.SPINE,), (Join.FOLD,)),
    8: Folding((True, False, True), (Join.SPINE, Join.FOLD, Join.SPINE), (Join.FOLD,)),
}


def leaves_of(first_slot: int, leaves: int) -> Pile:
    """Give the leaves of a closed signature whose spine is at the left, the first page on top."""
    return tuple(
        Leaf(
            upper=Spot(slot, 0, Spine.LEFT, min(leaf, leaves - 1 - leaf)),
            lower=Spot(slot + 1, 0, Spine.RIGHT, min(leaf, leaves - 1 - leaf)),
        )
        for leaf in range(leaves)
        for slot in (first_slot + PAGES_A_LEAF * leaf,)
    )


def unfold(pile: Pile, opened: tuple[bool, ...]) -> tuple[Forme, Forme]:
    """Open the folds of a sheet one by one, and give its front, with the first page, and its back.

    At each fold the lower half of every pile swings out from below: to the left, or to the top.
    """
    rows: tuple[tuple[Pile, ...], ...] = ((pile,),)
    for like_a_page in opened:
        halves = [
            [(each[: len(each) // 2], each[len(each) // 2 :]) for each in row] for row in rows
        ]
        upper = tuple(tuple(above for above, _ in row) for row in halves)
        lower = tuple(tuple(_turned(below, like_a_page) for _, below in row) for row in halves)
        if like_a_page:
            rows = tuple((*out[::-1], *kept) for out, kept in zip(lower, upper, strict=True))
        else:
            rows = (*lower[::-1], *upper)
    front = tuple(tuple(only.upper for (only,) in row) for row in rows)
    back = tuple(tuple(only.lower for (only,) in reversed(row)) for row in rows)
    return front, back


def _turned(pile: Pile, like_a_page: bool) -> Pile:  # noqa: FBT001 - which of two ways
    """Turn a pile over, like a page or head over heels."""
    if like_a_page:
        return tuple(Leaf(leaf.lower, leaf.upper) for leaf in reversed(pile))
    return tuple(Leaf(_headlong(leaf.lower), _headlong(leaf.upper)) for leaf in reversed(pile))


def _headlong(spot: Spot) -> Spot:
    """Turn a page by half a turn in its plane; its spine is then on the other side."""
    spine = spot.spine.opposite if spot.spine else None
    return replace(spot, rotation=(spot.rotation + 180) % 360, spine=spine)
