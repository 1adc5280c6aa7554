"""Templates see the values of a row, and what they looked at is known."""

import pytest
from jinja2 import UndefinedError

from octavo.compose.environment import environment
from octavo.compose.rows import Row, looked_at_of

ROW = {"name": "Anna <i>", "age": 15}


def rendered(template: str, row: Row) -> str:
    """Render a template as the house does."""
    return environment(()).from_string(template).render(row=row)


@pytest.mark.parametrize(
    ("template", "text", "looked_at"),
    [
        ("{{ row.name }}", "Anna &lt;i&gt;", {"name"}),
        ("{{ row.name | upper }}", "ANNA &lt;I&gt;", {"name"}),
        ("{{ row.name.split()[0] }}", "Anna", {"name"}),
        ("{% if row.class %}yes{% else %}no{% endif %}", "no", {"class"}),
        ("{% if row.age == 15 %}yes{% endif %}", "yes", {"age"}),
        ("{% if row.age > 14 and row.age < 16 %}yes{% endif %}", "yes", {"age"}),
        ("{% if 'Anna' in row.name %}yes{% endif %}", "yes", {"name"}),
        ("{{ row.name | length }}", "8", {"name"}),
        ("{{ row.age ~ '!' }}", "15!", {"age"}),
        ("{{ {'a': 1}.get(row.name, 2) }}", "2", {"name"}),
        ("{% if row %}somebody's{% endif %}", "somebody&#39;s"[:8] + "'s", set()),
    ],
)
def test_what_is_printed_or_asked_is_noted(template: str, text: str, looked_at: set[str]) -> None:
    row = Row(("name", "class", "age"), ROW)

    assert rendered(template, row) == text
    assert looked_at_of(row) == looked_at


def test_a_slot_is_not_looked_at() -> None:
    row = Row(("name",), ROW)

    html = rendered("{{ row.name | slot }}{{ row.name | slot('qr') }}", row)

    assert html.count('data-slot="name"') == 2
    assert "Anna" not in html
    assert looked_at_of(row) == set()


def test_without_a_copy_a_slot_is_a_blank_to_write_on() -> None:
    html = rendered("{{ row.name | slot }}{% if not row %}!{% endif %}", Row(("name",)))

    assert html == '<span class="slot">\u00a0</span>!'


def test_a_column_that_there_is_not_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="shoe"):
        rendered("{{ row.shoe }}", Row(("name",), ROW))


def test_templates_see_nothing_else_of_a_row() -> None:
    for hidden in ("_values", "__class__", "_looked_at"):
        with pytest.raises(Exception, match=r"unsafe|undefined|no attribute"):
            rendered(f"{{{{ row.{hidden} }}}}", Row(("name",), ROW))
