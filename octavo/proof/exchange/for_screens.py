"""For screens: what a file has for screens becomes what printers refuse (ISO 15930-7, 6.18)."""

from collections.abc import Iterator

import pikepdf

_OF_THE_WHOLE = {
    "/AcroForm": "a form",
    "/OpenAction": "something that happens when it is opened",
    "/AA": "actions",
}
_BY_NAME = {"/JavaScript": "a script", "/EmbeddedFiles": "another file"}
_INSIDE_BLEED = ("/Link", "/Widget")


def for_screens(document: pikepdf.Pdf) -> Iterator[str]:
    """Find links, forms, actions, scripts and encryption."""
    if document.is_encrypted:
        yield "the file is encrypted"
    for key, what in _OF_THE_WHOLE.items():
        if key in document.Root:
            yield f"the file has {what}"
    names = document.Root.get("/Names", pikepdf.Dictionary())
    for key, what in _BY_NAME.items():
        if key in names:
            yield f"the file has {what} in it"
    for number, page in enumerate(document.pages, 1):
        kinds = {str(one.get("/Subtype")) for one in page.get("/Annots", ())}
        if kinds:
            named = "a link" if "/Link" in kinds else "a note or a field"
            yield f"page {number} has {named} on it"
        if "/AA" in page:
            yield f"page {number} has actions"
