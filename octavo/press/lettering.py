"""Lettering: a TrueType font becomes widths of words, and a font inside a PDF.

What is printed outside pages, such as a slug, is set in it, and can be copied out again.
"""

import io
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pikepdf
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from octavo.project import built_in_theme

FILE = "styles/fonts/source-sans-3/SourceSans3-Regular.ttf"
EM = 1000  # the units in which PDF counts widths of glyphs


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font of which a line can be set."""

    file: bytes
    name: str
    glyphs: Mapping[str, int]  # letter → glyph
    widths: Mapping[str, float]  # letter → share of the size

    def width(self, words: str, size: float) -> float:
        """Measure a line of a size, in the unit of the size."""
        return size * sum(self.widths.get(letter, self.widths["?"]) for letter in words)

    def codes(self, words: str) -> str:
        """Write the glyphs of a line in hexadecimal; what the font lacks is a question mark."""
        return "".join(f"{self.glyphs.get(letter, self.glyphs['?']):04x}" for letter in words)

    def lines(self, words: str, size: float, measure: float) -> tuple[str, ...]:
        """Break a text into lines no wider than ``measure``, at spaces."""
        lines: list[str] = []
        for word in words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, size) <= measure:
                lines[-1] = longer
            else:
                lines.append(word)
        return tuple(lines)

    def embedded(self, target: pikepdf.Pdf, letters: frozenset[str]) -> pikepdf.Object:
        """Put a font of these letters into a PDF (ISO 32000-1:2008, 9.7.4)."""
        known = sorted(letters & self.glyphs.keys() | {"?"}, key=self.glyphs.__getitem__)
        subset, font = _subset(self.file, known)
        program = target.make_stream(subset)
        program.Length1 = len(subset)
        name = pikepdf.Name(f"/OCTAVO+{self.name}")
        head, units = font["head"], font["head"].unitsPerEm / EM
        descriptor = target.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.FontDescriptor,
                FontName=name,
                Flags=4,
                FontBBox=[
                    round(side / units) for side in (head.xMin, head.yMin, head.xMax, head.yMax)
                ],
                ItalicAngle=0,
                Ascent=round(font["hhea"].ascent / units),
                Descent=round(font["hhea"].descent / units),
                CapHeight=round(font["OS/2"].sCapHeight / units),
                StemV=80,
                FontFile2=program,
            )
        )
        widths = pikepdf.Array()
        for letter in known:
            widths.append(self.glyphs[letter])
            widths.append(pikepdf.Array([round(self.widths[letter] * EM)]))
        descendant = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.CIDFontType2,
            BaseFont=name,
            CIDSystemInfo=pikepdf.Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
            FontDescriptor=descriptor,
            DW=0,
            W=widths,
            CIDToGIDMap=pikepdf.Name.Identity,
        )
        return target.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type0,
                BaseFont=name,
                Encoding=pikepdf.Name("/Identity-H"),
                DescendantFonts=[target.make_indirect(descendant)],
                ToUnicode=target.make_stream(
                    _to_unicode({self.glyphs[each]: each for each in known})
                ),
            )
        )


@cache
def lettering() -> Typeface:
    """Read the font in which slugs, dummies and calibration sheets are set."""
    return read_typeface((built_in_theme() / FILE).read_bytes())


def read_typeface(file: bytes) -> Typeface:
    """Read a font that the project carries."""
    with TTFont(io.BytesIO(file), lazy=True) as font:
        units = font["head"].unitsPerEm
        glyphs: dict[str, int] = {}
        widths: dict[str, float] = {}
        for code, glyph in font.getBestCmap().items():
            glyphs[chr(code)] = font.getGlyphID(glyph)
            widths[chr(code)] = font["hmtx"][glyph][0] / units
        return Typeface(file, str(font["name"].getDebugName(6)), glyphs, widths)


def _subset(file: bytes, letters: list[str]) -> tuple[bytes, TTFont]:
    """Keep the glyphs of these letters, under their numbers, and nothing that no PDF needs."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    font = TTFont(io.BytesIO(file), recalcTimestamp=False)
    for table in ("GSUB", "GPOS", "GDEF", "DSIG"):  # reading them takes half a second
        if table in font:
            del font[table]
    options = Options(retain_gids=True, hinting=False, notdef_outline=True, name_IDs=[6])
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(letters))
    subsetter.subset(font)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue(), font


def _to_unicode(letters: Mapping[int, str]) -> bytes:
    """Say what the glyphs mean, for whoever copies or searches the text."""
    ranges = "\n".join(
        f"<{glyph:04x}> <{letter.encode('utf-16-be').hex()}>" for glyph, letter in letters.items()
    )
    # No block may have more than a hundred lines (Adobe technical note 5014, 2.2).
    lines = ranges.split("\n")
    blocks = (lines[at : at + 100] for at in range(0, len(lines), 100))
    listed = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Octavo-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{listed}\nendcmap CMapName currentdict /CMap defineresource pop end end\n"
    ).encode()
