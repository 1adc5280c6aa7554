import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.galley import Galley
from octavo.compose.late_marks import (
    UNKNOWN,
    FolioMark,
    LateMark,
    fill_late,
    folio_mark,
    late_marks,
    page_mark,
)
from octavo.copy.matter import Matter, Opening
from octavo.problems import BuildError, Location
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioScheme, FolioStyle, Job
from octavo.typeset.late_text import places_of
from octavo.typeset.sections import Setting, Text
from octavo.typeset.settling import passes_of, settle

MEASURE = 10  # signs on a page of the model
ANCHOR = re.compile(r"\[(\w+)\]")


class Press:
    """A model of the engine: a page holds ten signs, and ``[a]`` is an anchor."""

    def __init__(self) -> None:
        """Count how often each section is laid out."""
        self.laid_out: Counter[str] = Counter()

    def __call__(self, galley: Galley, text: Text, start: Start) -> Setting:
        """Break a text into pages."""
        self.laid_out[galley.id] += 1
        html = text.html
        pieces = [html[at : at + MEASURE] for at in range(0, max(len(html), 1), MEASURE)]
        pages = [SimpleNamespace(anchors={}) for _ in pieces]
        for anchor in ANCHOR.finditer(html):
            pages[anchor.start() // MEASURE].anchors[anchor[1]] = (0, 0, 0, 0)
        return Setting(text, start, SimpleNamespace(pages=pages))


class Restless(Press):
    """A model that puts the third call on a second page whenever its mark is long."""

    def __call__(self, galley: Galley, text: Text, start: Start) -> Setting:
        """Give two pages of anchors."""
        self.laid_out[galley.id] += 1
        second = "[c]" if text.html.endswith("***") else ""
        first = [name for name in "abc" if f"[{name}]" not in second]
        pages = [
            SimpleNamespace(anchors=dict.fromkeys(first)),
            SimpleNamespace(anchors=dict.fromkeys("c" if second else "")),
        ]
        return Setting(text, start, SimpleNamespace(pages=pages))


def galley(
    name: str, text: str, matter: Matter = Matter.BODY, opening: Opening = Opening.NEXT
) -> Galley:
    return Galley(name, "text", matter, opening, text, Location(f"{name}.md"))


@pytest.fixture
def book(job: Callable[..., Job]) -> Callable[..., Job]:
    """Give a function that makes a job with Roman folios before the body."""
    return lambda *galleys: job(*galleys, folios=FolioScheme(FolioStyle.ROMAN, restart=True))


def test_a_book_without_references_is_laid_out_once(book: Callable[..., Job]) -> None:
    press = Press()
    settled = settle(book(galley("a", "x" * 33), galley("b", "x" * 5)), press)

    assert settled.passes == 1
    assert set(press.laid_out.values()) == {1}


def test_contents_lay_out_the_body_once(book: Callable[..., Job]) -> None:
    press = Press()
    contents = galley("contents", folio_mark("one") + folio_mark("two"), Matter.FRONT)
    body = [galley("1", "[one]" + "x" * 90), galley("2", "x" * 25 + "[two]", opening=Opening.RECTO)]
    settled = settle(book(contents, *body), press)

    assert settled.settings[0].text.html == "113"
    assert press.laid_out == {"contents": 2, "1": 1, "2": 1}
    assert settled.passes == 2


def test_contents_that_grow_move_only_what_follows_them(job: Callable[..., Job]) -> None:
    """With folios that run on, what stands behind is laid out anew when its first folio changes."""
    press = Press()
    marks = folio_mark("end") * 5  # ten signs at first, fifteen when the folio has three figures
    parts = [
        galley("a", "x" * 30),
        galley("contents", marks),
        galley("b", "x" * 2000 + "[end]"),
    ]
    settled = settle(job(*parts), press)

    assert settled.settings[1].text.html == "206" * 5
    assert press.laid_out == {"a": 1, "contents": 3, "b": 2}


def test_a_section_may_refer_to_itself(book: Callable[..., Job]) -> None:
    settled = settle(book(galley("a", folio_mark("x") + "." * 30 + "[x]")), Press())

    assert settled.settings[0].text.html.startswith("4.")


def test_an_anchor_on_no_page_is_told(book: Callable[..., Job]) -> None:
    settled = settle(book(galley("a", folio_mark("gone") + folio_mark("x") + "[x]")), Press())

    assert settled.unknown == ("gone",)
    assert settled.settings[0].text.html == f"{UNKNOWN}1[x]"


def test_numbers_that_never_settle_are_told(book: Callable[..., Job]) -> None:
    """The wide viii pushes the anchor to the next page, whose narrow ix lets it back."""
    parts = [
        galley("restless", "x" * 76 + folio_mark("a") + "[a]", Matter.FRONT),
        galley("quiet", "x"),
    ]
    with pytest.raises(BuildError) as stopped:
        settle(book(*parts), Press())

    (problem,) = stopped.value.problems
    assert (problem.code, str(problem.location)) == ("L04", "restless.md")


texts = st.lists(
    st.one_of(
        st.integers(min_value=0, max_value=30).map(lambda count: "x" * count),
        st.sampled_from("abc").map(lambda name: f"[{name}]"),
        st.sampled_from("abc").map(folio_mark),
    ),
    max_size=8,
).map("".join)


@given(st.lists(texts, min_size=1, max_size=4), st.booleans())
def test_printed_numbers_are_true_or_it_is_told(parts: list[str], roman: bool) -> None:  # noqa: FBT001 - given by Hypothesis
    style = FolioStyle.ROMAN if roman else FolioStyle.ARABIC
    galleys = tuple(
        galley(str(number), text, Matter.FRONT if number < 2 else Matter.BODY)
        for number, text in enumerate(parts)
    )
    order = Job(galleys, Path(), (), (), "", "en", "ab", FolioScheme(style, restart=roman))
    try:
        settled = settle(order, Press())
    except BuildError:
        return

    folios = places_of(settled.settings).folios

    def true(mark: LateMark) -> str:
        assert isinstance(mark, FolioMark)
        return folios.get(mark.anchor, UNKNOWN)

    for made, setting in zip(galleys, settled.settings, strict=True):
        assert setting.text.html == fill_late(made.html, true)
    asked = {mark.anchor for made in galleys for mark in late_marks(made.html)}  # type: ignore[union-attr] # folios only
    assert set(settled.unknown) == asked - set(folios)


def test_marks_numbered_by_page_begin_again_on_each_page(job: Callable[..., Job]) -> None:
    calls = [f"[{name}]{page_mark(name, 'author', 'figures')}." for name in "abcdef"]
    settled = settle(job(galley("a", "".join(calls))), Press())

    # A page holds ten signs, two calls.
    assert settled.settings[0].text.html == "[a]1.[b]2.[c]1.[d]2.[e]1.[f]2."


def test_streams_are_counted_apart_on_a_page(job: Callable[..., Job]) -> None:
    marks = "".join(
        f"[{name}]" + page_mark(name, stream, scheme)
        for name, stream, scheme in (("a", "author", "figures"), ("e", "editor", "letters"))
    )
    settled = settle(job(galley("s", marks)), Press())

    assert settled.settings[0].text.html == "[a]1[e]a"


def test_a_page_that_has_a_note_of_the_page_before_counts_on(job: Callable[..., Job]) -> None:
    """The note b was called on the first page and stands on the second, with c and d."""
    calls = "".join(
        f"[{name}]{page_mark(name, 'author', 'figures', note)}."
        for name, note in (("a", "na"), ("b", "nb"), ("c", "nc"), ("d", ""), ("e", ""))
    )
    text = calls[: calls.index("[c]")] + "[nb]" + calls[calls.index("[c]") :]
    settled = settle(job(galley("a", text)), Press())

    assert settled.settings[0].text.html == "[a]1.[b]2.[nb][c]3.[d]4.[e]1."


def test_marks_that_never_settle_are_told(job: Callable[..., Job]) -> None:
    """The third asterisk takes its own call to the next page, where it needs but one."""
    text = "".join(f"[{name}]{page_mark(name, 's', 'asterisks')}" for name in "abc")
    with pytest.raises(BuildError) as stopped:
        settle(job(galley("restless", text)), Restless())

    (problem,) = stopped.value.problems
    assert (problem.code, "marks of notes" in problem.message) == ("L04", True)


def test_a_section_is_dressed_by_the_layout_before_it(job: Callable[..., Job]) -> None:
    """What depends on the pages is laid out once more, and then holds."""
    seen: list[int | None] = []

    def dress(_: Galley, html: str, __: Start, before: Setting | None) -> Text:
        seen.append(len(before.document.pages) if before else None)
        return Text(html, f"pages: {seen[-1]}" if before else "")

    press = Press()
    settled = settle(job(galley("a", "x" * 25)), press, dress)

    assert settled.settings[0].text.rules == "pages: 3"
    assert (press.laid_out["a"], seen) == (2, [None, 3, 3])


def test_a_layout_begins_with_the_numbers_of_another(book: Callable[..., Job]) -> None:
    """With true numbers from the beginning the first pass is the only one."""
    contents = galley("contents", folio_mark("one") + folio_mark("two"), Matter.FRONT)
    order = book(contents, galley("1", "[one]" + "x" * 90), galley("2", "x" * 25 + "[two]"))
    first = settle(order, Press())
    press = Press()

    passes = passes_of(order, press, like=first.settings)
    (settings,) = passes

    assert set(press.laid_out.values()) == {1}
    assert [setting.text for setting in settings] == [setting.text for setting in first.settings]
