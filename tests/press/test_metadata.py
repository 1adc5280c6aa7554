from pathlib import Path

import pikepdf
import pytest
from inked_paper import PARTICULARS, bytes_of, opened, paper
from pikepdf.models import PdfMetadata
from small_press import Press

from octavo.assemble.assembly import assemble
from octavo.copy.shapes.press import PressStandard, ReadingStandard
from octavo.press.metadata import describe, particulars_of
from octavo.press.standards.flavours import PLAIN, PRESS, READING, Flavour

FLAVOURS = (*READING.values(), *PRESS.values())
XMP = {
    "pdfaid": "{http://www.aiim.org/pdfa/ns/id/}",
    "pdfuaid": "{http://www.aiim.org/pdfua/ns/id/}",
    "pdfxid": "{http://www.npes.org/pdfx/ns/id/}",
}


def read(document: pikepdf.Pdf) -> PdfMetadata:
    """Look at the metadata and leave the rest as it is."""
    return document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False)


def described(flavour: Flavour) -> pikepdf.Pdf:
    with paper("") as document:
        describe(document, PARTICULARS, flavour)
        return opened(bytes_of(document))


@pytest.mark.parametrize("flavour", FLAVOURS, ids=lambda flavour: flavour.name)
def test_both_places_say_the_same_or_there_is_only_one(flavour: Flavour) -> None:
    with described(flavour) as document:
        with read(document) as metadata:
            assert metadata["dc:title"] == "One Week"
        if flavour.is_pdf_2:
            assert "/Info" not in document.trailer
        else:
            assert str(document.docinfo["/Title"]) == "One Week"


def test_a_file_that_is_no_standard_claims_none() -> None:
    with described(PLAIN) as document, read(document) as metadata:
        assert not [key for key in metadata if any(key.startswith(space) for space in XMP.values())]


@pytest.mark.parametrize(
    ("standard", "key", "value"),
    [
        (ReadingStandard.A_2U, XMP["pdfaid"] + "conformance", "U"),
        (ReadingStandard.A_4, XMP["pdfaid"] + "rev", "2020"),
        (ReadingStandard.UA_1, XMP["pdfuaid"] + "part", "1"),
        (ReadingStandard.UA_2, XMP["pdfuaid"] + "rev", "2024"),
    ],
)
def test_a_standard_is_claimed(standard: ReadingStandard, key: str, value: str) -> None:
    with described(READING[standard]) as document, read(document) as metadata:
        assert metadata[key] == value


def test_a_printer_is_told_a_time_though_there_is_none() -> None:
    with described(PRESS[PressStandard.X_1A]) as document:
        assert str(document.docinfo["/GTS_PDFXVersion"]) == "PDF/X-1a:2003"
        assert str(document.docinfo["/CreationDate"]).startswith("D:19700101")
        assert document.docinfo["/Trapped"] == pikepdf.Name("/False")
    with described(PRESS[PressStandard.X_4]) as document, read(document) as metadata:
        assert metadata[XMP["pdfxid"] + "GTS_PDFXVersion"] == "PDF/X-4"


@pytest.mark.parametrize(("epoch", "made"), [("", None), ("86400", 86400), ("soon", None)])
def test_a_time_is_told_only_if_one_is_given(epoch: str, made: int | None, tmp_path: Path) -> None:
    order = Press(tmp_path).order()

    told = particulars_of(assemble(order, []), "abc", epoch)

    assert (told.title, told.language, told.sources, told.made) == ("One Week", "en", "abc", made)
