"""Page: one file that needs nothing else, whose every event is told, and whose texts do no harm."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.exchange.outgoing.lines import LineWriter
from octavo.exchange.outgoing.page import axis_calendar, page_of, spoken_tag
from octavo.exchange.outgoing.told_events import told_events
from octavo.project import Project

VOID = {"input", "img", "link", "meta"}


class Elements(HTMLParser):
    """Gathers the elements of a page, and checks that each is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        """Give the attributes of all elements of a name."""
        return [attributes for name, attributes in self.found if name == tag]


@pytest.fixture
def page(writer: LineWriter, project: Project) -> str:
    """Write the page of all events."""
    told = told_events(writer.work.events.entries.values(), writer)
    return page_of(told, writer, project.work_folder("week"))


def test_the_page_asks_for_nothing(page: str) -> None:
    """No address but those within the page and the name of SVG."""
    elements = Elements(page)
    addresses = [
        value
        for _, attributes in elements.found
        for name, value in attributes.items()
        if name in {"src", "href", "action", "data", "poster", "srcset", "xlink:href"}
    ]

    assert all(address.startswith(("#", "data:image/")) for address in addresses)
    assert re.findall(r"https?://[^\"' ]+", page) == ["http://www.w3.org/2000/svg"]
    assert "url(" not in page
    assert "@import" not in page
    assert not {"link", "iframe", "object", "embed", "base"} & {tag for tag, _ in elements.found}


def test_the_policy_allows_the_page_its_own_and_nothing_else(page: str) -> None:
    elements = Elements(page)
    (policy,) = (
        meta["content"]
        for meta in elements.all("meta")
        if meta.get("http-equiv") == "Content-Security-Policy"
    )
    for kind, tag in (("style-src", "style"), ("script-src", "script")):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy

    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert not any("style" in attributes for _, attributes in elements.found)
    assert not any(name.startswith("on") for _, attributes in elements.found for name in attributes)


def test_every_event_is_told_and_marked(page: str, writer: LineWriter) -> None:
    elements = Elements(page)
    ids = [item["id"] for item in elements.all("li")]
    marked = [link["data-event"] for link in elements.all("a") if "data-event" in link]

    assert sorted(ids) == sorted(f"event-{name}" for name in writer.work.events.entries)
    assert sorted(marked) == sorted(set(writer.work.events.entries) - {"unknown"})
    named = [attributes["id"] for _, attributes in elements.found if "id" in attributes]
    assert len(named) == len(set(named))
    assert {link["href"] for link in elements.all("a")} <= {f"#{name}" for name in named}


def test_the_page_is_in_the_language_of_its_reader(page: str, writer: LineWriter) -> None:
    elements = Elements(page)
    english = writer.language == "en"

    assert elements.all("html") == [{"lang": writer.language}]
    words = elements.words.replace("\u00a0", " ")
    assert ("The talks began: “all parties”" if english else "Начались переговоры.") in words
    assert ("Choose events" if english else "Выбрать события") in words
    assert ("accounts differ" if english else "сведения расходятся") in words


def test_days_are_told_to_programs_in_new_style(page: str) -> None:
    moments = [time["datetime"] for time in Elements(page).all("time")]

    assert moments == ["1752-09-14", "1917-11-11T19:00", "1917-12-01"]


def test_a_picture_has_its_words(page: str, writer: LineWriter) -> None:
    (picture,) = Elements(page).all("img")

    assert picture["src"].startswith("data:image/png;base64,")
    assert picture["alt"] == ("A plan" if writer.language == "en" else "План")
    assert "<small>By hand</small>" in page


def test_without_tags_and_people_there_is_nothing_to_choose_by(
    writer: LineWriter, project: Project
) -> None:
    events = [writer.work.events.entries["month"]]

    elements = Elements(page_of(told_events(events, writer), writer, project.root))

    assert elements.all("select") == []
    assert len(elements.all("form")) == 1


def test_a_page_without_events_has_no_timeline(writer: LineWriter, project: Project) -> None:
    assert Elements(page_of((), writer, project.root)).all("svg") == []


def test_the_line_is_of_the_old_style_only_where_all_events_are(writer: LineWriter) -> None:
    entries = writer.work.events.entries
    old, new = (told_events([entries[name]], writer) for name in ("talks", "new-style"))

    assert axis_calendar(old, CalendarPolicy.OS_NS) is Calendar.JULIAN
    assert axis_calendar(old, CalendarPolicy.NS) is Calendar.GREGORIAN
    assert axis_calendar((*old, *new), CalendarPolicy.OS) is Calendar.GREGORIAN


def test_a_tag_is_spoken_as_words() -> None:
    assert spoken_tag("left-srs") == "left srs"
