import pytest

from octavo.problems import Severity
from octavo.typeset.wording import Wording, reword

WARNING, ERROR = Severity.WARNING, Severity.ERROR


@pytest.mark.parametrize(
    ("sentence", "code", "message", "severity", "at"),
    [
        (
            "Ignored `hanging-punctuation:first` at 14:3, unknown property.",
            "S01", "'hanging-punctuation: first' is ignored: unknown property", WARNING, (14, 3),
        ),
        (
            "Ignored `margin: 3 4 5mm` at 2:10, invalid value.",
            "S01", "'margin: 3 4 5mm' is ignored: invalid value", WARNING, (2, 10),
        ),
        (
            "Invalid or unsupported selector, 'p:::x'",
            "S01", "selector not understood: 'p:::x'", WARNING, None,
        ),
        (
            "Parse error at 3:1: EOF reached before {} block for a qualified rule.",
            "S01", "parse error: EOF reached before {} block for a qualified rule", WARNING, (3, 1),
        ),
        (
            "Unsupported @page selector ':third', the whole @page rule was ignored at 5:1.",
            "S01", "unsupported @page selector ':third', the whole @page rule was ignored", WARNING,
            (5, 1),
        ),
        (
            "Failed to load image at 'https://book.invalid/content/a.png': Unidentified: x",
            "S03", "'https://book.invalid/content/a.png' is not a picture that can be read", ERROR,
            None,
        ),
        (
            "Failed to load inline SVG: no element found",
            "L10", "a drawing cannot be drawn: no element found", ERROR, None,
        ),
        (
            "No anchor #ch-9 for internal URI reference",
            "L05", "a link leads to 'ch-9', which is on no page", WARNING, None,
        ),
        (
            '.notdef glyph rendered for Unicode string unsupported by fonts: "中" (U+4E2D)',
            "F01", "no font of the project has the character '中' (U+4E2D)", ERROR, None,
        ),
        (
            'Image "unknown" has no required alt description',
            "L05", "the picture 'unknown' has no description", WARNING, None,
        ),
        (
            'Using fontTools instead of HarfBuzz-Subset for font "A". This will be unsupported.',
            "L11",
            "the library HarfBuzz-Subset is missing; fonts are cut to size more slowly without it",
            WARNING, None,
        ),
        ("Subgrids are unsupported", "L05", "subgrids are unsupported", WARNING, None),
    ],
)  # fmt: skip
def test_a_sentence_of_the_engine_is_put_into_octavos_words(
    sentence: str, code: str, message: str, severity: Severity, at: tuple[int, int] | None
) -> None:
    words = reword(sentence)

    assert isinstance(words, Wording)
    assert (words.code, words.message, words.severity, words.at) == (code, message, severity, at)


@pytest.mark.parametrize(
    "sentence",
    [
        "Failed to load stylesheet at https://book.invalid/a.css: NotServedError: x",
        "Font-face 'A' cannot be loaded",
        "Anchor defined twice: 'x'",
    ],
)
def test_what_another_part_says_better_is_not_said_twice(sentence: str) -> None:
    assert reword(sentence) is None


def test_a_misspelt_property_gets_the_nearest_one() -> None:
    words = reword("Ignored `colour:red` at 1:1, unknown property.", ("color", "width"))

    assert words is not None
    assert words.hint == "did you mean 'color'?"


def test_every_message_is_a_fact_without_a_full_stop() -> None:
    words = reword("Something Happened. And more.")

    assert words is not None
    assert words.message == "something Happened. And more"
