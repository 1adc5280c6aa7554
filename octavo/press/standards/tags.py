"""Tags: the tree that tells readers what is what becomes one that the standards allow.

The engine tags nearly all as it should be; what is mended here is told by ISO 14289-1:2014 and
ISO 32000-1:2008, 14.8.4.
"""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name

#: Where the typesetter leaves the names of elements (see octavo/typeset/patches.py).
NAME = "/OctavoAnchor"

_PX = 0.75  # points in a CSS pixel
_NEAR = 1.0  # pt that rounding may put an edge beside another

Element = pikepdf.Object


def mend_tags(document: pikepdf.Pdf) -> None:
    """Mend items of lists, links within links, the boxes of pictures, and heads of tables."""
    if "/StructTreeRoot" not in document.Root:
        return
    root = document.Root.StructTreeRoot
    nested: list[Element] = []
    for element, parents in elements(root):
        kind = str(element.get("/S"))
        if kind == "/LI":
            _with_body(document, element)
        elif kind == "/TR":
            _with_scopes(element)
        elif kind == "/Figure":
            _with_box(element)
        reference = _reference(element)
        if reference is not None and kind != "/Link":
            link = next((above for above in reversed(parents) if above.get("/S") == "/Link"), None)
            around = None if link is None else _reference(link)
            if around is not None and _lies_in(reference.Obj, around.Obj):
                element.K = Array([kid for kid in _kids(element) if kid != reference])
                nested.append(reference.Obj)
            else:
                element.S = Name.Link
    _take_out(document, root, nested)


def take_names(document: pikepdf.Pdf) -> dict[str, Element]:
    """Take the names of elements off their tags; give the first element of each name."""
    if "/StructTreeRoot" not in document.Root:
        return {}
    found: dict[str, Element] = {}
    for element, _ in elements(document.Root.StructTreeRoot):
        if NAME in element:
            found.setdefault(str(element[NAME]), element)
            del element[NAME]
    return found


def elements(root: Element) -> Iterator[tuple[Element, tuple[Element, ...]]]:
    """Give every element of a tree of tags in the order of reading, with those that it stands in.

    An element is given before its kids are looked at, so that it may be changed.
    """
    waiting: list[tuple[Element, tuple[Element, ...]]] = [
        (kid, ()) for kid in reversed(_kids(root)) if _is_element(kid)
    ]
    while waiting:
        element, parents = waiting.pop()
        yield element, parents
        inside = (*parents, element)
        waiting.extend((kid, inside) for kid in reversed(_kids(element)) if _is_element(kid))


def _kids(element: Element) -> list[Element]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids.as_list()) if isinstance(kids, Array) else [kids]


def _is_element(kid: Element) -> bool:
    return isinstance(kid, Dictionary) and kid.get("/Type") not in {Name.OBJR, Name.MCR}


def _reference(element: Element) -> Element | None:
    """Give the reference to a link of the page that an element has, if it has one."""
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR:
            return kid if kid.Obj.get("/Subtype") == Name.Link else None
    return None


def _with_body(document: pikepdf.Pdf, item: Element) -> None:
    """Put what stands loose in an item of a list into its body (ISO 32000-1:2008, 14.8.4.3.3)."""
    kids = _kids(item)
    loose = [kid for kid in kids if not _is_element(kid) or kid.S not in {Name.Lbl, Name.LBody}]
    if not loose:
        return
    body = document.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name.LBody, P=item, Pg=item.Pg, K=Array(loose))
    )
    for kid in loose:
        if _is_element(kid):
            kid.P = body
    labels = [kid for kid in kids if _is_element(kid) and Name.Lbl == kid.S]
    bodies = [kid for kid in kids if _is_element(kid) and Name.LBody == kid.S]
    item.K = Array([*labels, *bodies, body])


def _with_scopes(row: Element) -> None:
    """Say of the heads in a row whether they head it or their columns (14.8.5.7)."""
    cells = [kid for kid in _kids(row) if _is_element(kid)]
    heads = [cell for cell in cells if cell.get("/S") == Name.TH]
    scope = Name.Column if len(heads) == len(cells) else Name.Row
    for head in heads:
        attributes = head.get("/A")
        if attributes is None:
            head.A = Dictionary(O=Name.Table, Scope=scope)
        elif "/Scope" not in attributes:
            attributes.Scope = scope


def _with_box(figure: Element) -> None:
    """Measure the box of a picture as PDF does: in points, from the bottom (14.8.5.4.2)."""
    attributes = figure.get("/A")
    if attributes is None or "/BBox" not in attributes or "/Pg" not in figure:
        return
    page = figure.Pg
    top = float(page.get("/TrimBox", page.MediaBox)[3])
    left, upper, right, lower = (float(side) * _PX for side in attributes.BBox)
    sides = (left, top - lower, right, top - upper)
    attributes.BBox = Array([round(side, 3) for side in sides])


def _lies_in(inner: Element, outer: Element) -> bool:
    """Tell whether a link is a part of another one, to the same place."""
    within, around = _corners(inner), _corners(outer)
    return (
        inner.get("/Dest") == outer.get("/Dest")
        and within[0] >= around[0] - _NEAR
        and within[1] >= around[1] - _NEAR
        and within[2] <= around[2] + _NEAR
        and within[3] <= around[3] + _NEAR
    )


def _corners(annotation: Element) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = (float(side) for side in annotation.Rect)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _take_out(document: pikepdf.Pdf, root: Element, links: list[Element]) -> None:
    """Take links off their pages, and out of the list of what belongs to which element."""
    gone = {link.objgen for link in links}
    if not gone:
        return
    numbers = {int(link.StructParent) for link in links if "/StructParent" in link}
    for page in document.pages:
        if "/Annots" in page:
            page.Annots = Array([one for one in page.Annots if one.objgen not in gone])
    nums = list(root.ParentTree.Nums.as_list())
    pairs = zip(nums[::2], nums[1::2], strict=True)
    kept = [one for pair in pairs if int(pair[0]) not in numbers for one in pair]
    root.ParentTree.Nums = Array(kept)
