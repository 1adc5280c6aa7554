"""One file: finished copies become one PDF, with an entry of the outline for each, for a printer.

Whatever the copies have alike, fonts and drawings above all, is in the file once.
"""

import hashlib
import io
from collections.abc import Iterable

import pikepdf

_STREAM = ("/Length", "/Filter", "/DecodeParms")


def one_file(copies: Iterable[tuple[str, bytes]]) -> bytes:
    """Gather copies, each with the name that the outline has for it; the same bytes every time.

    Tags and links within the copies are left behind: the file is for paper.
    """
    with pikepdf.new() as whole:
        entries: list[tuple[str, int]] = []
        for name, pdf in copies:
            entries.append((name.removesuffix(".pdf"), len(whole.pages)))
            with pikepdf.open(io.BytesIO(pdf)) as copy:
                for page in copy.pages:
                    for key in ("/StructParents", "/Annots", "/Tabs"):
                        if key in page:
                            del page[key]
                whole.pages.extend(copy.pages)
        _share(whole)
        with whole.open_outline() as outline:
            outline.root.extend(pikepdf.OutlineItem(name, page) for name, page in entries)
        whole.remove_unreferenced_resources()
        finished = io.BytesIO()
        whole.save(
            finished,
            deterministic_id=True,
            linearize=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return finished.getvalue()


def _share(whole: pikepdf.Pdf) -> None:
    """Let what refers to streams that are alike refer to the first of them."""
    first: dict[bytes, pikepdf.Object] = {}
    for page in whole.pages:
        resources = page.obj.get("/Resources")
        if not isinstance(resources, pikepdf.Dictionary):
            continue
        for font in _fonts(resources):
            for descriptor in _descriptors(font):
                for key in ("/FontFile2", "/FontFile3"):
                    if key in descriptor:
                        descriptor[key] = _first(descriptor[key], first)


def _fonts(resources: pikepdf.Object) -> Iterable[pikepdf.Object]:
    fonts = resources.get("/Font", pikepdf.Dictionary())
    yield from (fonts[name] for name in fonts.keys())  # noqa: SIM118 - no dict
    forms = resources.get("/XObject", pikepdf.Dictionary())
    for name in forms.keys():  # noqa: SIM118 - no dict
        inner = forms[name].get("/Resources")
        if inner is not None and inner.objgen != resources.objgen:
            yield from _fonts(inner)


def _descriptors(font: pikepdf.Object) -> Iterable[pikepdf.Object]:
    for inner in font.get("/DescendantFonts", ()):
        if "/FontDescriptor" in inner:
            yield inner["/FontDescriptor"]


def _first(stream: pikepdf.Object, first: dict[bytes, pikepdf.Object]) -> pikepdf.Object:
    content = hashlib.sha256(stream.read_raw_bytes()).digest()
    return first.setdefault(content, stream)
