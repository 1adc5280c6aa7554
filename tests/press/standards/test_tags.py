"""Tags: whatever the engine tags, what is mended is what the standards ask for."""

from inked_paper import HEIGHT, paper
from pikepdf import Array, Dictionary, Name, String
from tag_trees import Tree

from octavo.press.standards.tags import mend_tags, take_names


def test_what_is_loose_in_an_item_goes_into_its_body() -> None:
    tree = Tree()
    item = tree.add("LI", tree.add("L"))
    tree.add("Lbl", item)
    tree.add("P", item)
    item.K.append(7)

    mend_tags(tree.document)

    assert tree.kinds() == ["0 /L", "1 /LI", "2 /Lbl", "2 /LBody", "3 /P"]
    body = item.K[1]
    assert int(body.K[1]) == 7
    assert body.K[0].P.objgen == body.objgen


def test_an_item_with_a_body_is_left() -> None:
    tree = Tree()
    item = tree.add("LI", tree.add("L"))
    tree.add("LBody", item)

    mend_tags(tree.document)

    assert tree.kinds() == ["0 /L", "1 /LI", "2 /LBody"]


def test_a_link_within_a_link_goes() -> None:
    tree = Tree()
    link = tree.add("Link")
    inner = tree.add("Span", link)
    kept = tree.link(link, 10, 40, 90, 20)
    tree.link(inner, 10, 40, 50, 20)

    mend_tags(tree.document)

    assert [one.objgen for one in tree.page.Annots] == [kept.objgen]
    assert [int(one) for one in list(tree.root.ParentTree.Nums)[::2]] == [0]
    assert tree.kinds() == ["0 /Link", "1 /Span"]


def test_a_link_that_stands_elsewhere_becomes_one_by_itself() -> None:
    tree = Tree()
    link = tree.add("Link")
    inner = tree.add("Span", link)
    tree.link(link, 10, 40, 90, 20)
    tree.link(inner, 10, 80, 50, 60)

    mend_tags(tree.document)

    assert len(tree.page.Annots) == 2
    assert tree.kinds() == ["0 /Link", "1 /Link"]


def test_heads_of_columns_and_of_rows_are_told_apart() -> None:
    tree = Tree()
    table = tree.add("Table")
    head, row = tree.add("TR", table), tree.add("TR", table)
    column = tree.add("TH", head, A=Dictionary(O=Name.Table))
    side = tree.add("TH", row)
    tree.add("TD", row)

    mend_tags(tree.document)

    assert (column.A.Scope, side.A.Scope) == (Name.Column, Name.Row)


def test_the_box_of_a_picture_is_measured_from_the_bottom_in_points() -> None:
    tree = Tree()
    figure = tree.add("Figure", A=Dictionary(BBox=Array([0, 0, 40, 100])))

    mend_tags(tree.document)

    assert [float(side) for side in figure.A.BBox] == [0, HEIGHT - 75, 30, HEIGHT]


def test_names_are_taken_off_and_the_first_element_kept() -> None:
    tree = Tree()
    first = tree.add("P", OctavoAnchor=String("a"))
    second = tree.add("P", OctavoAnchor=String("a"))

    found = take_names(tree.document)

    assert {name: element.objgen for name, element in found.items()} == {"a": first.objgen}
    assert "/OctavoAnchor" not in first
    assert "/OctavoAnchor" not in second


def test_a_file_without_tags_is_left() -> None:
    with paper("0 g") as document:
        mend_tags(document)

        assert take_names(document) == {}
