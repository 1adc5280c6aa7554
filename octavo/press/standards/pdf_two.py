"""PDF 2.0: a tagged PDF becomes one whose tags and links are those of PDF 2.0, as PDF/UA-2 asks."""

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from octavo.press.standards.tags import elements

_SECOND = "http://iso.org/pdf2/ssn"  # ISO 32000-2:2020, 14.8.6
_FIRST = "http://iso.org/pdf/ssn"
_HOLD_BLOCKS = {Name.Document, Name.Part, Name.Sect, Name.Div, Name.BlockQuote}
_IN_LINES = {Name.Span, Name.Link}
#: What PDF 2.0 has no element for, and takes from PDF 1.7 (ISO 32000-2:2020, annex L).
_ONLY_BEFORE = {Name.Art, Name.BlockQuote, Name.Code, Name.Index, Name.Quote, Name.TOC, Name.TOCI}


def modernise(document: pikepdf.Pdf, standing: dict[str, pikepdf.Object]) -> None:
    """Put the tags into the namespace of PDF 2.0, and let links lead to elements.

    ``standing`` has the elements that can be led to, by their names.
    """
    root = document.Root.StructTreeRoot
    new, old = (
        document.make_indirect(Dictionary(Type=Name.Namespace, NS=String(address)))
        for address in (_SECOND, _FIRST)
    )
    root.Namespaces = Array([new, old])
    first: dict[tuple[int, int], pikepdf.Object] = {}
    for element, parents in elements(root):
        _fit_in(element, parents)
        element.NS = old if element.S in _ONLY_BEFORE else new
        if Name.Note == element.S:
            element.S = Name.FENote
        if Name.L == element.S:
            _number(element)
        if "/Pg" in element:
            first.setdefault(element.Pg.objgen, element)
    _lead_to_elements(document, standing, first)


def _fit_in(element: pikepdf.Object, parents: tuple[pikepdf.Object, ...]) -> None:
    """Make a paragraph of what only holds text: sections hold paragraphs (14.8.6, annex L)."""
    if Name.NonStruct != element.S:
        return
    above = next((one for one in reversed(parents) if Name.NonStruct != one.S), None)
    if above is None or above.S in _HOLD_BLOCKS:
        kinds = {kid.get("/S") for kid in _inside(element) if isinstance(kid, Dictionary)}
        if kinds & _IN_LINES:
            element.S = Name.P


def _inside(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K", Array())
    return list(kids.as_list()) if isinstance(kids, Array) else [kids]


def _number(listed: pikepdf.Object) -> None:
    """Say how the items of a list are marked (ISO 32000-2:2020, 14.8.5.5)."""
    labelled = any(
        isinstance(kid, Dictionary) and kid.get("/S") == Name.Lbl
        for item in _inside(listed)
        for kid in _inside(item)
    )
    if labelled:
        listed.A = Dictionary(O=Name.List, ListNumbering=Name.Unordered)


def _lead_to_elements(
    document: pikepdf.Pdf,
    standing: dict[str, pikepdf.Object],
    first: dict[tuple[int, int], pikepdf.Object],
) -> None:
    """Let links and the outline lead to elements of the structure (ISO 14289-2:2024, 8.8)."""
    places = _places(document)
    for page in document.pages:
        for link in page.get("/Annots", ()):
            if "/Dest" in link:
                link.A = _action(link.Dest, places, standing, first)
                del link["/Dest"]
    waiting = [document.Root.Outlines.First] if "/Outlines" in document.Root else []
    while waiting:
        item = waiting.pop()
        if "/Dest" in item:
            item.A = _action(item.Dest, places, standing, first)
            del item["/Dest"]
        waiting += [item[key] for key in ("/Next", "/First") if key in item]


def _places(document: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    names = document.Root.get("/Names")
    tree = names.get("/Dests") if names is not None else None
    if tree is None:
        return {}
    listed = tree.Names.as_list()
    return {str(name): place for name, place in zip(listed[::2], listed[1::2], strict=True)}


def _action(
    target: pikepdf.Object,
    places: dict[str, pikepdf.Object],
    standing: dict[str, pikepdf.Object],
    first: dict[tuple[int, int], pikepdf.Object],
) -> pikepdf.Object:
    name = str(target) if isinstance(target, String) else ""
    place = places.get(name, target)
    element = standing.get(name) or first.get(place[0].objgen)
    action = Dictionary(S=Name.GoTo, D=place)
    if element is not None:
        action.SD = Array([element, *place.as_list()[1:]])
    return action
