from inked_paper import paper
from pikepdf import Name

from octavo.proof.exchange.trapping import trapping


def test_a_file_says_whether_it_is_trapped() -> None:
    with paper("") as document:
        assert list(trapping(document)) == ["the file does not say whether it is trapped"]
        document.docinfo["/Trapped"] = Name("/False")
        assert list(trapping(document)) == []
