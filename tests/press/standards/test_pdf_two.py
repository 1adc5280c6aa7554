from pikepdf import Array, Dictionary, Name, String
from tag_trees import Tree

from octavo.press.standards.pdf_two import modernise

NEW, OLD = "http://iso.org/pdf2/ssn", "http://iso.org/pdf/ssn"


def test_every_element_is_in_a_namespace() -> None:
    tree = Tree()
    quotation = tree.add("BlockQuote", tree.add("Sect"))
    note = tree.add("Note", tree.add("NonStruct"))

    modernise(tree.document, {})

    assert str(quotation.NS.NS) == OLD
    assert (str(note.NS.NS), note.S) == (NEW, Name.FENote)


def test_what_only_holds_text_is_a_paragraph() -> None:
    tree = Tree()
    holding = tree.add("NonStruct", tree.add("Sect"))
    tree.add("Span", holding)
    inside = tree.add("NonStruct", tree.add("P"))
    tree.add("Span", inside)

    modernise(tree.document, {})

    assert (Name.P, Name.NonStruct) == (holding.S, inside.S)


def test_a_list_says_that_its_items_are_marked() -> None:
    tree = Tree()
    marked, plain = tree.add("L"), tree.add("L")
    tree.add("Lbl", tree.add("LI", marked))
    tree.add("LBody", tree.add("LI", plain))

    modernise(tree.document, {})

    assert marked.A.ListNumbering == Name.Unordered
    assert "/A" not in plain


def test_links_and_the_outline_lead_to_elements() -> None:
    tree = Tree()
    target = tree.add("H1")
    link = tree.link(tree.add("Link"), 0, 0, 9, 9, to="there")
    place = Array([tree.page.obj, Name.XYZ, 0, 100, 0])
    tree.document.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("there"), place])))
    item = tree.document.make_indirect(Dictionary(Title=String("A"), Dest=place))
    tree.document.Root.Outlines = Dictionary(First=item)

    modernise(tree.document, {"there": target})

    assert link.A.SD[0].objgen == target.objgen
    assert item.A.SD[0].objgen == target.objgen  # the first of its page
    assert "/Dest" not in link
