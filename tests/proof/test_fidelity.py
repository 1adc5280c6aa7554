"""Fidelity: a small book as it was set is proved; what is done to its PDF is told, and where."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from tampering import Drawn, Tampered

from octavo.assemble.book import Book
from octavo.compose.galley import Galley
from octavo.measures import Length
from octavo.pipeline import prepare
from octavo.press.metadata import Particulars
from octavo.press.reading import reading_copy
from octavo.project import Project
from octavo.proof.comparable import comparable
from octavo.proof.fidelity import SAFE, prove
from octavo.proof.findings import Finding, Proof
from octavo.typeset import Pages, typeset
from octavo.typeset.commission import commission

POCKET = Path(__file__).parents[1] / "pocket"
FIRST, SECOND = "content/week/text/en/first.md", "content/week/text/en/second.md"
EDITION = "editions/pocket/edition.yaml"
NOBODY = Particulars("One Week", ("Nobody",), "en", "", (), "", "", None)
MORE = """\
The ferry is told of elsewhere, see [](section:first).

![A ferry](images/ferry.png "The ferry at noon.")

- one reason"""

Change = Callable[[Tampered], None]


@dataclass(frozen=True)
class SetBook:
    """The pocket book with a picture and a page reference, set once for all tests."""

    book: Book
    galleys: tuple[Galley, ...]
    pages: Pages
    pdf: bytes
    alphabet: str

    def proof(self, pdf: bytes | None = None, safe: Length = SAFE) -> Proof:
        """Prove a PDF that should be this book."""
        drawn = self.pdf if pdf is None else pdf
        return prove(self.book, self.galleys, self.pages, drawn, safe=safe, alphabet=self.alphabet)

    def told(self, change: Change) -> list[Finding]:
        """Prove the PDF with a change."""
        tampered = Tampered(self.pdf)
        change(tampered)
        return list(self.proof(tampered.saved()).findings)

    def one(self, change: Change) -> tuple[str, str, int | None]:
        """Give the code, the source line and the page of the one finding of a change."""
        (only,) = self.told(change)
        return only.problem.code, line_of(only), only.page


def line_of(finding: Finding) -> str:
    """Give the source of a finding without its column."""
    return f"{finding.problem.location.file}:{finding.problem.location.line}"


@pytest.fixture(scope="module")
def pocket(tmp_path_factory: pytest.TempPathFactory) -> SetBook:
    """Set the pocket edition."""
    root = tmp_path_factory.mktemp("pocket") / "project"
    shutil.copytree(POCKET, root)
    (root / "content/week/images").mkdir()
    Image.new("RGB", (60, 30), "grey").save(root / "content/week/images/ferry.png")
    text = (root / SECOND).read_text(encoding="utf-8")
    (root / SECOND).write_text(text.replace("- one reason", MORE), encoding="utf-8")
    ready = prepare(Project(root), "pocket", lambda _: None)
    pages = typeset(commission(ready.order, root, ready.galleys))
    pdf = reading_copy(pages.pdf, pages.frames, NOBODY)
    return SetBook(ready.book, ready.galleys, pages, pdf, ready.order.words.marks)


pytestmark = pytest.mark.xdist_group("pocket proof")


def test_the_book_as_it_was_set_is_proved(pocket: SetBook) -> None:
    proof = pocket.proof()

    assert proof.findings == ()
    assert proof.facts["pages"] == len(pocket.pages.frames)
    assert (proof.facts["notes"], proof.facts["calls"], proof.facts["pictures"]) == (3, 3, 1)
    assert proof.facts["page references"] >= 9
    assert proof.facts["events"] == 3


def test_the_edition_says_how_far_from_the_edge_is_safe(pocket: SetBook) -> None:
    codes = {finding.problem.code for finding in pocket.proof(safe=Length(15)).findings}

    assert codes == {"P07"}


LOSSES: dict[str, tuple[Change, str, str, int]] = {
    "a word": (lambda pdf: pdf.drop(pdf.exactly("Kamenev", 5)), "P03", f"{FIRST}:3", 5),
    "a line": (lambda pdf: pdf.drop(pdf.find("The ferry is told")), "P03", f"{SECOND}:9", 6),
    "an item": (lambda pdf: pdf.drop(pdf.find("another reason")), "P03", f"{SECOND}:14", 6),
    "a heading": (lambda pdf: pdf.drop(pdf.find("An Offer")), "P03", f"{FIRST}:6", 5),
    "a caption": (lambda pdf: pdf.drop(pdf.find("The ferry at noon")), "P03", f"{SECOND}:11", 6),
    "an event": (
        lambda pdf: pdf.drop(pdf.find("The vote was taken")),
        "P03",
        "content/week/chronology.yaml:15",
        8,
    ),
    "an entry": (
        lambda pdf: pdf.drop(pdf.find(": Menshevik.")),
        "P03",
        "content/week/people.yaml:8",
        10,
    ),
    "a note": (
        lambda pdf: pdf.drop(*list(pdf.texts(5))[-4:-1]),
        "N05",
        f"{SECOND}:16",
        6,
    ),
    "a line twice": (
        lambda pdf: pdf.double(pdf.find("Nobody ", 5), down=30),
        "P04",
        f"{FIRST}:3",
        5,
    ),
    "a line twice in one place": (
        lambda pdf: pdf.double(pdf.find("another reason")),
        "P04",
        f"{SECOND}:14",
        6,
    ),
    "a line over the edge": (
        lambda pdf: pdf.move([pdf.find("another reason")], across=70, down=0),
        "P06",
        f"{SECOND}:14",
        6,
    ),
    "a line near the edge": (
        lambda pdf: pdf.move([pdf.find("The ferry is told")], across=-12, down=0),
        "P07",
        f"{SECOND}:9",
        6,
    ),
    "a white sheet": (lambda pdf: pdf.cover(9, 10, 28, 80, 8), "P08", f"{EDITION}:18", 9),
    "a clip": (
        lambda pdf: pdf.clip(pdf.find("another reason"), 0, 0, 25, 148),
        "P09",
        f"{SECOND}:14",
        6,
    ),
    "a number in the contents": (
        lambda pdf: pdf.replace(pdf.exactly("6", 4), "6", "8"),
        "P10",
        f"{EDITION}:14",
        4,
    ),
    "a number in a reference": (
        lambda pdf: pdf.replace(pdf.exactly("p.\u00a05", 6), "5", "6"),
        "P10",
        f"{SECOND}:9",
        6,
    ),
    "a picture": (lambda pdf: pdf.drop_pictures(6), "P11", f"{SECOND}:11", 6),
    "the mark of a call": (
        lambda pdf: pdf.replace(pdf.exactly("1", 6), "1", "9"),
        "P13",
        f"{SECOND}:3",
        6,
    ),
    "a folio": (
        lambda pdf: pdf.replace(pdf.exactly("8", 8), "8", "9"),
        "P14",
        f"{EDITION}:18",
        8,
    ),
    "a folio that is gone": (lambda pdf: pdf.drop(pdf.exactly("8", 8)), "P14", f"{EDITION}:18", 8),
}


@pytest.mark.parametrize("loss", LOSSES)
def test_a_loss_is_told_once_with_its_source_and_its_page(pocket: SetBook, loss: str) -> None:
    change, code, line, page = LOSSES[loss]

    assert pocket.one(change) == (code, line, page)


@pytest.mark.parametrize("gone", range(1, 15))
def test_a_page_that_is_gone_is_told_once(pocket: SetBook, gone: int) -> None:
    (only,) = pocket.told(lambda pdf: pdf.drop_page(gone))

    assert only.problem.code == "P15"
    assert f"page {gone} is not in the PDF" in only.problem.message


def test_a_picture_over_a_line_covers_it(pocket: SetBook) -> None:
    told = pocket.told(lambda pdf: pdf.stick(9, 10, 28, 80, 8))

    assert {finding.problem.code for finding in told} == {"P08"}


def test_lines_in_each_others_place_are_out_of_order(pocket: SetBook) -> None:
    def swap(pdf: Tampered) -> None:
        one, other = pdf.find("one reason"), pdf.find("another reason")
        pdf.move([one], across=0, down=4.59)
        pdf.move([other], across=0, down=-4.59)

    assert pocket.one(swap) == ("P05", f"{SECOND}:14", 6)


def test_a_line_over_another_is_told_with_both_sources(pocket: SetBook) -> None:
    told = pocket.told(lambda pdf: pdf.move([pdf.find("another reason")], across=0, down=-4))

    messages = [each.problem.message for each in told if each.problem.code == "P08"]
    assert any(f"{SECOND}:13" in message for message in messages)


def test_what_a_template_forgets_is_told_at_its_line(pocket: SetBook) -> None:
    galleys = tuple(
        replace(galley, html=galley.html.replace("Nobody", "Somebody")) for galley in pocket.galleys
    )
    proof = prove(pocket.book, galleys, pocket.pages, pocket.pdf)
    told = {finding.problem.code: finding for finding in proof.findings}

    assert line_of(told["P12"]) == f"{FIRST}:3"


def test_what_has_no_place_is_told_unless_its_text_is(pocket: SetBook) -> None:
    anchors = {name: at for name, at in pocket.pages.anchors.items() if name != "section-second"}
    blind = replace(pocket, pages=replace(pocket.pages, anchors=anchors))

    told = {finding.problem.code for finding in blind.proof().findings}

    assert "P02" in told


def test_the_same_book_gives_the_same_proof(pocket: SetBook) -> None:
    damaged = Tampered(pocket.pdf)
    damaged.drop(*list(damaged.texts(4))[3:9])

    assert pocket.proof(damaged.saved()) == pocket.proof(damaged.saved())


def texts_of(pdf: bytes) -> list[Drawn]:
    """List all texts of a PDF that say anything."""
    tampered = Tampered(pdf)
    pages = range(len(tampered.pdf.pages))
    return [text for page in pages for text in tampered.texts(page) if comparable(text.text)]


@settings(max_examples=40)
@given(st.data())
def test_one_word_less_anywhere_is_always_found(pocket: SetBook, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(texts_of(pocket.pdf)))
    words = [word for word in text.text.split() if comparable(word)]
    word = data.draw(st.sampled_from(words))
    start = text.text.index(word)

    assert pocket.told(lambda pdf: pdf.without(text, start, start + len(word)))


@settings(max_examples=40)
@given(st.data())
def test_one_text_more_anywhere_is_always_found(pocket: SetBook, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(texts_of(pocket.pdf)))
    down = data.draw(st.sampled_from([0, 0.2, 3, 40]))

    assert "P04" in {
        finding.problem.code for finding in pocket.told(lambda pdf: pdf.double(text, down=down))
    }
