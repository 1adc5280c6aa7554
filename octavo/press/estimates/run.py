"""Run: an estimate, a count of copies and prices become the paper needed and what it all costs."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from octavo.copy.costs import Costs
from octavo.copy.shapes.costs import Spoilage
from octavo.copy.shapes.papers import PaperChoice
from octavo.press.estimates.estimate import Estimate
from octavo.problems import Problem, nearest

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Run:
    """What a print run takes; costs are None without prices."""

    copies: int
    sheets: int  # of paper for the pages, with those that are spoilt
    spoilt: int
    covers: int  # sheets for the covers, with those that are spoilt; 0 without a cover
    costs: tuple[tuple[str, Decimal], ...] | None

    @property
    def total(self) -> Decimal | None:
        """What the run costs."""
        return None if self.costs is None else sum((cost for _, cost in self.costs), Decimal(0))

    @property
    def each(self) -> Decimal | None:
        """What a copy costs."""
        return None if self.total is None else _money(self.total / self.copies)


def run(  # noqa: PLR0913, PLR0917 - a copy, how many, two papers, prices, and where to complain
    one: Estimate,
    copies: int,
    paper: PaperChoice,
    board: PaperChoice,
    costs: Costs | None,
    problems: list[Problem],
) -> Run:
    """Reckon a run of copies.

    Adds V11 for a price that costs.yaml does not have, and for a sheet too small for two pages.
    """
    spoilage = costs.record.spoilage if costs else Spoilage()
    up = one.sheet.up if one.sheet else 1
    if up == 0 and one.sheet and costs:
        message = f"the pages of {one.edition} have no room on a sheet of {one.sheet.name}"
        place = costs.sheet.place("sheet")
        problems.append(Problem("V11", message, place, "name a larger sheet"))
    good = -(-copies * one.fit.sheets // max(up, 1))
    spoilt = _spoilt(good, one.fit.sheets, spoilage)
    covers = 0
    if one.cover:
        covers = -(-copies // (one.covers_up if costs else 1))
        covers += _spoilt(covers, 1, spoilage)
    if costs is None:
        return Run(copies, good + spoilt, spoilt, covers, None)
    found = len(problems)
    prices = _Prices(costs, problems)
    lines = tuple(
        (name, _money(cost))
        for name, cost in _lines(one, copies, good + spoilt, covers, prices, paper, board)
    )
    return Run(copies, good + spoilt, spoilt, covers, lines if len(problems) == found else None)


def _spoilt(good: int, kinds: int, spoilage: Spoilage) -> int:
    """Count what is lost: before the first good sheet of each kind, and on the way."""
    on_the_way = Decimal(good) * Decimal(str(spoilage.percent)) / 100
    return kinds * spoilage.sheets + int(on_the_way.to_integral_value(ROUND_HALF_UP))


@dataclass(frozen=True, slots=True)
class _Prices:
    """Looks prices up and says which are missing."""

    costs: Costs
    problems: list[Problem]

    def of_paper(self, choice: PaperChoice, path: str) -> Decimal:
        prices = self.costs.record.papers
        if isinstance(choice, str) and choice in prices:
            return Decimal(str(prices[choice]))
        named = f"'{choice}'" if isinstance(choice, str) else f"that '{path}' gives by its figures"
        message = f"there is no price for the paper {named}"
        hint = (
            nearest(choice, prices) if isinstance(choice, str) else "give it an id in papers.yaml"
        )
        place = self.costs.sheet.key_place("papers")
        self.problems.append(Problem("V11", message, place, hint or "add its price for a sheet"))
        return Decimal(0)

    def of_binding(self, one: Estimate) -> Decimal:
        prices = self.costs.record.binding
        if one.binding in prices:
            return Decimal(str(prices[one.binding]))
        message = f"there is no price for the binding '{one.binding}'"
        place = self.costs.sheet.key_place("binding")
        hint = f"add 'binding: {{{one.binding}: …}}', the price of a copy"
        self.problems.append(Problem("V11", message, place, hint))
        return Decimal(0)


def _lines(  # noqa: PLR0913, PLR0917 - the same again
    one: Estimate,
    copies: int,
    sheets: int,
    covers: int,
    prices: _Prices,
    paper: PaperChoice,
    board: PaperChoice,
) -> Iterator[tuple[str, Decimal]]:
    record = prices.costs.record
    yield "paper", sheets * prices.of_paper(paper, "paper")
    yield "printing", 2 * sheets * Decimal(str(record.click))
    yield "setup", Decimal(str(record.setup))
    if covers:
        yield "cover paper", covers * prices.of_paper(board, "cover.paper")
        each = Decimal(str(record.cover.click)) + Decimal(str(record.cover.finish))
        yield "cover printing", copies * each
        yield "cover setup", Decimal(str(record.cover.setup))
    yield "binding", copies * prices.of_binding(one)


def _money(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)
