"""Fit loop: layouts on the rungs of two ladders become the one that fits, or what is over."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from octavo.copy.shapes.fitting import Adjustable
from octavo.problems import BuildError, Problem
from octavo.typeset.fit_findings import cannot_fit, leaves_blanks
from octavo.typeset.fit_order import FitOrder
from octavo.typeset.fit_search import Tally, seek
from octavo.typeset.fitted import Fitted
from octavo.typeset.job import Job
from octavo.typeset.ladder import TOKENS, Rung, ladders
from octavo.typeset.layouts import Begin, Layout
from octavo.typeset.overrun import line_count, overrun
from octavo.typeset.own_tokens import own_tokens

#: Lines on the last page of a section that fitting has made longer: of one at least, and of all.
FEW, FEWEST = 5, 3
#: What stands in the HTML of a book in which the value makes a difference.
SIGNS = {Adjustable.NOTE_SIZE: ('class="note', 'class="margin-note'), Adjustable.FIGURES: ("<img",)}
_NEVER = Tally(pages=1_000_000)  # of a setting that does not settle


@dataclass(slots=True)
class _Bench:
    """The layouts that may still be wanted; all others are let go, for a book takes much memory."""

    order: FitOrder
    begin: Begin
    rungs: dict[int, tuple[Rung, ...]]
    kept: dict[int, Layout] = field(default_factory=dict)
    last: Layout | None = None

    def try_rung(self, number: int) -> Tally:
        """Lay the book out on a rung; to the end only if the first pass looks well."""
        layout = self.begin(self.rung(number).rules if number else "", self.last)
        try:
            layout.pass_once()
            if number == 0 or self._hopeful(layout, number):
                layout.settle()
        except BuildError:
            if number == 0:
                raise
            return _NEVER
        self.last = layout
        if number in {0, -len(self.rungs[-1])} or self._hopeful(layout, number):
            self.kept[number] = layout
        return Tally(layout.pages, self._thin(layout))

    def rung(self, number: int) -> Rung:
        """Find a rung of either ladder."""
        return self.rungs[1 if number > 0 else -1][abs(number) - 1]

    def _hopeful(self, layout: Layout, number: int) -> bool:
        aim = self.order.aim
        return aim.good(layout.pages) or (
            number < 0 and not aim.multiple and aim.allowed(layout.pages)
        )

    def _thin(self, layout: Layout) -> bool:
        """Tell whether pages were added for a few lines only.

        One of several sections that became longer may end so, as chapters do; not all of them.
        """
        own = self.kept.get(0, layout).lengths
        ends = [
            line_count(layout.settings[place], now - 1)
            for place, (now, then) in enumerate(zip(layout.lengths, own, strict=True))
            if now > then
        ]
        return bool(ends) and (min(ends) < FEWEST or max(ends) < FEW)


def fit_layouts(job: Job, order: FitOrder, begin: Begin) -> tuple[Layout, Fitted, list[Problem]]:
    """Find the smallest change with which a book has the pages that it is to have.

    If nothing fits, the layout is the tightest for a book that is too long (J01), and the edition's
    own for one that leaves blank pages (J02).
    """
    own = own_tokens(begin("", None).sheets, _tokens_of(job))
    bench = _Bench(order, begin, ladders(order, own))
    tops = {sign: len(rungs) for sign, rungs in bench.rungs.items()}
    sought = seek(order.aim, tops, bench.try_rung)
    first = bench.kept[0]
    number, problems = sought.rung, list[Problem]()
    if number is None:
        tightest = -tops[-1] if -tops[-1] in bench.kept else 0
        over = overrun(job.galleys, job.folios, bench.kept[tightest].settings, _goal(order, first))
        number = 0
        if order.aim.multiple:
            problems.append(leaves_blanks(order, first.pages, over))
        elif not order.aim.allowed(first.pages):
            number = tightest
            problems.append(cannot_fit(order, bench.kept[tightest].pages, over))
    layout = bench.kept[number]
    layout.settle()
    changes = bench.rung(number).changes if number else ()
    tried = tuple((rung, tally.pages) for rung, tally in sought.tallies.items())
    reached = not problems
    fitted = Fitted(reached, first.pages, layout.pages, tried, changes)
    return layout, fitted, problems


def _tokens_of(job: Job) -> Iterator[str]:
    """Name the tokens that make a difference to a book."""
    htmls = [galley.html for galley in job.galleys]
    for what in Adjustable:
        signs = SIGNS.get(what, ("",))
        if any(sign in html for html in htmls for sign in signs):
            yield from TOKENS[what]


def _goal(order: FitOrder, layout: Layout) -> int:
    """Give the number of pages to which the text would have to shrink."""
    aim = order.aim
    return layout.pages // aim.multiple * aim.multiple if aim.multiple else aim.most
