"""Matching: whatever way a text is drawn, each piece finds its place; what is left is told."""

from hypothesis import given
from hypothesis import strategies as st
from small_paper import found, lines, pages_of

from octavo.compose.late_marks import folio_mark
from octavo.proof.evidence import Found

LONG = "The council votes on the fares of the ferry, and the ferry crosses at noon"


def is_whole(section: Found) -> bool:
    """Tell whether nothing is missing and nothing is left over."""
    matched = section.matched
    return not (matched.gaps() or matched.strays or matched.missing)


def test_lines_and_words_in_other_styles_find_their_places() -> None:
    body = "<p>The council <em>votes</em> on the fares.</p><p>The ferry crosses at noon.</p>"

    assert is_whole(found(body, lines("The council", "votes", "on the", "fares.", "The ferry cros-",
                                      "ses at noon.")))  # fmt: skip


def test_a_float_is_drawn_before_the_text_around_it() -> None:
    body = f"<p>{LONG}.</p><div>A box of its own</div><p>Nobody answered.</p>"

    assert is_whole(found(body, lines("A box of its own", f"{LONG}.", "Nobody answered.")))


def test_cells_side_by_side_go_on_over_pages() -> None:
    body = f"<table><tr><td>{LONG}</td><td>{LONG} too</td></tr></table>"
    head, tail = LONG[:44], LONG[44:]
    paper = lines(head, head) + lines(tail, f"{tail} too", page=2)

    assert is_whole(found(body, paper, pages_of(2)))


def test_the_head_of_a_table_may_stand_on_each_page() -> None:
    body = "<table><thead><tr><th>The year</th></tr></thead><tr><td>1917</td></tr>"
    body += "<tr><td>1918</td></tr></table>"
    paper = lines("The year", "1917") + lines("The year", "1918", page=2)

    section = found(body, paper, pages_of(2))

    assert is_whole(section)
    assert [placed.run.page for placed in section.matched.repeated] == [2]


def test_a_first_letter_may_be_drawn_by_itself() -> None:
    """The rest of the paragraph is found without it."""
    section = found(f"<p>{LONG}</p>", lines(LONG[1:45], LONG[45:]))

    assert [(gap.start, gap.end) for gap in section.matched.gaps()] == [(0, 1)]


def test_a_word_may_be_divided_by_a_sign_of_the_style() -> None:
    assert is_whole(found(f"<p>{LONG}</p>", lines("The council vo=", LONG[14:])))


def test_numbers_of_pages_are_read_in_the_line() -> None:
    body = f"<p>as was told on p. {folio_mark('x')} of this book</p>"
    section = found(body, lines("as was told on p. 4 of this book"))

    assert is_whole(section)
    assert list(section.matched.printed.values()) == ["4"]


def test_what_styles_add_is_no_part_of_the_text() -> None:
    pages = pages_of(generated={1: ("1.", "1", "The Ferry")})

    assert is_whole(
        found("<ol><li>Nobody</li></ol>", lines("1.", "Nobody", "1", "The Ferry"), pages)
    )


def test_what_nobody_wrote_is_a_stray_and_what_nobody_drew_a_gap() -> None:
    section = found(f"<p>{LONG}</p><p>Nobody answered.</p>", lines(LONG, "Everybody did."))

    assert [run.text for run in section.matched.strays] == ["Everybody did."]
    assert len(section.matched.gaps()) == 1


def test_a_text_drawn_twice_is_a_stray() -> None:
    section = found(f"<p>{LONG}</p><p>Then: {LONG}</p>", lines(LONG, LONG, f"Then: {LONG}"))

    assert [run.place for run in section.matched.strays] == [1]
    assert not section.matched.gaps()


WORDS = st.lists(st.sampled_from("a b 1 2 one two the ferry crosses council 1917 we".split()),  # noqa: SIM905
                 min_size=1, max_size=8)  # fmt: skip
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=12)


@given(PARAGRAPHS, st.data())
def test_any_text_in_any_lines_is_proved(paragraphs: list[list[str]], data: st.DataObject) -> None:
    """Equal words and short lines may be taken for one another, but nothing is called missing."""
    body = "".join(f"<p>{' '.join(words)}</p>" for words in paragraphs)
    drawn: list[str] = []
    for words in paragraphs:
        place = 0
        while place < len(words):
            size = data.draw(st.integers(1, len(words) - place))
            drawn.append(" ".join(words[place : place + size]))
            place += size

    assert is_whole(found(body, lines(*drawn)))


@given(PARAGRAPHS, st.data())
def test_a_line_less_is_always_missed(paragraphs: list[list[str]], data: st.DataObject) -> None:
    body = "".join(f"<p>{' '.join(words)}</p>" for words in paragraphs)
    drawn = [" ".join(words) for words in paragraphs]
    del drawn[data.draw(st.integers(0, len(drawn) - 1))]

    assert found(body, lines(*drawn)).matched.gaps()


@given(PARAGRAPHS, st.data())
def test_a_line_more_is_always_left_over(paragraphs: list[list[str]], data: st.DataObject) -> None:
    body = "".join(f"<p>{' '.join(words)}</p>" for words in paragraphs)
    drawn = [" ".join(words) for words in paragraphs]
    more = data.draw(st.sampled_from(drawn))
    drawn.insert(data.draw(st.integers(0, len(drawn))), more)

    assert found(body, lines(*drawn)).matched.strays
