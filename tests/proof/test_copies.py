"""A text that is not where it should be is found missing."""

import io

import pikepdf
import pytest

from octavo.proof.copies import Expected, texts_missing


@pytest.fixture(scope="module")
def page() -> bytes:
    """Write a page with a name on it."""
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(300, 300))
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        document.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        content = b"BT /F1 12 Tf 100 200 Td (Anna Petrova) Tj ET"
        document.pages[0].Contents = document.make_stream(content)
        written = io.BytesIO()
        document.save(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("expected", "missing"),
    [
        (Expected("Anna Petrova", 1, 98, 195, 220, 215), False),
        (Expected("anna  petrova", 1, 98, 195, 220, 215), False),
        (Expected("Anna Petrov", 1, 98, 195, 220, 215), False),
        (Expected("Hanna Petrova", 1, 98, 195, 220, 215), True),
        (Expected("Anna Petrova", 1, 98, 95, 220, 115), True),
        (Expected("Anna Petrova", 2, 98, 195, 220, 215), True),
    ],
)
def test_a_text_is_looked_for_in_its_place(
    page: bytes, expected: Expected, *, missing: bool
) -> None:
    assert list(texts_missing(page, (expected,))) == [expected] * missing


def test_what_is_no_pdf_has_nothing() -> None:
    expected = Expected("x", 1, 0, 0, 1, 1)

    assert list(texts_missing(b"rubbish", (expected,))) == [expected]
