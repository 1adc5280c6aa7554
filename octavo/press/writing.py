"""Writing: a finished PDF becomes its bytes, in the version that its standard asks for."""

import io

import pikepdf

from octavo.press.standards.flavours import Flavour


def written(document: pikepdf.Pdf, flavour: Flavour) -> bytes:
    """Write a PDF; the same bytes every time."""
    if "/ID" in document.trailer:  # what bound the pages may have drawn it from the clock
        del document.trailer["/ID"]
    old = flavour.old_structure
    modes = pikepdf.ObjectStreamMode
    finished = io.BytesIO()
    document.save(
        finished,
        deterministic_id=True,
        linearize=False,
        force_version=flavour.version,
        object_stream_mode=modes.disable if old else modes.preserve,
    )
    return finished.getvalue()
