"""Copies in one file stand in order, and what they share is there once."""

import io

import pikepdf

from octavo.press.one_file import one_file

FONT = b"a font " * 4000


def copy(text: str) -> bytes:
    """Write a copy with a font of its own that is as all others."""
    with pikepdf.new() as document:
        for number in (1, 2):
            document.add_blank_page(page_size=(100, 100))
            page = document.pages[-1]
            descriptor = pikepdf.Dictionary(FontFile2=document.make_stream(FONT))
            inner = pikepdf.Dictionary(FontDescriptor=descriptor)
            font = document.make_indirect(pikepdf.Dictionary(DescendantFonts=[inner]))
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            drawn = f"BT /F1 9 Tf ({text}{number}) Tj ET"
            page.Contents = document.make_stream(drawn.encode())
            page.StructParents = 0
        written = io.BytesIO()
        document.save(written)
    return written.getvalue()


def test_copies_are_gathered_in_order() -> None:
    made = [(f"{name}.pdf", copy(name)) for name in ("Anna", "Вера", "Wu")]

    content = one_file(made)

    with pikepdf.open(io.BytesIO(content)) as whole, whole.open_outline() as outline:
        drawn = (page.Contents.read_bytes().decode() for page in whole.pages)
        pages = [each.partition("(")[2].partition(")")[0] for each in drawn]
        assert pages == ["Anna1", "Anna2", "Вера1", "Вера2", "Wu1", "Wu2"]
        assert [item.title for item in outline.root] == ["Anna", "Вера", "Wu"]
        assert not any("/StructParents" in page for page in whole.pages)
        fonts = {
            page.Resources.Font.F1.DescendantFonts[0].FontDescriptor.FontFile2.objgen
            for page in whole.pages
        }
    assert len(fonts) == 1
    assert content == one_file(made)
