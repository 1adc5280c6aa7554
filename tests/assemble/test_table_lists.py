"""Table lists: a list says all that its table says."""

from octavo.assemble.table_lists import listed
from octavo.copy.prose import Break, Call, Cell, ListBlock, Paragraph, Strong, Table, Text
from octavo.copy.prose.walk import inlines_in, lines_of, plain
from octavo.problems import Location

PLACE = Location("t.md", 5)
CALL = Call("author", "1", PLACE)


def cell(words: str) -> Cell:
    return Cell((Text(words),) if words else ())


def table(*rows: tuple[str, ...], caption: str = "") -> Table:
    cells = [tuple(map(cell, row)) for row in rows]
    return Table(cells[0], tuple(cells[1:]), (Text(caption),) if caption else (), PLACE)


def test_every_row_is_an_item_and_every_cell_has_its_head() -> None:
    caption, block = listed(
        table(("Body", "Seats"), ("Vikzhel", "15"), ("Unions", ""), caption="Seats")
    )

    assert caption == Paragraph((Strong((Text("Seats"),)),), PLACE)
    assert isinstance(block, ListBlock)
    lines = [plain(line) for item in block.items for one in item for line in lines_of(one)]
    assert lines == ["Body: Vikzhel Seats: 15", "Body: Unions"]
    ((first,), _) = block.items
    assert isinstance(first, Paragraph)
    assert Break() in first.children


def test_a_column_without_a_head_has_its_cells_alone() -> None:
    (block,) = listed(table(("", "Seats"), ("Vikzhel", "15")))

    assert isinstance(block, ListBlock)
    assert plain(lines_of(block.items[0][0])[0]) == "Vikzhel Seats: 15"


def test_a_table_without_rows_says_its_heads() -> None:
    assert listed(table(("Body", "Seats"))) == (
        Paragraph((Text("Body"), Text(", "), Text("Seats")), PLACE),
    )


def test_a_note_of_a_head_is_called_once() -> None:
    whole = Table((Cell((Text("Seats"), CALL)),), ((cell("15"),), (cell("20"),)), (), PLACE)
    (block,) = listed(whole)

    assert isinstance(block, ListBlock)
    found = [
        inline
        for item in block.items
        for one in item
        for line in lines_of(one)
        for inline in inlines_in(line)
    ]
    assert found.count(CALL) == 1
