"""The parser understands what Octavo's Markdown has, and is made once."""

import pytest

from octavo.copy.markdown.parser import parser


def kinds(text: str) -> set[str]:
    """Name the sorts of tokens of a text, in lines too."""
    tokens = parser().parse(text)
    return {token.type for token in tokens} | {
        inside.type for token in tokens for inside in token.children or ()
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("| a |\n|---|", "table_open"),
        ("a[^1]\n\n[^1]: b", "footnote_ref"),
        ("[a]{lang=fr}", "span_open"),
        ("::: only\n:::", "container_fence_open"),
        ("a <b>", "html_inline"),
    ],
)
def test_what_is_more_than_commonmark_is_understood(text: str, kind: str) -> None:
    assert kind in kinds(text)


def test_one_text_leaves_nothing_for_the_next() -> None:
    """The parser is the same for all; a note of one text is none of another."""
    assert parser() is parser()
    assert "footnote_ref" in kinds("a[^1]\n\n[^1]: b")
    assert "footnote_ref" not in kinds("a[^1]")
