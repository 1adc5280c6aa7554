"""Pages picture: openings of the sample booklets become the picture in the README.

Build the editions first: ``octavo build --all``.
"""

import json
from pathlib import Path

from PIL import Image, ImageDraw
from pypdfium2 import PdfDocument

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "pictures" / "pages.png"
#: Rows of openings: the edition, and the section whose first page is shown with its neighbour.
ROWS = (
    (("booklet-ru", "title-page", 0), ("booklet-ru", "section-oct-30", 0)),
    (("booklet-en", "section-nov-1", 2), ("booklet-en", "chronology", 0)),
)
PAGE_WIDTH = 420  # pixels
GAP = 28
DESK, PAPER, EDGE, FOLD = 226, 255, 198, 214  # tones of grey
GREYS = 16  # that many tones keep text crisp and the file small


def main() -> None:
    """Make the picture."""
    rows = [[opening(*shown) for shown in row] for row in ROWS]
    width = max(sum(each.width + GAP for each in row) + GAP for row in rows)
    height = sum(row[0].height + GAP for row in rows) + GAP
    desk = Image.new("L", (width, height), DESK)
    top = GAP
    for row in rows:
        left = GAP
        for each in row:
            desk.paste(each, (left, top))
            left += each.width + GAP
        top += row[0].height + GAP
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    desk.quantize(GREYS).save(PICTURE, optimize=True)
    print(f"{PICTURE.relative_to(ROOT)}: {width} × {height}, {PICTURE.stat().st_size // 1024} KB")


def opening(edition: str, section: str, further: int) -> Image.Image:
    """Draw the opening that holds a page of a section: its first, or one so many pages on."""
    pdf = PdfDocument(ROOT / "build" / edition / "reading.pdf")
    first = page_of(edition, section) + further
    left = first - first % 2  # versos are even: 1 is a recto
    faces = [page(pdf, number) for number in (left, left + 1)]
    both = Image.new("L", (2 * faces[0].width, faces[0].height), PAPER)
    for place, face in enumerate(faces):
        both.paste(face, (place * face.width, 0))
    draw = ImageDraw.Draw(both)
    draw.line((both.width // 2, 0, both.width // 2, both.height), fill=FOLD)
    draw.rectangle((0, 0, both.width - 1, both.height - 1), outline=EDGE)
    return both


def page_of(edition: str, section: str) -> int:
    """Look up the first page of a section in the manifest, counted from 1."""
    manifest = json.loads((ROOT / "build" / edition / "manifest.json").read_text(encoding="utf-8"))
    return next(int(each["page"]) for each in manifest["pages"] if each["section"] == section)


def page(pdf: PdfDocument, number: int) -> Image.Image:
    """Draw a page, counted from 1, twice as large as it is shown, and reduce it."""
    sheet = pdf[number - 1]
    large = sheet.render(scale=2 * PAGE_WIDTH / sheet.get_width()).to_pil().convert("L")
    height = round(large.height * PAGE_WIDTH / large.width)
    return large.resize((PAGE_WIDTH, height), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    main()
