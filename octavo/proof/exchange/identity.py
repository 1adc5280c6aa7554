"""Identity: what a file says of itself becomes how that differs from its standard."""

from collections.abc import Callable, Iterator

import pikepdf

_DATES = ("/CreationDate", "/ModDate")


def identity(version: str, name: str) -> Callable[[pikepdf.Pdf], Iterator[str]]:
    """Make the check that a file is of a version of PDF and of a standard by its name.

    PDF/X-4 says so in its XMP, those before it in the dictionary of information
    (ISO 15930-4 and -6:2003, 6.5; 15930-7:2010, 6.5).
    """

    def check(document: pikepdf.Pdf) -> Iterator[str]:
        if document.pdf_version > version:
            yield f"the file is PDF {document.pdf_version}, and {name} goes to {version}"
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            modern = metadata.get("{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion")
            identified = "{http://ns.adobe.com/xap/1.0/mm/}DocumentID" in metadata
        said = modern if name == "PDF/X-4" else document.docinfo.get("/GTS_PDFXVersion")
        if str(said) != name:
            yield f"the file does not say that it is {name}"
        if name == "PDF/X-4" and not identified:
            yield "the file has no DocumentID"
        for key in _DATES:
            if key not in document.docinfo:
                yield f"the file has no {key[1:]}"
        if "/Title" not in document.docinfo:
            yield "the file has no title"
        if "/ID" not in document.trailer:
            yield "the file has no ID"

    return check
