"""Fitted texts: random texts on small pages, and a job that fits them onto a number of pages."""

import random
from collections.abc import Mapping
from pathlib import Path

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.copy.shapes.fitting import Adjustable
from octavo.problems import Location
from octavo.typeset.fit_order import Aim, FitOrder
from octavo.typeset.job import FolioScheme, FolioStyle, Job, Limits

OWN = {
    "text-size": 9.0,
    "leading": 12.0,
    "note-size": 7.5,
    "note-leading": 9.0,
}
#: Pages of 22 lines, with every value that fitting may change.
STYLES = """
@import "fonts.css";
@page {
  margin: var(--margin-top) var(--margin-outer) var(--margin-bottom) var(--margin-inner);
  size: 90mm 120mm;
  @footnote { max-height: 70% }
}
html { font: var(--text-size) / var(--leading) "Test" }
p { margin: 0; orphans: 2; text-indent: 12pt; widows: 2 }
.note { float: footnote; footnote-policy: line; font-size: var(--note-size) }
.note { line-height: var(--note-leading) }
.note::footnote-call, .note::footnote-marker { content: none }
"""
FONTS = '@font-face { font-family: "Test"; src: url("fonts/literata/Literata-Regular.ttf") }\n'
TOKENS = (
    ":root { --figure-scale: 1; --margin-top: 12mm; --margin-bottom: 12mm; --margin-inner: 12mm;"
    " --margin-outer: 12mm;" + "".join(f" --{name}: {size}pt;" for name, size in OWN.items()) + " }"
)
TOLERANCES: Mapping[Adjustable, float] = {
    Adjustable.LEADING: 0.5,
    Adjustable.TYPE_SIZE: 0.3,
    Adjustable.NOTE_SIZE: 0.2,
    Adjustable.MARGINS: 1.5,
    Adjustable.FIGURES: 10.0,
}
PLACE = Location("editions/e/edition.yaml", 4, 1)
_SYLLABLES = "ra de mo lin ta ku ses ol fi an bor te".split()  # noqa: SIM905 - a list of words


def small_press(root: Path) -> Path:
    """Write the stylesheets of a project."""
    (root / "styles").mkdir(parents=True, exist_ok=True)
    (root / "styles/book.css").write_text(STYLES, encoding="utf-8")
    (root / "styles/fonts.css").write_text(FONTS, encoding="utf-8")
    return root


def galley(body: str, name: str = "one") -> Galley:
    """Make a galley of a body."""
    source = f"content/w/{name}.md"
    html = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head>'
        f'<body><section id="{name}" data-source="{source}:1">{body}</section></body></html>'
    )
    return Galley(name, "text", Matter.BODY, Opening.NEXT, html, Location(source))


def text(seed: int, words: int) -> str:
    """Make paragraphs of so many words in all, some with a note."""
    dice = random.Random(seed)  # noqa: S311 - the same text each time
    paragraphs: list[str] = []
    notes = 0
    while words > 0:
        size = min(words, dice.randint(4, 90))
        words -= size
        said = " ".join(_word(dice) for _ in range(size))
        line = len(paragraphs) + 2
        note = ""
        if dice.random() < 0.2:
            notes += 1
            note = (
                f'<a class="call" id="call-{notes}" href="#note-{notes}">{notes}</a>'
                f'<span class="note" id="note-{notes}">{_word(dice)} {_word(dice)}</span>'
            )
        paragraphs.append(f'<p data-source="content/w/one.md:{line}">{said}.{note}</p>')
    return "".join(paragraphs)


def _word(dice: random.Random) -> str:
    return "".join(dice.choice(_SYLLABLES) for _ in range(dice.randint(1, 4)))


def fitting_job(root: Path, fonts: Path, aim: Aim | None, *bodies: Galley) -> Job:
    """Make a job; ``fonts`` is the shelf that the fonts stand on."""
    order = FitOrder(aim, TOLERANCES, tuple(Adjustable), 4.0, PLACE) if aim else None
    return Job(
        galleys=bodies,
        root=root,
        shelves=(root, fonts),
        stylesheets=("styles/book.css",),
        tokens=TOKENS,
        language="en",
        alphabet="abc",
        folios=FolioScheme(FolioStyle.ARABIC, restart=False),
        limits=Limits(60, 2000),
        fit=order,
    )
