"""Explanations: the pages of problems are shown whole, whatever they consist of."""

import re

import pytest

from octavo.deliver.explanations import FOLDER, explanations

CODES = sorted(path.stem for path in FOLDER.glob("*.md"))
SIGNS = re.compile(r"[\s`*|-]+")


@pytest.mark.parametrize("code", CODES)
def test_every_word_of_a_page_is_shown(code: str) -> None:
    """But for the signs of Markdown, what is shown is what is written."""
    (shown,) = explanations([code])
    text = " ".join(
        "".join(piece.text for piece in part)
        for passage in shown.passages
        for part in passage.parts
    )
    written = (FOLDER / f"{code}.md").read_text(encoding="utf-8")

    assert SIGNS.sub("", f"# {code}: {shown.title} {text}") == SIGNS.sub("", written)
    assert shown.title


def test_examples_keep_their_lines_and_lists_their_items() -> None:
    (shown,) = explanations(["R01"])
    tags = [passage.tag for passage in shown.passages]
    examples = [each.parts[0][0].text for each in shown.passages if each.tag == "pre"]
    (messages,) = (each for each in explanations(["L05"])[0].passages if each.tag == "ul")

    assert tags == ["p", "p", "pre", "p", "pre", "p"]
    assert examples[0].splitlines()[0] == "[Orlov](orlov)"
    assert len(messages.parts) > 1
    assert messages.parts[0][0].tag == "em"


def test_code_in_a_sentence_is_marked_as_such() -> None:
    (shown,) = explanations(["R01"])
    pieces = shown.passages[-1].parts[0]

    assert [piece.text for piece in pieces if piece.tag == "code"][:2] == ["person", "org"]


def test_a_code_without_a_page_is_left_out_and_no_path_is_a_code() -> None:
    found = explanations(["P99", "../explain/B01", "", "N06", "B01", "N06"])

    assert [each.code for each in found] == ["B01", "N06"]
