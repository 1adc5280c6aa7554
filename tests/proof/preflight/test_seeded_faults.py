"""Seeded faults: each is found by its rule, with the line of the source that it comes from.

The PDFs are of a few operators each. What is sown stands in a place of the page that comes from
line 7 of a text; around it stands what is sound and comes from other lines.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf
import pytest
from small_print import HEIGHT, SOUND, WIDTH, pdf_of, placed, text

from octavo.copy.font_files import FontFile
from octavo.copy.shapes.preflight import PreflightRecord
from octavo.copy.shapes.rule_settings import (
    OWN,
    Colours,
    ColourSpace,
    Force,
    Least,
    NearSpine,
    Pages,
    Setting,
)
from octavo.measures import Length
from octavo.problems import Location
from octavo.proof.findings import Box, Place
from octavo.proof.preflight.catalogue import RULES
from octavo.proof.preflight.inspection import Flight, preflight
from octavo.proof.preflight.intended import CoverPlan, Intended, PictureUse
from octavo.proof.preflight.sources import Sources

TEXT = "content/w/text/en/a.md"
HERE = Location(TEXT, 7)
EDITION = Location("editions/e/edition.yaml")
KEY = Location("editions/e/edition.yaml", 3, 9)
PICTURE = "content/w/images/map.png"
GREYS = bytes(range(100))
DOTS = bytes(255 * (n % 2) for n in range(100))
SPOT = pikepdf.Array(
    [
        pikepdf.Name.Separation,
        pikepdf.Name("/Gold"),
        pikepdf.Name.DeviceCMYK,
        pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0, 1, 0], N=1),
    ]
)
#: What the sown thing stands in: the lower half of the page. The upper half comes from line 2.
LOWER = Place(1, Box(0, 75, WIDTH, HEIGHT), HERE)
UPPER = Place(1, Box(0, 0, WIDTH, 75), Location(TEXT, 2))
SHOWN = Place(1, Box(20, 80, 60, 110), HERE, PICTURE)
JOB = Intended(trim=(WIDTH, HEIGHT), blanks=frozenset(), where={"trim": KEY, "page-count": KEY})


@dataclass(frozen=True)
class Seed:
    """A fault: what is drawn, how the file is made, what it is held to, and what is to be found."""

    name: str
    code: str
    draws: str = ""
    how: Mapping[str, Any] = field(default_factory=dict)
    asks: Mapping[str, Setting] = field(default_factory=dict)
    job: Intended = JOB
    at: Location = HERE
    pages: tuple[str, ...] = ()  # before the page that is sown on, in place of a sound one


def grey(**more: Any) -> dict[str, Any]:  # noqa: ANN401 - keys of a picture
    """Make a picture of ten by ten pixels."""
    return {"images": {"I": (10, 10, more.pop("content", GREYS), more)}}


def state(**keys: Any) -> dict[str, Any]:  # noqa: ANN401 - keys of a graphics state
    """Make a graphics state."""
    return {"states": {"S": keys}}


ONLY_PRESS = {"colour_spaces": Colours(takes=(ColourSpace.GRAY, ColourSpace.CMYK))}
CLEAR = {"transparency": Setting()}
SQUARE = "60 100 20 20 re f"

SEEDS = (
    Seed("a picture of few pixels", "H01", placed("I", 50, 50), grey()),
    Seed("a picture stretched one way", "H01", placed("I", 2, 50), grey()),
    Seed(
        "a picture of few pixels in a form",
        "H01",
        placed("X", 1, 1),
        {
            "things": {
                "X": (
                    "q 50 0 0 50 0 0 cm BI /W 2 /H 1 /CS /G /BPC 8 ID \x11\x12 EI Q",
                    {"BBox": pikepdf.Array([0, 0, 100, 100])},
                )
            }
        },
    ),
    Seed(
        "a ground of few pixels",
        "H01",
        "/Pattern cs /P scn 60 100 50 50 re f",
        {
            "patterns": {
                "P": (
                    "q 50 0 0 50 0 0 cm BI /W 2 /H 1 /CS /G /BPC 8 ID \x11\x12 EI Q",
                    {
                        "PatternType": 1,
                        "PaintType": 1,
                        "TilingType": 1,
                        "BBox": pikepdf.Array([0, 0, 50, 50]),
                        "XStep": 50,
                        "YStep": 50,
                        "Matrix": pikepdf.Array([1, 0, 0, 1, 60, 100]),
                        "Resources": pikepdf.Dictionary(),
                    },
                )
            }
        },
    ),
    Seed(
        "a stencil of few pixels",
        "H02",
        placed("I", 9, 9),
        grey(ImageMask=True, BitsPerComponent=1),
    ),
    Seed("a scan of one bit", "H02", placed("I", 9, 9), grey(BitsPerComponent=1)),
    Seed("a scan of one bit stored as greys", "H02", placed("I", 3, 3), grey(content=DOTS)),
    Seed("red text", "H03", "BT 1 0 0 rg /F 10 Tf 60 100 Td (ab) Tj ET", asks=ONLY_PRESS),
    Seed("an RGB line", "H03", "0 0 1 RG 60 100 m 90 100 l S", asks=ONLY_PRESS),
    Seed(
        "a picture in RGB",
        "H03",
        placed("I", 2, 2, 60, 150),
        {"images": {"I": (10, 10, GREYS * 3, {"ColorSpace": pikepdf.Name.DeviceRGB})}},
        ONLY_PRESS,
    ),
    Seed("a spot colour", "H03", f"/Z cs 1 scn {SQUARE}", {"spaces": {"Z": SPOT}}, ONLY_PRESS),
    Seed("a font that is not embedded", "H04", "BT /H 10 Tf 60 100 Td (ab) Tj ET"),
    Seed("a restricted font", "H05", how={"bits": 2}, at=UPPER.location),
    Seed("a font that must stay whole", "H05", how={"bits": 0x100}, at=UPPER.location),
    Seed("a font for bitmaps only", "H05", how={"bits": 0x200}, at=UPPER.location),
    Seed(
        "a font file that is restricted",
        "H05",
        job=Intended(trim=JOB.trim, fonts=(FontFile("Old.ttf", KEY, 2, licensed=True),)),
        at=KEY,
    ),
    Seed(
        "a font file without a licence",
        "H06",
        job=Intended(trim=JOB.trim, fonts=(FontFile("Found.ttf", KEY, 0, licensed=False),)),
        at=KEY,
    ),
    Seed("a missing glyph", "H07", "BT /W 10 Tf 60 100 Td <00010000> Tj ET"),
    Seed("a thin line", "H08", "0.1 w 60 100 m 90 100 l S"),
    Seed("a line of no width", "H08", "0 w 60 100 m 90 100 l S"),
    Seed("a line made thin by scaling", "H08", "0.1 0 0 0.1 60 100 cm 1 w 0 0 m 300 0 l S"),
    Seed("a thin area", "H08", "60 100 80 0.2 re f"),
    Seed("a thin frame", "H08", "60 100 80 40 re 60.1 100.1 79.8 39.8 re f*"),
    Seed("small text", "H09", text(bottom=100, size=4)),
    Seed("text made small by scaling", "H09", "0.5 0 0 0.5 60 100 cm BT /F 9 Tf (ab) Tj ET"),
    Seed("small coloured text", "H10", "BT 1 0 0 rg /F 6 Tf 60 100 Td (ab) Tj ET"),
    Seed("small white text", "H10", f"{SQUARE} BT 1 g /F 6 Tf 62 105 Td (a) Tj ET"),
    Seed("small text of four inks", "H10", "BT 1 1 0 1 k /F 6 Tf 60 100 Td (ab) Tj ET"),
    Seed("text near the spine", "H11", text(left=8, bottom=100)),
    Seed(
        "text near the spine of a thick book",
        "H11",
        text(left=40, bottom=100),
        asks={"near_spine": NearSpine(limit=Length(6), thicker={"1": Length(20)})},
    ),
    Seed(
        "text near the edge of a file alone",
        "H12",
        text(left=255, bottom=100),
        job=Intended(),
        at=HERE,
    ),
    Seed(
        "something not printable",
        "H13",
        "100 5 20 20 re f",
        asks={"printable_area": Least(limit=Length(5))},
    ),
    Seed("no multiple of four", "H14", asks={"page_count": Pages(multiple=4)}, at=KEY),
    Seed("too few pages", "H14", asks={"page_count": Pages(least=24)}, at=KEY),
    Seed("too many pages", "H14", asks={"page_count": Pages(most=1)}, pages=(SOUND,), at=KEY),
    Seed("an empty page", "H15", pages=("",), at=UPPER.location),
    Seed("a page of another size", "H16", how={"sizes": {1: (WIDTH, HEIGHT - 2)}}, at=KEY),
    Seed(
        "a cover of the wrong width",
        "H17",
        job=Intended(trim=JOB.trim, cover=CoverPlan(45, 12, HEIGHT), where={"cover": KEY}),
        at=KEY,
    ),
    Seed(
        "wide text on a spine",
        "H17",
        text("ababab", left=126, bottom=100),
        job=Intended(trim=JOB.trim, bound=False, cover=CoverPlan(44, 12, HEIGHT)),
    ),
    Seed("an area that ends at the edge", "H18", f"{WIDTH * 72 / 25.4 - 30} 100 30 30 re f"),
    Seed(
        "an area that ends in the bleed",
        "H18",
        f"{WIDTH * 72 / 25.4 - 30} 100 33 30 re f",
        {"bleed": 3},
        job=Intended(trim=JOB.trim, bleed=3),
    ),
    Seed(
        "a picture that ends at the edge",
        "H18",
        placed("I", 1, 1, 282.5, 150),
        grey(),
        job=Intended(trim=JOB.trim),
    ),
    Seed("white that overprints", "H19", f"/S gs 1 g {SQUARE}", state(op=True)),
    Seed("a colour that overprints", "H19", f"/S gs 0 1 0 0 k {SQUARE}", state(OP=True)),
    Seed("an opacity", "H20", f"/S gs {SQUARE}", state(ca=0.5), CLEAR),
    Seed("a blend mode", "H20", f"/S gs {SQUARE}", state(BM=pikepdf.Name.Multiply), CLEAR),
    Seed("no title", "H21", how={"title": ""}, at=EDITION),
    Seed("no author", "H21", how={"author": ""}, at=EDITION),
    Seed("no language", "H21", how={"language": ""}, at=EDITION),
    Seed(
        "a picture without a licence",
        "H22",
        job=Intended(
            trim=JOB.trim, final=True, pictures=(PictureUse(PICTURE, HERE, 1, SHOWN.box, ""),)
        ),
    ),
)


def flight_of(seed: Seed) -> Flight:
    """Draw a seed among what is sound, and look at it."""
    first = seed.pages[0] if seed.pages else SOUND
    contents = (first + f"q {seed.draws} Q", *((SOUND,) if seed.pages else ()))
    sources = Sources(EDITION, (UPPER, LOWER, SHOWN))
    ask = PreflightRecord(**seed.asks)  # type: ignore[arg-type] # settings by their rules
    return preflight(pdf_of(*contents, **seed.how), ask, seed.job, sources)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_fault_is_found_with_its_source(seed: Seed) -> None:
    found = [one for one in flight_of(seed).findings if one.problem.code == seed.code]

    assert seed.at in {one.problem.location for one in found}


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_fault_is_nothing_if_its_rule_is_off(seed: Seed) -> None:
    """The rule finds it, and no other rule says the same under another code."""
    rule = next(rule.name for rule in RULES if rule.code == seed.code)
    asks = {**seed.asks, rule.replace("-", "_"): replace(OWN[rule], severity=Force.OFF)}
    off = Seed(seed.name, seed.code, seed.draws, seed.how, asks, seed.job, seed.at, seed.pages)

    assert seed.code not in {one.problem.code for one in flight_of(off).findings}


def test_what_is_sound_is_no_finding() -> None:
    assert flight_of(Seed("sound", "")).findings == ()


def test_every_rule_has_a_seed() -> None:
    assert {rule.code for rule in RULES} == {seed.code for seed in SEEDS}
    assert len(SEEDS) >= 40
