"""Slots: places on laid-out pages become texts that are set by themselves, to be put there.

A slot is an inline block of fixed width that holds a placeholder.  Its text is set in the very font
of the place, on a page beside; whoever puts it there need not lay the book out again.
All lengths are CSS pixels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from weasyprint import CSS, HTML, Page
from weasyprint.formatting_structure.boxes import InlineBlockBox, LineBox, TextBox

from octavo.typeset.boxes import boxes_of
from octavo.typeset.pages import Slot
from octavo.typeset.reach import BASE
from octavo.typeset.sheets import Sheets

#: Properties that make the look of a text, as the engine names them; all inherited.
_LOOK = (
    *("font_style", "font_stretch", "font_kerning", "font_variant_ligatures"),
    *("font_variant_position", "font_variant_caps", "font_variant_numeric", "font_weight"),
)
_ROOM = 4  # times the width of the slot: the text is measured before it is made to fit
_APART = 2  # times the height of the slot, from text to text
_BARE = "html, body, p { margin: 0; padding: 0 } p { line-height: 1; white-space: pre }"


@dataclass(frozen=True, slots=True)
class SlotText:
    """A text as it was set: its width, and its baseline from the head of the page."""

    width: float
    baseline: float


@dataclass(frozen=True, slots=True)
class SlotTexts:
    """The texts of some slots, one under another on a page; ``height`` is that of the page."""

    pdf: bytes
    texts: tuple[SlotText | None, ...]  # one a slot; None where nothing is to stand
    height: float


def slots_on(pages: Sequence[Page]) -> tuple[Slot, ...]:
    """Find the slots of a bound book, page by page."""
    return tuple(
        slot for number, page in enumerate(pages, start=1) for slot in _slots(page, number)
    )


def set_slots(sheets: Sheets, slots: Sequence[Slot], values: Sequence[str], tag: str) -> SlotTexts:
    """Set the text of each slot; ``tag`` is the language of them all."""
    filled = [(slot, value) for slot, value in zip(slots, values, strict=True) if value]
    if not filled:
        return SlotTexts(b"", (None,) * len(slots), 0)
    width = max(slot.width for slot, _ in filled) * _ROOM
    height = sum(slot.height for slot, _ in filled) * _APART
    rules, paragraphs = [_BARE, f"@page {{ margin: 0; size: {width}px {height}px }}"], []
    for number, (slot, value) in enumerate(filled):
        rules.append(f".slot{number} {{ height: {slot.height * _APART}px; {slot.look} }}")
        paragraphs.append(f'<p class="slot{number}">{escape(value)}</p>')
    html = f'<!DOCTYPE html><html lang="{escape(tag)}"><title></title><body>{"".join(paragraphs)}'
    document = HTML(string=html, base_url=BASE, url_fetcher=sheets.fetcher).render(
        font_config=sheets.case,
        stylesheets=[CSS(string="\n".join(rules), font_config=sheets.case)],
    )
    lines = (box for box in boxes_of(document.pages[0]) if isinstance(box, LineBox))
    texts = tuple(_text(next(lines)) if value else None for value in values)
    return SlotTexts(document.write_pdf(), texts, height)


def _slots(page: Page, number: int) -> Iterator[Slot]:
    for box in boxes_of(page):
        name = _name(box)
        if name is None:
            continue
        line = next((each for each in box.descendants() if isinstance(each, LineBox)), None)
        text = next((each for each in box.descendants() if isinstance(each, TextBox)), None)
        if line is None or text is None:
            continue
        yield Slot(
            name=name,
            page=number,
            left=box.content_box_x(),
            top=box.content_box_y(),
            width=box.width,
            height=box.height,
            at=text.position_x,
            baseline=text.position_y + text.baseline,
            centred=text.position_x > box.content_box_x() + 1,
            look=_look(text.style),
        )


def _name(box: Any) -> str | None:  # noqa: ANN401 - the engine has no types
    """Give the name of the slot that a box is."""
    if not isinstance(box, InlineBlockBox) or box.element is None:
        return None
    name = box.element.get("data-slot")
    return name if name and box.element_tag == box.element.tag else None


def _look(style: Any) -> str:  # noqa: ANN401 - the engine has no types
    """Write what makes the look of a text as CSS."""
    families = ", ".join(f'"{family}"' for family in style["font_family"])
    red, green, blue = (round(part * 255) for part in style["color"].to("srgb").coordinates)
    rules = [
        f"font-family: {families}",
        f"font-size: {style['font_size']}px",
        f"color: rgb({red}, {green}, {blue})",
        *(f"{name.replace('_', '-')}: {_written(style[name])}" for name in _LOOK),
    ]
    return "; ".join(rules)


def _written(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, (tuple, list)) else str(value)


def _text(line: LineBox) -> SlotText:
    return SlotText(line.width, line.position_y + line.baseline)
