"""A slot is found where it stands, and its text is set as the text around it."""

import pytest
from weasyprint import HTML

from octavo.typeset.slots import set_slots, slots_on

PAGE = """<html lang="en"><style>@page { size: 400px 300px; margin: 50px }
body { margin: 0 } p { margin: 0; line-height: 20px; font: italic 700 16px/20px serif; color: #123 }
.slot { display: inline-block; width: 100px } .c { text-align: center }</style>
<p><span class="slot" data-slot="name">0</span></p>
<p style="break-before: page">x<br><span class="slot c" data-slot="class">0</span>
<span class="slot"></span></p>"""


def test_slots_are_found_page_by_page() -> None:
    name, klass = slots_on(HTML(string=PAGE).render().pages)

    assert (name.name, name.page, name.left, name.top, name.width) == ("name", 1, 50, 50, 100)
    assert (klass.name, klass.page, klass.left, klass.top) == ("class", 2, 50, 70)
    assert not name.centred
    assert klass.centred
    assert name.top < name.baseline < name.top + name.height


def test_the_look_is_that_of_the_place() -> None:
    name, _ = slots_on(HTML(string=PAGE).render().pages)

    for rule in ("font-style: italic", "font-weight: 700", "font-size: 16", "rgb(17, 34, 51)"):
        assert rule in name.look


class _Sheets:
    """Stylesheets that have no font and no file."""

    fetcher = None
    case = None


@pytest.mark.parametrize("values", [("Anna", "9A"), ("", "9A"), ("<b>&", "x " * 60), ("", "")])
def test_texts_are_set_in_a_line_each(values: tuple[str, str]) -> None:
    slots = slots_on(HTML(string=PAGE).render().pages)

    found = set_slots(_Sheets(), slots, values, "en")  # type: ignore[arg-type] # enough of them

    assert [text is None for text in found.texts] == [not value for value in values]
    baselines = [text.baseline for text in found.texts if text]
    assert baselines == sorted(set(baselines))
    assert bool(found.pdf) == any(values)
