"""Chronologies of few events and of many are set whole, and break well over their pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from many_events import many_events

from octavo.assemble.event_copy import ChronologyCopy, ChronologyDay, EventEntry
from octavo.copy.prose.walk import plain
from octavo.pipeline import Composed, prepare
from octavo.proof.fidelity import prove
from octavo.proof.findings import Finding
from octavo.typeset import typeset
from octavo.typeset.commission import commission
from octavo.typeset.pages import Pages

KINDS = ("chronology", "chronology-table")
SHORT = 60  # signs: fewer than fill two lines of a title, or of a text
LINE = 13 * 25.4 / 72  # mm, of the sample's leading


@dataclass(frozen=True)
class SetChronology:
    """An edition with two chronologies of the same events, as it was set and proved."""

    ready: Composed
    pages: Pages
    findings: tuple[Finding, ...]
    facts: Mapping[str, int]

    def days(self, kind: str) -> tuple[ChronologyDay, ...]:
        """Give the days of a section."""
        (section,) = (each for each in self.ready.book.sections if each.kind == kind)
        assert isinstance(section.copy, ChronologyCopy)
        return section.copy.days

    def page_of(self, anchor: str) -> int:
        """Give the page on which something begins."""
        return self.pages.anchors[anchor][0].page


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(each, marks=pytest.mark.xdist_group(f"events {each}"))
        for each in ("5 en", "5 ru", "400 ru")
    ],
)
def chronology(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> SetChronology:
    """Set a chronology of so many events in this language."""
    count, language = str(request.param).split()
    root = tmp_path_factory.mktemp("events")
    project = many_events(root, int(count), language, ", ".join(KINDS))
    ready = prepare(project, "many", lambda _step: None)
    pages = typeset(commission(ready.order, root, ready.galleys))
    proof = prove(ready.book, ready.galleys, pages, pages.pdf)
    return SetChronology(ready, pages, proof.findings, proof.facts)


def test_nothing_is_found_in_it(chronology: SetChronology) -> None:
    """Neither by the lints, nor by the engine, nor by the proof: nothing collides, none is lost."""
    assert chronology.ready.problems == ()
    assert chronology.pages.problems == ()
    assert [str(finding.problem) for finding in chronology.findings] == []
    events = sum(len(day.events) for kind in KINDS for day in chronology.days(kind))
    assert chronology.facts["events"] == events


@pytest.mark.parametrize("kind", KINDS)
def test_a_date_is_never_alone_at_the_foot_of_a_page(chronology: SetChronology, kind: str) -> None:
    pages = chronology.pages
    for day in chronology.days("chronology"):
        date = pages.anchors[day.anchor][0]
        event = pages.anchors[day.events[0].anchor][0]
        assert date.page == event.page, day.anchor
    for day in chronology.days(kind):
        for entry in day.events:
            (first, *_) = pages.anchors[entry.anchor]
            assert first.bottom - first.top > LINE / 2, entry.anchor


@pytest.mark.parametrize("kind", KINDS)
def test_a_short_event_is_not_broken(chronology: SetChronology, kind: str) -> None:
    """In the table no event is: the date would stay behind."""
    for day in chronology.days(kind):
        for entry in day.events:
            if kind == "chronology-table" or is_short(entry):
                assert len(chronology.pages.anchors[entry.anchor]) == 1, entry.anchor


def test_events_stand_in_order(chronology: SetChronology) -> None:
    for kind in KINDS:
        entries = [entry for day in chronology.days(kind) for entry in day.events]
        places = [
            (place.page, place.top)
            for entry in entries
            for place in chronology.pages.anchors[entry.anchor][:1]
        ]
        assert places == sorted(places)


def test_the_head_of_the_table_stands_on_each_of_its_pages(chronology: SetChronology) -> None:
    head = chronology.ready.order.words.titles.event
    events = (entry for day in chronology.days("chronology-table") for entry in day.events)
    pages = {chronology.page_of(entry.anchor) for entry in events}

    (galley,) = (each for each in chronology.ready.galleys if each.kind == "chronology-table")
    assert galley.html.count(f">{head}<") == 1
    for page in pages:
        assert head in text_of(chronology.pages.pdf, page), page


def test_a_page_of_the_table_says_which_day_it_goes_on_with(chronology: SetChronology) -> None:
    seen: set[int] = set()
    for day in chronology.days("chronology-table"):
        for place, entry in enumerate(day.events):
            page = chronology.page_of(entry.anchor)
            again = f"({day.again})".replace("\u00a0", " ")
            said = [text.strip().replace("\u00a0", " ") for text in generated(chronology, page)]
            if place and page not in seen and day.again:
                assert again in said, entry.anchor
            seen.add(page)


def test_right_hand_pages_are_headed_by_the_days_of_their_opening(
    chronology: SetChronology,
) -> None:
    pages = chronology.pages
    (section,) = (each for each in chronology.ready.book.sections if each.kind == "chronology")
    days = {entry.anchor: day for day in chronology.days("chronology") for entry in day.events}
    frames = [frame.page for frame in pages.frames if frame.section == section.id]
    for page in frames[1:]:
        if page % 2 == 0:
            continue
        here = [
            day
            for anchor, day in days.items()
            if {place.page for place in pages.anchors[anchor]} & {page, page - 1}
        ]
        first, last = here[0].again, here[-1].again
        heads = generated(chronology, page)
        ends = (first.split("–")[0].split()[0], last.split("–")[-1].split()[0])
        assert any(ends[0] in head and ends[1] in head for head in heads), (page, heads, ends)


def is_short(entry: EventEntry) -> bool:
    """Tell whether an event takes two lines for its title and two for the rest at the most."""
    label = len(plain((*entry.time, *entry.place))) + 4
    rest = (*entry.text, *entry.people, *entry.citation)
    return len(plain(entry.title)) + label < 2 * SHORT - 10 and len(plain(rest)) < 2 * SHORT - 20


def generated(chronology: SetChronology, page: int) -> tuple[str, ...]:
    """Give the texts of a page that stand in no galley."""
    return chronology.pages.generated[page - 1]


def text_of(pdf: bytes, page: int) -> str:
    """Read a page of a PDF."""
    import pypdfium2  # noqa: PLC0415 - it is loaded where it is needed

    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document[page - 1].get_textpage().get_text_range())
    finally:
        document.close()


def test_the_helper_writes_what_it_is_asked_for(tmp_path: Path) -> None:
    project = many_events(tmp_path, 7, "en", "chronology")

    (kept,) = (
        section.copy
        for section in prepare(project, "many", lambda _step: None).book.sections
        if isinstance(section.copy, ChronologyCopy)
    )
    assert sum(len(day.events) for day in kept.days) == 7
