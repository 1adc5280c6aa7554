"""The galleys of a copy have its texts where its slots are, and nothing else is changed."""

from octavo.batch.filling import filled_galleys
from octavo.compose.galley import Galley
from octavo.compose.rows import Row, slot_html
from octavo.copy.matter import Matter, Opening
from octavo.problems import Location


def test_a_slot_is_filled_with_text_and_not_with_html() -> None:
    row = Row(("name", "class"), {"name": "x"})
    html = f"<p>0 {slot_html(row.name)} {slot_html(row.klass if 'klass' in row else row.name)}</p>"
    galley = Galley("a", "text", Matter.BODY, Opening.NEXT, html, Location("f"))

    (filled,) = filled_galleys((galley,), {"name": "Anna <b>"})

    assert filled.html.count(">Anna &lt;b&gt;</span>") == 2
    assert filled.html.startswith("<p>0 <span")


def test_a_slot_without_a_text_is_empty() -> None:
    html = str(slot_html(Row(("name",), {"name": "x"}).name))
    galley = Galley("a", "text", Matter.BODY, Opening.NEXT, html, Location("f"))

    assert filled_galleys((galley,), {})[0].html.endswith('data-slot="name"></span>')
