"""ISBN: a number as it is written becomes its thirteen figures, or the reason why it is none."""

import re

#: Two X in a row, Latin or Cyrillic, stand for figures that nobody has yet; so do square brackets.
PLACEHOLDER = re.compile(r"[XХ]{2,}|\[[^\]]*\]")

_LENGTH = 13
_X = re.compile("[XХ]")
_OLD = re.compile(r"[0-9]{9}[0-9XxХх]")


class IsbnError(ValueError):
    """A text that is no ISBN; ``fact`` says why, ``hint`` what to write."""

    def __init__(self, fact: str, hint: str) -> None:
        """Keep the fact and the hint apart, so that a caller can name the place."""
        super().__init__(f"{fact}; {hint}")
        self.fact, self.hint = fact, hint


def is_placeholder(text: str) -> bool:
    """Tell whether a number still has to be given."""
    return PLACEHOLDER.search(text) is not None


def awaits_figures(isbn: str) -> bool:
    """Tell whether an ISBN has an X in place of a figure; an old one may end in X as a figure."""
    return is_placeholder(isbn) or (not _OLD.fullmatch(_bare(isbn)) and bool(_X.search(isbn)))


def isbn_figures(text: str) -> str:
    """Give the thirteen figures of an ISBN written with hyphens or spaces.

    Raises IsbnError if the figures are not those of an ISBN, the check digit among them.
    """
    figures = _bare(text)
    if _OLD.fullmatch(figures):
        new = f"978{figures[:9]}"
        hint = f"write the ISBN of thirteen figures: {new}{check_digit(new)}"
        raise IsbnError("has ten figures, as they were until 2007", hint)
    if not figures.isascii() or not figures.isdecimal() or len(figures) != _LENGTH:
        hint = "write thirteen figures with hyphens, such as 978-0-306-40615-7"
        raise IsbnError("is no ISBN", hint)
    if figures[:3] not in {"978", "979"}:
        raise IsbnError("does not begin with 978 or 979", "every ISBN of thirteen figures does")
    if figures[-1] != check_digit(figures[:-1]):
        hint = "compare the figures with those that the agency gave"
        raise IsbnError(
            f"has a wrong check digit: {check_digit(figures[:-1])} would be right", hint
        )
    return figures


def _bare(text: str) -> str:
    return re.sub(r"^ISBN:? *|[-‐‑– ]", "", text.strip(), flags=re.IGNORECASE)


def check_digit(twelve: str) -> str:
    """Reckon the last figure from the twelve before it (ISO 2108: weights 1 and 3, modulo 10)."""
    total = sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(twelve))
    return str(-total % 10)
