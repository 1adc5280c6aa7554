"""Ladder: the values of an edition and their tolerances become settings, from none to all spent.

Rung 0 is the edition as it is; each rung above changes one value by one step more, in the order of
preference; the last has spent every tolerance.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import floor

from octavo.copy.shapes.fitting import Adjustable
from octavo.typeset.fit_order import FitOrder

#: As many as can be told apart by bisection in five layouts.
RUNGS = 32
STEPS = {
    Adjustable.LEADING: 0.1,
    Adjustable.TYPE_SIZE: 0.1,
    Adjustable.NOTE_SIZE: 0.1,
    Adjustable.MARGINS: 0.5,
    Adjustable.FIGURES: 5.0,
}
UNITS = {Adjustable.MARGINS: "mm", Adjustable.FIGURES: "%"}
#: The tokens of each value; those of sizes and leadings follow the first in proportion.
TOKENS = {
    Adjustable.LEADING: ("leading", "small-leading", "chapter-sink"),
    Adjustable.TYPE_SIZE: ("text-size", "small-size"),
    Adjustable.NOTE_SIZE: ("note-size", "note-leading"),
    Adjustable.MARGINS: ("margin-top", "margin-bottom", "margin-inner", "margin-outer"),  # in mm
    Adjustable.FIGURES: ("figure-scale",),
}
_PER_MM = 72 / 25.4  # pt


@dataclass(frozen=True, slots=True)
class Change:
    """A value that is not the edition's own any more."""

    what: Adjustable
    before: float
    after: float
    unit: str

    def __str__(self) -> str:
        """Write ``leading 13 → 12.7pt``."""
        name = str(self.what).replace("_", " ")
        return f"{name} {_number(self.before)} → {_number(self.after)}{self.unit}"


@dataclass(frozen=True, slots=True)
class Rung:
    """Values that are set together: by how much each is more or less than the edition's own."""

    offsets: Mapping[Adjustable, float]
    own: Mapping[str, float]  # token → the edition's value in pt; figure-scale is a number

    @property
    def rules(self) -> str:
        """Write the CSS that sets these values; nothing on the lowest rung."""
        values = "".join(f" --{name}: {value};" for name, value in _values(self))
        return f":root {{{values} }}\n" if values else ""

    @property
    def changes(self) -> tuple[Change, ...]:
        """List what is changed; the top margin stands for all four."""
        return tuple(
            Change(what, before, before + offset, UNITS.get(what, "pt"))
            for what, offset in self.offsets.items()
            for before in [_before(what, self.own)]
        )


def ladders(order: FitOrder, own: Mapping[str, float]) -> dict[int, tuple[Rung, ...]]:
    """Make the ladder to tighter (-1) and that to wider settings (1), without rung 0."""
    return {-1: _ladder(-1, order, own), 1: _ladder(1, order, own)}


def _ladder(sign: int, order: FitOrder, own: Mapping[str, float]) -> tuple[Rung, ...]:
    offsets: dict[Adjustable, float] = {}
    rungs: list[Rung] = []
    for what in order.order:
        needed = TOKENS[what] if what is Adjustable.MARGINS else TOKENS[what][:1]
        if not set(needed) <= own.keys():
            continue
        for step in range(1, _count(what, sign, order, own) + 1):
            offsets = {**offsets, what: round(sign * step * STEPS[what], 4)}
            rungs.append(Rung(offsets, own))
    return _thinned(rungs)


def _thinned(rungs: Sequence[Rung]) -> tuple[Rung, ...]:
    """Leave out rungs evenly if there are too many; the last stays."""
    if len(rungs) <= RUNGS:
        return tuple(rungs)
    return tuple(rungs[round(n * len(rungs) / RUNGS) - 1] for n in range(1, RUNGS + 1))


def _count(what: Adjustable, sign: int, order: FitOrder, own: Mapping[str, float]) -> int:
    """Count the steps within the tolerance.

    A margin stops at what the cut may take away, and nothing becomes less than half its size.
    """
    room = order.tolerances[what]
    if what is Adjustable.MARGINS and sign < 0:
        room = min(room, *(own[name] / _PER_MM - order.safe for name in TOKENS[what]))
    if what is Adjustable.FIGURES:
        room = min(room, own["figure-scale"] * 50)
    elif sign < 0 and what is not Adjustable.MARGINS:
        room = min(room, own[TOKENS[what][0]] / 2)
    return max(0, floor(room / STEPS[what] + 1e-6))


def _before(what: Adjustable, own: Mapping[str, float]) -> float:
    match what:
        case Adjustable.MARGINS:
            return own["margin-top"] / _PER_MM
        case Adjustable.FIGURES:
            return own["figure-scale"] * 100
        case _:
            return own[TOKENS[what][0]]


def _values(rung: Rung) -> Iterator[tuple[str, str]]:
    """Give the tokens of a rung as CSS has them."""
    for what, offset in rung.offsets.items():
        match what:
            case Adjustable.MARGINS:
                for name in TOKENS[what]:
                    yield name, f"{_number(rung.own[name] / _PER_MM + offset)}mm"
            case Adjustable.FIGURES:
                yield "figure-scale", _number(rung.own["figure-scale"] + offset / 100)
            case _:
                yield from _followed(TOKENS[what], offset, rung.own)


def _followed(
    names: Sequence[str], offset: float, own: Mapping[str, float]
) -> Iterator[tuple[str, str]]:
    """Change the first token by an offset, and the others in proportion."""
    ratio = (own[names[0]] + offset) / own[names[0]]
    for name in names:
        if name in own:
            yield name, f"{_number(own[name] * ratio)}pt"


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")
