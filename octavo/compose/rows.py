"""Rows: what templates know of a copy, as ``row.name``, and which of it they have looked at.

A value that a template prints or asks about becomes part of the HTML: sections that do so are set
anew for each value.  A value that goes through the filter ``slot`` has a place of fixed width, so
that the page can be set once and the text put in afterwards.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from markupsafe import Markup, escape

from octavo.copy.patterns import OF_A_COPY

#: What templates can ask of a copy besides its columns.
OF_A_ROW = (*OF_A_COPY, "qr")

#: What stands in a slot until its text is put there; a sign that every font has.
PLACEHOLDER = "0"
#: What stands in a slot that nobody fills: it has a line of text, so that the page is the same.
_BLANK = "\u00a0"


class Row:
    """The columns of a copy, by name; false where no copy is made but the edition itself."""

    def __init__(self, columns: Iterable[str], values: Mapping[str, object] | None = None) -> None:
        """Take the names of all columns and the values of those that the row fills."""
        self._columns = frozenset(columns)
        self._values = values
        self._looked_at: set[str] = set()

    def __getattr__(self, name: str) -> "Field":
        """Give a column by its name; one that there is not is undefined in templates."""
        if name.startswith("_") or name not in self._columns:
            raise AttributeError(name)
        return Field(self, name)

    def __bool__(self) -> bool:
        """Tell whether this is the copy of somebody."""
        return self._values is not None

    def __iter__(self) -> Iterator[str]:
        """List the names of the columns."""
        return iter(sorted(self._columns))


class Field:
    """A value of a row: notes that it is looked at, but for its name and by the filter slot."""

    def __init__(self, row: Row, name: str) -> None:
        """Belong to a row."""
        self._row, self.name = row, name

    @property
    def value(self) -> Any:  # noqa: ANN401 - a text, a number or a day, as the column has it
        """The value itself; an empty text if the row does not fill the column."""
        looked_at_of(self._row).add(self.name)
        return peek(self)

    def __html__(self) -> str:
        """Write the value into HTML."""
        return escape(str(self.value))

    def __str__(self) -> str:
        """Write the value as text."""
        return str(self.value)

    def __eq__(self, other: object) -> bool:
        """Compare the value with another, or with that of another field."""
        return bool(self.value == (other.value if isinstance(other, Field) else other))

    def __hash__(self) -> int:
        """Hash the value."""
        return hash(self.value)

    def __lt__(self, other: Any) -> bool:  # noqa: ANN401 - whatever can be compared
        """Compare the value with another."""
        return bool(self.value < (other.value if isinstance(other, Field) else other))

    def __gt__(self, other: Any) -> bool:  # noqa: ANN401 - whatever can be compared
        """Compare the value with another."""
        return bool(self.value > (other.value if isinstance(other, Field) else other))

    def __bool__(self) -> bool:
        """Tell whether the row fills the column."""
        return bool(self.value != "")

    def __len__(self) -> int:
        """Count the characters."""
        return len(str(self))

    def __contains__(self, part: object) -> bool:
        """Look for a text in the value."""
        return str(part) in str(self)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a method of text: upper, split …
        """Let a template call what texts can do."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(str(self), name)


def looked_at_of(row: Row) -> set[str]:
    """Give the names of the columns that were printed or asked about."""
    return row._looked_at  # noqa: SLF001 - templates see what has no underscore


def peek(field: Field) -> object:
    """Give a value without noting it."""
    row = field._row  # noqa: SLF001 - as above
    return (row._values or {}).get(field.name, "")  # noqa: SLF001


def slot_html(field: Field, kind: str = "") -> Markup:
    """Write the place of a field, whose text is put there later; without a copy it stays blank.

    The kind ``qr`` is a square for a code.
    """
    copied = bool(field._row)  # noqa: SLF001 - as above
    name = Markup(' data-slot="{}"').format(field.name) if copied else Markup("")
    placeholder = PLACEHOLDER if copied else _BLANK
    if kind == "qr":
        return Markup('<span class="slot slot-qr"{}>{}</span>').format(name, placeholder)
    return Markup('<span class="slot"{}>{}</span>').format(name, placeholder)
