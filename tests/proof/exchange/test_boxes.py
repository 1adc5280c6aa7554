import pytest
from inked_paper import paper
from pikepdf import Array

from octavo.proof.exchange.boxes import boxes

TRIM, BLEED, MEDIA = [10, 10, 90, 90], [5, 5, 95, 95], [0, 0, 100, 100]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, ""),
        ({"TrimBox": None}, "has no TrimBox"),
        ({"BleedBox": None}, ""),
        ({"ArtBox": TRIM}, "has an ArtBox beside its TrimBox"),
        ({"BleedBox": [12, 5, 95, 95]}, "is trimmed outside its bleed"),
        ({"BleedBox": [5, 5, 95, 101]}, "bleeds outside its paper"),
        ({"CropBox": TRIM}, "is shown without all of its bleed"),
    ],
)
def test_boxes_lie_in_one_another(changed: dict[str, list[int] | None], words: str) -> None:
    with paper("") as document:
        page = document.pages[0]
        wanted = {"TrimBox": TRIM, "BleedBox": BLEED, "MediaBox": MEDIA, **changed}
        for name, box in wanted.items():
            if box is not None:
                page[f"/{name}"] = Array(box)
            elif f"/{name}" in page:
                del page[f"/{name}"]

        assert list(boxes(document)) == ([f"page 1 {words}"] if words else [])
