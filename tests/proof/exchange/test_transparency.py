from inked_paper import paper
from pikepdf import Dictionary, Name

from octavo.proof.exchange.transparency import transparency


def test_what_shines_through_is_told_with_its_page() -> None:
    with paper("", "/S gs", ExtGState={"S": Dictionary(ca=0.5)}) as document:
        assert list(transparency(document)) == ["on page 2 something is drawn half transparent"]


def test_groups_are_told() -> None:
    with paper("") as document:
        document.pages[0].Group = Dictionary(S=Name.Transparency)

        assert list(transparency(document)) == [
            "page 1 has a group that is mixed before it is painted"
        ]
