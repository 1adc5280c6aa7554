"""D14: a main event has a link to it, or a heading of its day."""

import pytest
from small_press import Press

from octavo.assemble.lints.telling import untold_events

EVENT = "- {{id: strike, date: {}, title: T, importance: {}}}\n"
FOUND = "event 'strike' has importance 1, but no text tells of it"


def found(press: Press, text: str, date: str = "1917-10-31", importance: int = 1) -> list[str]:
    """List what is said of one event beside a text."""
    press.write("content/week/chronology.yaml", EVENT.format(date, importance))
    press.text(text, "en")
    return [finding.message for finding in untold_events(press.corpus())]


@pytest.mark.parametrize(
    "text", ["# Day\n\nThey struck on 31 October.\n", "# Day\n\nA [vote](event:vote).\n"]
)
def test_a_main_event_that_no_text_tells_is_found(text: str, press: Press) -> None:
    press.write("content/week/text/ru/day.md", "# День\n")

    assert found(press, text) == [FOUND]


@pytest.mark.parametrize(
    "text",
    [
        "# Day\n\nThey [struck](event:strike).\n",
        "# Day\n\nThey struck.[^1]\n\n[^1]: So [](event:strike).\n",
        "# Day\n\n::: only {audiences=pupils}\nThey [struck](event:strike).\n:::\n",
        "# Day {day=1917-10-31}\n",
        "# Days\n\n## Later {day=1917-10-31}\n",
    ],
)
def test_a_near_miss_is_left_alone(text: str, press: Press) -> None:
    assert found(press, text) == []


def test_another_language_may_tell_it(press: Press) -> None:
    press.text("# День\n\nОни [бастовали](event:strike).\n", "ru")

    assert found(press, "# Day\n") == []


@pytest.mark.parametrize(("date", "importance"), [("1917-10-31", 2), ("{unknown: true}", 1)])
def test_a_small_event_may_be_untold(date: str, importance: int, press: Press) -> None:
    assert found(press, "# Day\n", date, importance) == []


@pytest.mark.parametrize("russian", ["", "# День\n"])
def test_a_text_that_is_empty_may_have_told_of_anything(russian: str, press: Press) -> None:
    press.text(russian, "ru")

    assert found(press, "") == []
