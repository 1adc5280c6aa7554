"""Report page: it can be read without anything else, and every link in it leads somewhere."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from accounts import TEXT, account, finding, pdf_of, problem

from octavo.deliver.account import Account
from octavo.deliver.report_page import report_html
from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import Box, Finding
from octavo.typeset.pages import Standing

WARNING = Severity.WARNING
VOID = frozenset({"img", "link", "meta"})
HOSTILE = (
    "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'&{{ 7 * 7 }}\udc80"
)


@dataclass
class Element:
    """An element of a page with all the text inside it."""

    tag: str
    attributes: dict[str, str]
    inside: tuple[str, ...]  # the tags around it
    text: str = ""


class Reader(HTMLParser):
    """Reads a page as a browser does, and refuses tags that do not close."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.around: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element, whose attributes stand once each."""
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs)
        element = Element(tag, attributes, tuple(each.tag for each in self.around))
        self.elements.append(element)
        if tag not in VOID:
            self.around.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element, which must be of this tag."""
        assert self.around.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Add a text to all elements that it stands in."""
        for element in self.around:
            element.text += data


def read(of: Account) -> list[Element]:
    """Read the report of an account."""
    reader = Reader()
    reader.feed(report_html(of).decode())
    assert reader.around == []
    return reader.elements


def all_of(elements: list[Element], tag: str, **attributes: str) -> list[Element]:
    """Choose elements by their tag and attributes."""
    return [
        each
        for each in elements
        if each.tag == tag and attributes.items() <= each.attributes.items()
    ]


def within(elements: list[Element], name: str) -> list[Element]:
    """Choose what stands inside the element of an id."""
    (place,) = (n for n, each in enumerate(elements) if each.attributes.get("id") == name)
    depth = len(elements[place].inside)
    inside: list[Element] = []
    for each in elements[place + 1 :]:
        if len(each.inside) <= depth:
            break
        inside.append(each)
    return inside


def addresses(elements: list[Element]) -> Iterator[str]:
    """Give all that a page points to or fetches."""
    for each in elements:
        yield from (each.attributes[name] for name in ("href", "src") if name in each.attributes)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a project with one text."""
    text = tmp_path / TEXT
    text.parent.mkdir(parents=True)
    text.write_text("# The First Day\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def failed(root: Path) -> Account:
    """Make up a failure of every sort."""
    findings = [
        finding(2),
        finding(2, code="P04", message="'bread' is twice on paper"),
        finding(3, code="P15", message="the PDF lacks a page", boxed=False),
        finding(3, code="P07", line=8, severity=WARNING),
        finding(4, code="P07", line=8, severity=WARNING),
        finding(None, code="P12", line=5),
    ]
    others = [
        problem("C08", severity=WARNING),
        problem("N06", message="away", line=9, severity=WARNING),
        problem("Z99", file="gone.md", severity=WARNING),
    ]
    html = (
        f'<a class="call" id="call-1" data-source="{TEXT}:9:1">1</a>'
        f'<span class="note note-author" id="note-1" data-source="{TEXT}:12:1">x</span>'
    )
    anchors = {name: (Standing(page, 0, 0, 1, 1),) for name, page in (("call-1", 2), ("note-1", 3))}
    return account(
        root,
        findings,
        others=others,
        delivered=False,
        dropped={"editor": 12},
        anchors=anchors,
        html=html,
    )


def many(root: Path, count: int, pages: int) -> Account:
    """Make up as many findings, spread over the pages of a book."""
    findings = [
        Finding(
            Problem("P07", f"line {n}", Location(TEXT, n + 1), "move it", WARNING),
            n % pages + 1,
            Box(n % 50, n % 140, 50 + n % 50, n % 140 + 4),
        )
        for n in range(count)
    ]
    return account(root, findings, pages=pages)


@pytest.mark.parametrize(("count", "pages"), [(0, 0), (0, 1), (1, 1), (9, 4), (500, 12)])
def test_every_internal_link_has_its_target_and_every_id_stands_once(
    root: Path, count: int, pages: int
) -> None:
    elements = read(many(root, count, pages) if pages else account(root, pages=0))
    ids = Counter(each.attributes["id"] for each in elements if "id" in each.attributes)
    labels = {each.attributes.get("aria-labelledby") for each in elements} - {None}
    targets = {address[1:] for address in addresses(elements) if address.startswith("#")}

    assert set(ids.values()) == {1}
    assert targets <= ids.keys()
    assert labels <= ids.keys()
    assert len(
        [each for each in elements if each.attributes.get("id", "").startswith("problem-")]
    ) == (count)


def test_the_links_of_a_failure_lead_somewhere_too(failed: Account, root: Path) -> None:
    elements = read(failed)
    ids = {each.attributes["id"] for each in elements if "id" in each.attributes}

    for address in addresses(elements):
        path, fragment = urlsplit(address).path, urlsplit(address).fragment
        if address.startswith("#"):
            assert fragment in ids
        elif not address.startswith("data:"):
            assert (
                path == "unproved.pdf"
                or (root / "build/pocket" / unquote(path)).resolve().is_file()
            )


def test_each_row_says_what_is_wrong_where_and_on_which_page(failed: Account) -> None:
    elements = read(failed)
    rows = [each for each in elements if each.attributes.get("id", "").startswith("problem-")]
    texts = [" ".join(row.text.split()) for row in rows]

    assert len(rows) == len(failed.problems)
    for problem_, text in zip(
        sorted(failed.problems, key=lambda each: each.severity is WARNING), texts, strict=True
    ):
        assert problem_.message in text
        assert problem_.hint in text
        assert problem_.code in text.split()
        assert str(problem_.location) in text
    assert texts[0].endswith("page 2, folio 2")
    assert [text.endswith("none") for text in texts].count(True) == 4  # P12, C08, N06, Z99


def test_rows_and_marks_lead_to_each_other(failed: Account) -> None:
    elements = read(failed)
    marks = [each for each in elements if each.attributes.get("id", "").startswith("mark-")]

    assert len(marks) == 5
    for mark in marks:
        row = mark.attributes["href"].removeprefix("#")
        back = [each.attributes.get("href") for each in within(elements, row)]
        number = mark.text.removeprefix("problem ")

        assert row == f"problem-{number}"
        assert f"#{mark.attributes['id']}" in back
    assert {each.inside[-2:] for each in marks} == {("div", "span"), ("figure", "figcaption")}


def test_errors_stand_in_a_table_before_warnings(failed: Account) -> None:
    elements = read(failed)
    titles = [each.text for each in within(elements, "problems") if each.tag == "h3"]

    assert titles == ["Errors", "Warnings"]


def test_a_code_leads_to_what_it_means(failed: Account) -> None:
    elements = read(failed)
    meaning = " ".join(each.text for each in within(elements, "code-N06") if each.tag == "p")

    assert "stands on another page" in meaning
    assert all_of(elements, "a", href="#code-C08")
    assert not all_of(elements, "a", href="#code-Z99")  # it has no page


def test_notes_away_from_their_calls_are_listed_with_both_pages(failed: Account) -> None:
    inside = within(read(failed), "notes")
    cells = [" ".join(each.text.split()) for each in inside if each.tag in {"th", "td"}]

    assert cells[2:4] == ["editor", "12"]
    assert cells[-3:] == ["page 2, folio 2", "page 3, folio 3", f"{TEXT}:9:1"]


def test_all_pages_are_shown_as_openings(failed: Account) -> None:
    elements = read(failed)
    places = [each.inside.count("li") for each in all_of(elements, "figure")]
    openings = all_of(elements, "li", **{"class": "opening"})
    folios = [
        each.text
        for each in all_of(elements, "a")
        if "#page=" in each.attributes.get("href", "") and "figcaption" in each.inside
    ]
    descriptions = [each.attributes["alt"] for each in all_of(elements, "img")]

    assert places == [1] * 4
    assert [each.text.count("of the PDF, folio") for each in openings] == [1, 2, 1]
    assert folios == [
        f"Page {n} of the PDF, folio {folio}" for n, folio in zip((1, 2, 3, 4), "i234", strict=True)
    ]
    assert descriptions[0] == "Page 1, folio i, The First Day"
    assert descriptions[1].endswith("; problems 1, 2 show here")
    assert descriptions[3].startswith("Page 4, folio 4, The First Day, left blank; ")


def test_the_page_needs_nothing_from_elsewhere(failed: Account) -> None:
    page = report_html(failed).decode()
    elements = read(failed)

    assert {urlsplit(each.attributes["src"]).scheme for each in all_of(elements, "img")} == {"data"}
    assert not {"script", "link", "iframe", "object", "base", "form"} & {e.tag for e in elements}
    assert not re.search(r"url\(|@import|https?:", page)
    assert not [name for each in elements for name in each.attributes if name.startswith("on")]


def test_the_page_can_be_heard(failed: Account) -> None:
    """It has landmarks, headings without gaps, heads of tables, and words for every picture."""
    elements = read(failed)
    tags = Counter(each.tag for each in elements)
    levels = [int(each.tag[1]) for each in elements if re.fullmatch("h[1-6]", each.tag)]

    assert elements[0].attributes["lang"] == "en"
    assert [tags[name] for name in ("header", "nav", "main", "footer", "h1")] == [1] * 5
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all("aria-labelledby" in each.attributes for each in all_of(elements, "section"))
    assert all("aria-labelledby" in each.attributes for each in all_of(elements, "table"))
    assert {each.attributes.get("scope") for each in all_of(elements, "th")} == {"col", "row"}
    assert all(each.attributes["alt"] for each in all_of(elements, "img"))
    assert all(each.text.strip() for each in all_of(elements, "a"))


def test_hostile_names_and_messages_stay_text(root: Path) -> None:
    wrong = Problem("P03", HOSTILE, Location(HOSTILE, 1, 2), HOSTILE)
    made = account(root, [Finding(wrong, 1, Box(1, 2, 3, 4))], title=HOSTILE, delivered=False)
    elements = read(made)
    message = HOSTILE.replace("\udc80", "?")  # half a character has no form in UTF-8

    assert not all_of(elements, "script")
    assert message in [each.text for each in all_of(elements, "h1")]
    assert message in [each.text for each in all_of(elements, "p", **{"class": "message"})]
    assert f"{message}:1:2" in [each.text for each in all_of(elements, "span")]


@pytest.mark.parametrize("delivered", [True, False])
def test_the_report_says_at_once_how_it_is(root: Path, delivered: bool) -> None:  # noqa: FBT001
    made = account(root, [] if delivered else [finding()], delivered=delivered)
    elements = read(made)
    (line,) = (e for e in elements if e.attributes.get("class", "").startswith("verdict"))
    pdf = made.pdf_name

    assert line.text.startswith("Proved: 6,512 words" if delivered else "Not proved: 1 error")
    assert (pdf, bool(all_of(elements, "a", href=f"{pdf}#page=3"))) == (
        "reading.pdf" if delivered else "unproved.pdf",
        True,
    )


def test_the_same_account_gives_the_same_bytes(failed: Account) -> None:
    assert report_html(failed) == report_html(failed)


def test_a_day_is_named_only_if_it_was_given(root: Path) -> None:
    assert b"2023-11-14" in report_html(account(root, made=1_700_000_000))
    assert not re.search(rb"\b20\d\d-", report_html(account(root)))


def test_a_pdf_that_cannot_be_read_is_reported_all_the_same(root: Path) -> None:
    elements = read(account(root, [finding(2)], pdf=b"%PDF-1.7 broken", delivered=False))

    assert not all_of(elements, "img")
    assert len(all_of(elements, "p", **{"class": "lack"})) == 4


def test_pages_with_problems_are_larger_than_the_others(root: Path) -> None:
    pictures = all_of(read(account(root, [finding(2)])), "img")
    sizes = [len(each.attributes["src"]) for each in pictures]

    assert sizes[1] > max(sizes[0], *sizes[2:])


def test_a_long_book_makes_no_heavy_file(root: Path) -> None:
    """The weight of 400 pages that are dense with type is held by the tests of pictures."""
    made = report_html(account(root, pages=400, pdf=pdf_of(400)))

    assert len(made) < 8_000_000
