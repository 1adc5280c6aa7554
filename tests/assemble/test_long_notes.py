"""Long notes: a note in parts says what the note said, and its parts are of use."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.long_notes import PART, WHOLE, parts_of
from octavo.copy.prose import Block, CodeBlock, Emphasis, Inline, Paragraph, Text
from octavo.copy.prose.walk import Inlines, lines_of, plain
from octavo.problems import Location

HERE = Location("f", 1, 1)
SENTENCES = st.lists(
    st.integers(2, 400).map(lambda length: "a" * length + "."), min_size=1, max_size=20
)


def paragraph(*inlines: Inline) -> Paragraph:
    """Make a paragraph."""
    return Paragraph(inlines, HERE)


def words(parts: tuple[tuple[Block, ...], ...]) -> list[str]:
    """Give the words of all parts, one after another."""
    lines: list[Inlines] = [line for part in parts for block in part for line in lines_of(block)]
    return " ".join(map(plain, lines)).split()


@given(SENTENCES)
def test_no_word_is_lost_and_none_is_said_twice(sentences: list[str]) -> None:
    note = (paragraph(Text(" ".join(sentences))),)

    assert words(parts_of(note)) == sentences


@given(SENTENCES)
def test_only_a_long_note_is_cut_and_every_part_but_the_last_is_long_enough(
    sentences: list[str],
) -> None:
    text = " ".join(sentences)
    parts = parts_of((paragraph(Text(text)),))

    if len(text) <= WHOLE:
        assert len(parts) == 1
    lengths = [
        sum(len(plain(line)) for block in part for line in lines_of(block)) for part in parts
    ]
    assert all(length >= PART for length in lengths[:-1])


def test_a_short_note_is_whole_with_all_its_blocks() -> None:
    note = (paragraph(Text("One.")), paragraph(Text("Two.")))

    assert parts_of(note) == (note,)


def test_emphasis_is_not_cut() -> None:
    stressed = Emphasis((Text("One. " * 200),))
    note = (paragraph(Text("Sentence. " * 120), stressed, Text(" End.")),)

    assert [stressed in getattr(part[0], "children", ()) for part in parts_of(note)].count(
        True
    ) == 1


def test_other_blocks_of_a_long_note_stay_as_they_are() -> None:
    code = CodeBlock("x", HERE)

    assert (code,) in parts_of((paragraph(Text("A sentence. " * 200)), code))


def test_a_note_that_is_one_long_sentence_is_cut_between_words() -> None:
    sentence = " ".join(f"word{number}" for number in range(600))

    parts = parts_of((paragraph(Text(sentence)),))

    assert len(parts) > 1
    assert words(parts) == sentence.split()
