"""Continued days: the first row of a page says again which day it is, and no other row does."""

from types import SimpleNamespace

from octavo.typeset.continued_days import ContinuedDays

ROWS = "".join(
    f'<tr class="row" id="{name}" data-day="x"><td class="when"'
    + (f' id="{name}-when" data-again="{again}"' if again else "")
    + "><td>x</td></tr>"
    for name, again in [("a", ""), ("b", "29 October"), ("c", "29 &amp; 30"), ("d", "")]
)


def page(*names: str) -> SimpleNamespace:
    return SimpleNamespace(anchors=dict.fromkeys(names))


def test_a_row_that_goes_on_with_a_day_at_the_head_of_a_page_says_it() -> None:
    rules = ContinuedDays().rules(ROWS, [page("a", "b"), page("c", "d")])

    assert rules == '[id="c-when"]::before { content: "(29 & 30) " }\n'


def test_a_row_that_begins_its_day_says_it_anyway() -> None:
    assert ContinuedDays().rules(ROWS, [page("a", "b", "c"), page("d")]) == ""


def test_a_row_over_two_pages_says_it_once() -> None:
    assert ContinuedDays().rules(ROWS, [page("a", "b"), page("b", "c")]) == ""


def test_pages_may_change_a_few_times_and_no_more() -> None:
    """A line that is said moves the next page, and that another: it has to end."""
    days = ContinuedDays()
    first, second = [page("a"), page("b", "c")], [page("a", "b"), page("c")]

    said = [days.rules(ROWS, pages)[:6] for pages in (first, second, first, second, second)]

    assert said == ['[id="b', '[id="c', '[id="b', '[id="b', '[id="b']


def test_a_section_without_such_rows_has_no_rules() -> None:
    assert ContinuedDays().rules("<p>x", [page("a")]) == ""
