"""Boxes: the engine's tree of a page becomes lines, baselines, generated texts and measures.

The tree is private to the engine: no other module but slots reads it.  All lengths are CSS pixels.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from weasyprint import Page
from weasyprint.formatting_structure.boxes import FootnoteAreaBox, LineBox, MarginBox, TextBox
from weasyprint.layout.absolute import AbsolutePlaceholder

Box = Any  # the engine has no types
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEAST = 2.0  # CSS pixels: no two lines of a text are nearer to one another


@dataclass(frozen=True, slots=True)
class TypeArea:
    """The part of a page inside its margins; the engine counts from the corner of the page."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Outline:
    """A box of an element on a page, and the baseline of the line that it begins in or holds."""

    left: float
    top: float
    width: float
    height: float
    baseline: float


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of text on a page: its baseline, and the ids of what stands in it."""

    baseline: float
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class FlowLine:
    """A line of the text of a page, not of its heads, notes and margins."""

    text: str  # as it stands in the HTML
    top: float
    width: float  # that is filled
    paragraph: int  # the same for all lines of a paragraph, on whatever page they stand
    source: str  # of the paragraph, or of what it stands in


def is_blank(page: Page) -> bool:
    """Tell whether the engine put the page in only to begin the next on the right side."""
    return bool(_root(page).page_type.blank)


def type_area(page: Page) -> TypeArea:
    """Measure the part of a page inside its margins."""
    root = _root(page)
    return TypeArea(root.content_box_x(), root.content_box_y(), root.width, root.height)


def generated_texts(page: Page) -> tuple[str, ...]:
    """List the texts that stand in no HTML: running heads, folios, what styles put in."""
    return tuple(_generated(_root(page), inside=False))


def text_boxes(page: Page) -> Iterator[TextBox]:
    """Go through all texts of a page, running heads and folios too."""
    return (box for box in _boxes(_root(page)) if isinstance(box, TextBox))


def boxes_of(page: Page) -> Iterator[Box]:
    """Go through all boxes of a page."""
    return _boxes(_root(page))


def lines_of(pages: Iterable[Page], elements: Collection[str]) -> dict[str, list[str]]:
    """Give the texts of the lines of elements by their id, without what styles put in."""
    lines: dict[str, list[str]] = {element: [] for element in elements}
    for page in pages:
        for box in _boxes(_root(page)):
            name = _id(box)
            if name in lines and not isinstance(box, LineBox):
                lines[name] += ["".join(_written(line)) for line in _lines(box)]
    return lines


def flow_lines(page: Page) -> Iterator[FlowLine]:
    """Go through the lines of a page's text, in the order of the text."""
    for box in _children(_root(page)):
        if not isinstance(box, MarginBox | FootnoteAreaBox):
            yield from _flow(box, "")


def outlines(page: Page, elements: Collection[str]) -> dict[str, Outline]:
    """Measure the elements of a page that have one of these ids; an inline one by its line."""
    found: dict[str, Outline] = {}
    _measure(_root(page), None, frozenset(elements), found)
    return found


def printed_lines(page: Page, elements: Collection[str]) -> dict[str, list[PrintedLine]]:
    """List the lines of text of the elements with these ids, from top to bottom.

    What floats, stands in a margin or at the foot is none of them, nor is a heading; lines of
    equal height, such as those of the cells of a row, are one.
    """
    found: dict[str, list[PrintedLine]] = {}
    for box in _boxes(_root(page)):
        name = _id(box)
        if name is not None and name in elements and not isinstance(box, LineBox):
            lines = sorted(_running(box), key=lambda line: line.baseline)
            found.setdefault(name, []).extend(_joined(lines))
    return found


def _running(box: Box) -> Iterator[PrintedLine]:
    """Find the lines in the flow of a box."""
    for child in getattr(box, "children", ()):
        if isinstance(child, LineBox):
            ids = frozenset(filter(None, (_id(inside) for inside in _boxes(child))))
            if any(map(str.strip, _written(child))):
                yield PrintedLine(child.position_y + child.baseline, ids)
        elif child.is_in_normal_flow() and child.element_tag not in _HEADINGS:
            yield from _running(child)


def _joined(lines: Iterable[PrintedLine]) -> list[PrintedLine]:
    """Make one line of those at one height."""
    joined: list[PrintedLine] = []
    for line in lines:
        if joined and line.baseline - joined[-1].baseline < _LEAST:
            joined[-1] = PrintedLine(joined[-1].baseline, joined[-1].ids | line.ids)
        else:
            joined.append(line)
    return joined


def _root(page: Page) -> Box:
    return page._page_box  # noqa: SLF001 - the one place that may


def _children(box: Box) -> Iterator[Box]:
    for child in getattr(box, "children", ()):
        yield child._box if isinstance(child, AbsolutePlaceholder) else child  # noqa: SLF001


def _boxes(box: Box) -> Iterator[Box]:
    yield box
    for child in _children(box):
        yield from _boxes(child)


def _own(box: Box) -> bool:
    """Tell whether a box is that of an element itself, and not of what stands before or after."""
    return box.element is not None and box.element_tag == box.element.tag


def _id(box: Box) -> str | None:
    return box.element.get("id") if _own(box) else None


def _lines(box: Box) -> Iterator[Box]:
    for child in _children(box):
        if isinstance(child, LineBox):
            yield child
        else:
            yield from _lines(child)


def _flow(box: Box, source: str) -> Iterator[FlowLine]:
    if isinstance(box, LineBox):
        rights = [each.position_x + each.width for each in _boxes(box) if isinstance(each, TextBox)]
        if rights:
            filled = max(rights) - box.position_x
            text = "".join(_written(box))
            yield FlowLine(text, box.position_y, filled, id(box.element), source)
        return
    if _own(box):
        source = box.element.get("data-source") or source
    for child in getattr(box, "children", ()):
        if not isinstance(child, AbsolutePlaceholder):
            yield from _flow(child, source)


def _written(box: Box) -> Iterator[str]:
    if isinstance(box, TextBox) and "::" not in (box.element_tag or ""):
        yield box.text
    for child in _children(box):
        yield from _written(child)


def _generated(box: Box, *, inside: bool) -> Iterator[str]:
    inside = inside or isinstance(box, MarginBox) or "::" in (box.element_tag or "")
    if inside and isinstance(box, TextBox):
        yield box.text
    for child in _children(box):
        yield from _generated(child, inside=inside)


def _measure(box: Box, line: Box | None, wanted: frozenset[str], found: dict[str, Outline]) -> None:
    if isinstance(box, LineBox):
        line = box
    name = _id(box)
    if name in wanted and name not in found and not isinstance(box, TextBox):
        first = next(_lines(box), None) or line
        top, left = box.position_y, box.position_x
        baseline = first.position_y + first.baseline if first else top
        found[name] = Outline(left, top, box.margin_width(), box.margin_height(), baseline)
    for child in _children(box):
        _measure(child, line, wanted, found)
