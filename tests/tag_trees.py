"""Tag trees: a page with a tree of tags, for tests of what the standards ask of tags."""

import pikepdf
from inked_paper import paper
from pikepdf import Array, Dictionary, Name, String

from octavo.press.standards.tags import elements


class Tree:
    """A page with a tree of tags, which a test grows."""

    def __init__(self) -> None:
        self.document = paper("")
        self.page = self.document.pages[0]
        self.page.Annots = Array()
        self.root = Dictionary(Type=Name.StructTreeRoot, ParentTree=Dictionary(Nums=Array()))
        self.document.Root.StructTreeRoot = self.document.make_indirect(self.root)
        self.root = self.document.Root.StructTreeRoot
        self.root.K = Array()

    def add(self, kind: str, above: pikepdf.Object | None = None, **more: object) -> pikepdf.Object:
        """Put an element into another one."""
        parent = self.root if above is None else above
        element = self.document.make_indirect(
            Dictionary(
                Type=Name.StructElem,
                S=Name(f"/{kind}"),
                P=parent,
                Pg=self.page.obj,
                K=Array(),
            )
        )
        for key, value in more.items():
            element[f"/{key}"] = value
        parent.K.append(element)
        return element

    def link(self, above: pikepdf.Object, *corners: float, to: str = "a") -> pikepdf.Object:
        """Put a link on the page that belongs to an element."""
        number = len(self.root.ParentTree.Nums) // 2
        link = self.document.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array(corners),
                Dest=String(to),
                StructParent=number,
            )
        )
        self.page.Annots.append(link)
        self.root.ParentTree.Nums.append(number)
        self.root.ParentTree.Nums.append(above)
        reference = Dictionary(Type=Name.OBJR, Obj=link, Pg=self.page.obj)
        above.K.append(self.document.make_indirect(reference))
        return link

    def kinds(self) -> list[str]:
        """List all elements by their depth and kind."""
        return [f"{len(above)} {element.S}" for element, above in elements(self.root)]
