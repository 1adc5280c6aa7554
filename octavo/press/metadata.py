"""Metadata: particulars and a standard become what the PDF says of itself, the same everywhere."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pikepdf
from pikepdf.models import PdfMetadata

from octavo import __version__
from octavo.assemble.book import Book
from octavo.copy.prose.walk import plain
from octavo.press.standards.flavours import Family, Flavour

_NAMESPACES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
}
#: The years of the standards that have to say which they are (ISO 19005-4, 6.7.3; 14289-2, 5).
_REVISIONS = {(Family.ARCHIVE, "4"): "2020", (Family.ACCESSIBLE, "2"): "2024"}


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the PDF says of itself; ``made`` is None where no time is to be told."""

    title: str
    authors: tuple[str, ...]
    language: str
    subject: str
    keywords: tuple[str, ...]
    sources: str  # the hash of everything that the build read
    producer: str
    made: int | None  # seconds since 1970, UTC


def particulars_of(book: Book, sources: str, epoch: str) -> Particulars:
    """Gather what PDFs say of a book; a time only if ``epoch``, SOURCE_DATE_EPOCH, gives one."""
    return Particulars(
        title=plain(book.title),
        authors=tuple(plain(author) for author in book.authors),
        language=book.language,
        subject=plain(book.abstract),
        keywords=book.subjects,
        sources=sources,
        producer=f"Octavo {__version__}",
        made=int(epoch) if epoch.isdecimal() else None,
    )


def describe(document: pikepdf.Pdf, particulars: Particulars, flavour: Flavour) -> None:
    """Write the metadata twice, as PDF readers and as archives look for it; once for PDF 2.0.

    PDF/X asks for a time; where none is to be told it is that from which computers count.
    """
    exchange = flavour.family is Family.EXCHANGE
    made = (particulars.made or 0) if exchange else particulars.made
    del document.docinfo
    if "/Metadata" in document.Root:
        del document.Root.Metadata
    both = not flavour.is_pdf_2
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=both) as metadata:
        metadata["dc:title"] = particulars.title
        metadata["dc:creator"] = list(particulars.authors)
        metadata["dc:language"] = {particulars.language}
        metadata["dc:description"] = particulars.subject
        metadata["dc:subject"] = set(particulars.keywords)
        metadata["pdf:Keywords"] = ", ".join(particulars.keywords)
        metadata["pdf:Producer"] = particulars.producer
        metadata["xmp:CreatorTool"] = particulars.producer
        if made is not None:
            stamp = datetime.fromtimestamp(made, UTC).isoformat()
            metadata["xmp:CreateDate"] = stamp
            metadata["xmp:ModifyDate"] = stamp
        _claim(metadata, particulars, flavour, made)
    if both:
        document.docinfo["/OctavoSources"] = particulars.sources
    elif "/Info" in document.trailer:
        del document.trailer["/Info"]
    if exchange and flavour.part != "4":
        document.docinfo["/GTS_PDFXVersion"] = flavour.name
    if exchange:
        document.docinfo["/Trapped"] = pikepdf.Name("/False")


def _claim(
    metadata: PdfMetadata, particulars: Particulars, flavour: Flavour, made: int | None
) -> None:
    """Say which standard the file is."""
    for prefix, address in _NAMESPACES.items():
        metadata.register_xml_namespace(address, prefix)
    if flavour.family is Family.ARCHIVE:
        metadata["pdfaid:part"] = flavour.part
        if flavour.level:
            metadata["pdfaid:conformance"] = flavour.level
    elif flavour.family is Family.ACCESSIBLE:
        metadata["pdfuaid:part"] = flavour.part
    elif flavour.family is Family.EXCHANGE:
        metadata["pdf:Trapped"] = "False"
        if flavour.part == "4":
            stamp = datetime.fromtimestamp(made or 0, UTC).isoformat()
            metadata["pdfxid:GTS_PDFXVersion"] = flavour.name
            metadata["xmp:MetadataDate"] = stamp
            metadata["xmpMM:DocumentID"] = f"octavo:{particulars.sources}"
            metadata["xmpMM:VersionID"] = "1"
            metadata["xmpMM:RenditionClass"] = "default"
    revision = _REVISIONS.get((flavour.family, flavour.part))
    if revision:
        prefix = "pdfaid" if flavour.family is Family.ARCHIVE else "pdfuaid"
        metadata[f"{prefix}:rev"] = revision
