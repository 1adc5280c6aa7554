"""Tampering: a finished PDF is changed as a fault of the engine might change it."""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import pikepdf

MM = 72 / 25.4  # points in a millimetre
_SHOWING = ("TJ", "Tj")
_CODE = re.compile(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")

Instruction = Any  # pikepdf's: operands and an operator


@dataclass
class Drawn:
    """A text as it is drawn at once: where its operators stand, and its letters."""

    page: int  # from 0
    begins: int  # the index of the instruction BT
    shows: int  # of Tj or TJ
    ends: int  # of ET
    letters: list[tuple[str, bytes]]

    @property
    def text(self) -> str:
        """The text as a reader of the PDF gets it."""
        return "".join(letter for letter, _ in self.letters)

    def letter_at(self, place: int) -> int:
        """Find the letter with which a place in the text begins; a ligature is one letter."""
        ends = accumulate(len(letter) for letter, _ in self.letters)
        return sum(end <= place for end in ends)


class Tampered:
    """An open PDF whose texts can be dropped, doubled, moved, covered, clipped and rewritten."""

    def __init__(self, pdf: bytes) -> None:
        """Open a PDF; it is changed in memory alone."""
        self.pdf = pikepdf.open(io.BytesIO(pdf))

    def saved(self) -> bytes:
        """Write the changed PDF."""
        written = io.BytesIO()
        self.pdf.save(written)
        return written.getvalue()

    def find(self, words: str, page: int | None = None, nth: int = 0) -> Drawn:
        """Find the ``nth`` text that holds these words, on one page (from 1) or on any."""
        pages = range(len(self.pdf.pages)) if page is None else (page - 1,)
        found = [drawn for index in pages for drawn in self.texts(index) if words in drawn.text]
        return found[nth]

    def exactly(self, words: str, page: int) -> Drawn:
        """Find the first text on a page (from 1) that is these words and no more."""
        return next(drawn for drawn in self.texts(page - 1) if drawn.text.strip() == words)

    def texts(self, page: int) -> Iterator[Drawn]:
        """Read the texts of a page, counted from 0, as its fonts map their codes to letters."""
        begins = font = None
        maps: dict[str, dict[bytes, str]] = {}
        pending: list[Drawn] = []
        for index, (operands, operator) in enumerate(self._instructions(page)):
            name = str(operator)
            if name == "BT":
                begins = index
            elif name == "Tf":
                font = str(operands[0])
                if font not in maps:
                    maps[font] = _letters(self.pdf.pages[page].Resources.Font[font])
            elif name in _SHOWING and font and begins is not None:
                letters = [(maps[font].get(code, "?"), code) for code in _codes(operands[0])]
                pending.append(Drawn(page, begins, index, index, letters))
            elif name == "ET":
                for drawn in pending:
                    drawn.ends = index
                yield from pending
                pending = []

    def drop(self, *texts: Drawn) -> None:
        """Take texts out, all of one page."""
        gone = {index for text in texts for index in range(text.begins, text.ends + 1)}
        self._edit(texts[0].page, lambda all_: [one for i, one in enumerate(all_) if i not in gone])

    def double(self, text: Drawn, across: float = 0, down: float = 0) -> None:
        """Draw a text a second time, some mm away."""

        def twice(all_: list[Instruction]) -> list[Instruction]:
            again = [_moved(one, across, down) for one in all_[text.begins : text.ends + 1]]
            return [*all_[: text.ends + 1], *again, *all_[text.ends + 1 :]]

        self._edit(text.page, twice)

    def move(self, texts: Sequence[Drawn], across: float, down: float) -> None:
        """Draw texts of one page some mm away from their place."""
        spots = [index for text in texts for index in range(text.begins, text.ends + 1)]

        def moved(all_: list[Instruction]) -> list[Instruction]:
            return [_moved(one, across, down) if i in spots else one for i, one in enumerate(all_)]

        self._edit(texts[0].page, moved)

    def rewrite(self, text: Drawn, letters: Sequence[tuple[str, bytes]]) -> None:
        """Draw other letters in the place of a text."""
        shown = pikepdf.Array([pikepdf.String(b"".join(code for _, code in letters))])

        def rewritten(all_: list[Instruction]) -> list[Instruction]:
            one = pikepdf.ContentStreamInstruction([shown], pikepdf.Operator("TJ"))
            return [*all_[: text.shows], one, *all_[text.shows + 1 :]]

        self._edit(text.page, rewritten)

    def without(self, text: Drawn, start: int, end: int) -> None:
        """Leave out the letters that stand from ``start`` to ``end`` of a text."""
        first, last = text.letter_at(start), text.letter_at(end)
        self.rewrite(text, [*text.letters[:first], *text.letters[last:]])

    def replace(self, text: Drawn, old: str, new: str) -> None:
        """Draw other letters for some of a text; they must stand in the same font somewhere."""
        codes = dict(text.letters)
        maps = self._map_of(text)
        start = text.text.index(old)
        first, last = text.letter_at(start), text.letter_at(start + len(old))
        put = [(letter, codes.get(letter) or maps[letter]) for letter in new]
        self.rewrite(text, [*text.letters[:first], *put, *text.letters[last:]])

    def clip(self, text: Drawn, left: float, top: float, width: float, height: float) -> None:
        """Let a text show only inside a rectangle, in mm from the corner of the page."""
        self._wrap(text, f"q {self._rectangle(text.page, left, top, width, height)} W n".encode())

    def cover(self, page: int, left: float, top: float, width: float, height: float) -> None:
        """Draw a white rectangle on a page (from 1) after all else, in mm from its corner."""
        rectangle = self._rectangle(page - 1, left, top, width, height)
        self._append(page - 1, f"q 1 1 1 rg {rectangle} f Q".encode())

    def stick(self, page: int, left: float, top: float, width: float, height: float) -> None:
        """Draw a grey picture on a page (from 1) after all else, in mm from its corner."""
        picture = self.pdf.make_stream(
            b"\x99",
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=1,
            Height=1,
            ColorSpace=pikepdf.Name.DeviceGray,
            BitsPerComponent=8,
        )
        name = self.pdf.pages[page - 1].add_resource(picture, pikepdf.Name.XObject)
        box = [edge * MM for edge in (width, height, left, top + height)]
        high = float(self.pdf.pages[page - 1].mediabox[3])
        matrix = f"{box[0]:.3f} 0 0 {box[1]:.3f} {box[2]:.3f} {high - box[3]:.3f}"
        self._append(page - 1, f"q {matrix} cm {name} Do Q".encode())

    def drop_pictures(self, page: int) -> None:
        """Take all pictures out of a page (from 1)."""
        self._edit(page - 1, lambda all_: [one for one in all_ if str(one.operator) != "Do"])

    def drop_page(self, page: int) -> None:
        """Take a page (from 1) out."""
        del self.pdf.pages[page - 1]

    def _instructions(self, page: int) -> list[Instruction]:
        return list(pikepdf.parse_content_stream(self.pdf.pages[page]))

    def _edit(self, page: int, edit: Callable[[list[Instruction]], list[Instruction]]) -> None:
        content = pikepdf.unparse_content_stream(edit(self._instructions(page)))
        self.pdf.pages[page].Contents = self.pdf.make_stream(content)

    def _append(self, page: int, content: bytes) -> None:
        before = pikepdf.unparse_content_stream(self._instructions(page))
        self.pdf.pages[page].Contents = self.pdf.make_stream(b"q\n" + before + b"\nQ\n" + content)

    def _wrap(self, text: Drawn, before: bytes) -> None:
        """Put a text at the end of its page, alone, after some operators."""
        all_ = self._instructions(text.page)
        text_only = pikepdf.unparse_content_stream(all_[text.begins : text.ends + 1])
        placed = [one for one in all_ if str(one.operator) == "cm"][:2]
        scale = pikepdf.unparse_content_stream(placed)
        self.drop(text)
        self._append(text.page, before + b"\n" + scale + b"\n" + text_only + b"\nQ")

    def _rectangle(self, page: int, left: float, top: float, width: float, height: float) -> str:
        high = float(self.pdf.pages[page].mediabox[3])
        edges = (left * MM, high - (top + height) * MM, width * MM, height * MM)
        return " ".join(f"{edge:.3f}" for edge in edges) + " re"

    def _map_of(self, text: Drawn) -> dict[str, bytes]:
        font = ""
        for operands, operator in self._instructions(text.page)[: text.shows]:
            font = str(operands[0]) if str(operator) == "Tf" else font
        found = _letters(self.pdf.pages[text.page].Resources.Font[font])
        return {letter: code for code, letter in reversed(found.items())}


def _moved(one: Instruction, across: float, down: float) -> Instruction:
    """Shift the matrix of a text; WeasyPrint counts in CSS pixels, downwards."""
    if str(one.operator) != "Tm":
        return one
    pixels = 96 / 25.4
    a, b, c, d, x, y = (float(number) for number in one.operands)
    matrix = [a, b, c, d, x + across * pixels, y + down * pixels]
    return pikepdf.ContentStreamInstruction(matrix, pikepdf.Operator("Tm"))


def _codes(shown: Any) -> list[bytes]:  # noqa: ANN401 - an array of strings and numbers, or a string
    parts = [shown] if isinstance(shown, pikepdf.String) else list(shown)
    content = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
    return [content[place : place + 2] for place in range(0, len(content), 2)]


def _letters(font: Any) -> dict[bytes, str]:  # noqa: ANN401 - a dictionary of the PDF
    """Read which letters the codes of a font stand for."""
    found = {}
    for code, letters in _CODE.findall(font.ToUnicode.read_bytes().decode("latin-1")):
        if len(code) == 4:
            found[bytes.fromhex(code)] = bytes.fromhex(letters).decode("utf-16-be")
    return found
