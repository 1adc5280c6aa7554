import pikepdf
import pytest
from inked_paper import paper
from pikepdf import Array, Dictionary, Name

from octavo.proof.exchange.for_screens import for_screens


def test_a_plain_file_has_nothing_for_screens() -> None:
    with paper("0 g") as document:
        assert list(for_screens(document)) == []


@pytest.mark.parametrize(
    ("key", "value", "fact"),
    [
        ("/AcroForm", Dictionary(), "the file has a form"),
        ("/AA", Dictionary(), "the file has actions"),
        ("/OpenAction", Array(), "the file has something that happens when it is opened"),
        ("/Names", Dictionary(JavaScript=Dictionary()), "the file has a script in it"),
        ("/Names", Dictionary(EmbeddedFiles=Dictionary()), "the file has another file in it"),
    ],
)
def test_what_the_whole_file_has_is_told(key: str, value: pikepdf.Object, fact: str) -> None:
    with paper("") as document:
        document.Root[key] = value

        assert list(for_screens(document)) == [fact]


@pytest.mark.parametrize(("kind", "what"), [("Link", "a link"), ("Widget", "a note or a field")])
def test_what_a_page_has_is_told(kind: str, what: str) -> None:
    with paper("", "") as document:
        one = document.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}")))
        document.pages[1].Annots = Array([one])

        assert list(for_screens(document)) == [f"page 2 has {what} on it"]
