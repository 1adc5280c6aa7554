"""Setting: the rules of a language reach every line, and nothing but the type is changed."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.setting import TypeSetter
from octavo.copy.markdown import prose_of
from octavo.copy.prose import (
    Code,
    Emphasis,
    FolioOf,
    InlineNote,
    Marked,
    Paragraph,
    Quoted,
    Span,
    Text,
)
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of, plain
from octavo.problems import Location, Problem

HERE = Location("f", 1, 1)


def setter(language: str = "ru", *ignore: str) -> TypeSetter:
    """Make a setter."""
    return TypeSetter(language, frozenset(ignore), [])


def line(*inlines: object) -> Inlines:
    """Make a line of texts and other inlines."""
    return tuple(Text(each) if isinstance(each, str) else each for each in inlines)  # type: ignore[misc]


@given(st.lists(st.sampled_from(['"a', 'b"', "*c*", " - ", "`d`", "1917-1918", "и", "..."])))
def test_a_text_set_again_stays_the_same(words: list[str]) -> None:
    blocks = prose_of(" ".join(words), "f", [], raw_html=False).blocks
    once = setter().blocks(blocks)

    assert setter().blocks(once) == once


@given(st.lists(st.sampled_from(["a", "*b*", "> c", "- d", "# e", "`f`"]), max_size=5))
def test_the_tree_keeps_its_shape(paragraphs: list[str]) -> None:
    """As many blocks and inlines come out as go in, each of its kind."""
    blocks = prose_of("\n\n".join(paragraphs), "f", [], raw_html=False).blocks

    def shape(of: tuple[object, ...]) -> list[type]:
        return [type(each) for each in of]

    done = setter().blocks(blocks)

    assert shape(tuple(blocks_in(done))) == shape(tuple(blocks_in(blocks)))
    lines = [line for block in blocks_in(blocks) for line in lines_of(block)]
    done_lines = [line for block in blocks_in(done) for line in lines_of(block)]
    assert [shape(tuple(inlines_in(each))) for each in done_lines] == [
        shape(tuple(inlines_in(each))) for each in lines
    ]


def test_a_quotation_is_closed_beyond_emphasis_and_code_is_left_alone() -> None:
    done = setter().line(line('"a ', Emphasis((Text("b"),)), Code('"x"'), ' c"'), HERE)

    assert plain(done).replace("\u00a0", " ") == '«a b"x" c»'


def test_a_call_of_a_note_is_no_gap_between_words() -> None:
    """The mark stands between a word and its stop without either being moved."""
    call = Marked("call-1", "note-1", "1", "author", HERE)
    done = setter().line(line('"a"', call, ". b"), HERE)

    assert [inline for inline in done if isinstance(inline, Marked)] == [call]
    assert plain(done).startswith("«a».")


def test_a_note_is_set_by_itself() -> None:
    """A quotation mark that a note leaves open closes nothing in the text that calls it."""
    body = (Paragraph((Text('"x"'),), HERE),)
    call = Marked("call-1", "note-1", "1", "author", HERE, body)

    (_, done, _) = setter().line(line('"a', call, 'b"'), HERE)

    assert isinstance(done, Marked)
    assert done.body == (Paragraph((Text("«x»"),), HERE),)


def test_a_note_in_the_line_is_set_by_itself_too() -> None:
    note = InlineNote("note-1", "author", (Text('"x'),), "()", HERE)

    (_, done, _) = setter().line(line('"a', note, 'b"'), HERE)

    assert isinstance(done, InlineNote)
    assert plain(done.children).startswith("«x")


def test_words_in_another_language_have_its_rules() -> None:
    span = Span((Text('"b"'),), HERE, "en")
    done = setter().line(line('"a" ', span), HERE)

    assert plain(done) == "«a» “b”"


def test_a_quotation_in_another_language_has_its_rules_and_its_source_those_of_the_book() -> None:
    quotation = Quoted(
        "quotation",
        (Text('"s"'),),
        (Text('"c"'),),
        (Paragraph((Text('"t"'),), HERE),),
        HERE,
        "en",
    )
    (done,) = setter().blocks((quotation,))

    assert isinstance(done, Quoted)
    assert (plain(done.speaker), plain(done.citation)) == ("«s»", "«c»")
    assert done.children == (Paragraph((Text("“t”"),), HERE),)


def test_a_folio_that_is_not_known_yet_stays_open() -> None:
    done = setter().line(line("с. ", FolioOf("a"), " — b"), HERE)

    assert FolioOf("a") in done


def test_marks_that_do_not_pair_are_a_warning_at_their_paragraph() -> None:
    problems: list[Problem] = []
    TypeSetter("ru", frozenset(), problems).line(line('"a'), Location("f", 7, 1))

    assert [(problem.code, problem.location.line) for problem in problems] == [("K03", 7)]


def test_an_ignore_that_is_of_use_is_no_problem() -> None:
    made = setter("ru", "ru-03")
    done = made.line(line('"a"'), HERE)
    made.check_edition(HERE)

    assert plain(done) == '"a"'
    assert made.problems == []


def test_an_ignore_that_is_unknown_or_idle_is_told() -> None:
    made = setter("ru", "ru-01", "ru-99")
    made.line(line("a"), HERE)
    made.check_edition(HERE)

    assert [(problem.code, problem.message) for problem in made.problems] == [
        ("K02", "unknown rule of typography 'ru-99'"),
        ("K01", "rule 'ru-01' is ignored, but it would have changed nothing"),
    ]


def test_the_ignore_of_a_span_is_told_at_the_span() -> None:
    made = setter()
    place = Location("f", 3, 9)
    idle = Span((Text("a"),), place, "", frozenset({"ru-01"}))
    unknown = replace(idle, ignore=frozenset({"ru-99"}))
    made.line(line(idle, " ", unknown), HERE)

    assert [(problem.code, problem.location) for problem in made.problems] == [
        ("K01", place),
        ("K02", place),
    ]


def test_an_empty_text_has_no_line() -> None:
    assert setter().text("", HERE) == ()


CALL = Marked("call-1", "note-1", "1", "author", HERE)
AGAIN = replace(CALL, id="call-2")


def test_a_call_changes_places_with_a_mark_beside_it() -> None:
    """The mark goes over to the text on the other side of the call."""
    assert setter().line(line("a.", CALL, " b"), HERE) == line("a", CALL, ". b")
    assert setter("en").line(line("a", CALL, ". b"), HERE) == line("a.", CALL, " b")


def test_calls_in_a_row_move_together_and_stay_side_by_side() -> None:
    assert setter().line(line("a.", CALL, AGAIN), HERE) == line("a", CALL, AGAIN, ".")
    assert setter("en").line(line("a", CALL, AGAIN, "."), HERE) == line("a.", CALL, AGAIN)


def test_a_mark_is_put_beside_its_call_and_not_into_what_stands_there() -> None:
    """Not into emphasis, a mention or code."""
    stressed, code = Emphasis((Text("a"),)), Code("a")

    assert setter("en").line(line(stressed, CALL, "."), HERE) == line(stressed, ".", CALL)
    assert setter("en").line(line(code, CALL, ", b"), HERE) == line(code, ",", CALL, " b")
    done = setter().line(line(Emphasis((Text("a."),)), CALL), HERE)
    assert done == line(stressed, CALL, ".")


def test_a_call_in_emphasis_has_its_mark_there() -> None:
    done = setter("en").line(line(Emphasis((Text("a"), CALL)), ". b"), HERE)

    assert done == line(Emphasis((Text("a."), CALL)), " b")


def test_a_call_in_another_language_is_set_by_that_language() -> None:
    span = Span((Text("a."), CALL, Text(" b")), HERE, "ru")

    assert setter("en").line(line(span), HERE) == line(
        replace(span, children=line("a", CALL, ". b"))
    )


def test_a_note_in_the_line_stays_where_it_is_written() -> None:
    note = InlineNote("note-1", "author", (Text("b."),), "()", HERE)
    written = line("a", note, ". c")

    assert setter("en").line(written, HERE) == written


def test_a_bracketed_call_is_a_call() -> None:
    call = replace(CALL, bracketed=True)

    assert setter("en").line(line("a", call, "."), HERE) == line("a.", call)


def test_a_call_can_be_left_where_it_is() -> None:
    made = setter("en", "en-14")
    span = Span(line("a", CALL, "."), HERE, "", frozenset({"en-14"}))

    assert made.line(line("a", CALL, "."), HERE) == line("a", CALL, ".")
    assert setter("en").line(line(span), HERE) == line(span)
    made.check_edition(HERE)
    assert made.problems == []


@given(
    st.lists(st.sampled_from([".", ",", "—", "?", "a", " b", '"', CALL, AGAIN]), max_size=9),
    st.sampled_from(["ru", "en", "en-GB"]),
)
def test_a_line_with_calls_set_again_stays_the_same(words: list[object], language: str) -> None:
    once = setter(language).line(line(*words), HERE)

    assert setter(language).line(once, HERE) == once
    assert [each for each in once if isinstance(each, Marked)] == [
        each for each in words if isinstance(each, Marked)
    ]
