"""A stanza is parted into its lines, whatever goes on over their ends."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.prose import Break, Emphasis, Inline, Pointer, Strong, Text
from octavo.copy.prose.verse import lines_of_verse
from octavo.copy.prose.walk import Inlines, plain

A, B, C = Text("a"), Text("b"), Text("c")

leaves: st.SearchStrategy[Inline] = st.sampled_from([A, B, Break()])
inlines = st.recursive(
    st.lists(leaves, max_size=4).map(tuple),
    lambda inside: st.lists(st.one_of(leaves, inside.map(Emphasis)), max_size=4).map(tuple),
    max_leaves=12,
)


@given(inlines)
def test_the_lines_together_are_the_stanza(stanza: Inlines) -> None:
    """A broken line reads as a space in bare words; nothing else is lost or added."""
    lines = lines_of_verse(stanza)

    assert " ".join(map(plain, lines)) == plain(stanza)
    assert all(" " not in plain(line) for line in lines)


def test_a_paragraph_without_a_break_is_a_line() -> None:
    assert lines_of_verse((A, Emphasis((B,)))) == ((A, Emphasis((B,))),)


def test_what_goes_on_over_a_break_is_opened_again() -> None:
    stanza = (A, Emphasis((B, Strong((A, Break(), C)))), B)

    assert lines_of_verse(stanza) == (
        (A, Emphasis((B, Strong((A,))))),
        (Emphasis((Strong((C,)),)), B),
    )


def test_an_anchor_stands_once() -> None:
    """Both lines are links; only the first can be led to."""
    mention = Pointer("mention", (A, Break(), B), "person-a", "mention-1")

    assert lines_of_verse((mention,)) == (
        (Pointer("mention", (A,), "person-a", "mention-1"),),
        (Pointer("mention", (B,), "person-a"),),
    )
