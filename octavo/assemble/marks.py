"""Marks: the number of a note becomes the sign that stands at its call."""

from collections.abc import Callable, Mapping

ROMAN = (
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def figures(number: int, _letters: str) -> str:
    """Give 1, 2, 3, and so on."""
    return str(number)


def letters(number: int, alphabet: str) -> str:
    """Give a to z, then aa, ab, in the language's alphabet for marks."""
    mark = ""
    while number > 0:
        number, place = divmod(number - 1, len(alphabet))
        mark = alphabet[place] + mark
    return mark


def asterisks(number: int, _letters: str) -> str:
    """Give *, **, ***, then numbered asterisks, which stay readable: *4, *5."""
    most = 3
    return "*" * number if number <= most else f"*{number}"


def roman(number: int, _letters: str) -> str:
    """Give i, ii, iii, iv, for 1 to 399."""
    mark = ""
    for value, sign in ROMAN:
        count, number = divmod(number, value)
        mark += sign * count
    return mark


#: The schemes of marks that an edition can choose from.
MARKS: Mapping[str, Callable[[int, str], str]] = {
    "figures": figures,
    "letters": letters,
    "asterisks": asterisks,
    "roman": roman,
}
