"""Fitted texts: random texts on small pages, and a job that fits them onto a number of pages."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.copy.shapes.fitting import Adjustable
from octavo.problems import Location
from octavo.typeset.fit_order import Aim, FitOrder
from octavo.typeset.fit_search import LAYOUTS
from octavo.typeset.job import FolioScheme, FolioStyle, Job, Limits
from octavo.typeset.ladder import ladders
from octavo.typeset.pages import Pages

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
#: What the engine makes of these tokens, in points.
MEASURED = OWN | {"figure-scale": 1.0}
MEASURED |= {f"margin-{side}": 12 * 72 / 25.4 for side in ("top", "bottom", "inner", "outer")}
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


def faults(job: Job, set_job: Callable[[Job], Pages]) -> Iterator[str]:
    """Fit a text twice, and say what is not true of the answer.

    What is told of a rung is compared with the pages of a job that has its values as tokens, and is
    not to be fitted.
    """
    pages, again = set_job(job), set_job(job)
    fitted, order = pages.fitted, job.fit
    if fitted is None or order is None:
        yield "nothing was fitted"
        return
    most, count = order.aim.most, len(pages.frames)
    if (fitted, pages.pdf) != (again.fitted, again.pdf):
        yield "another answer the second time"
    if len(fitted.tried) > LAYOUTS:
        yield f"{len(fitted.tried)} layouts"
    yield from (
        f"{change} is outside its tolerance"
        for change in fitted.changes
        if abs(change.after - change.before) > TOLERANCES[change.what] + 1e-6
    )
    if fitted.pages != count or fitted.reached != (count <= most):
        yield f"{count} pages, and {fitted} is said"
    said = [problem.code for problem in pages.problems]
    if said != ([] if fitted.reached else ["J01"]):
        yield f"the problems are {said}"
    if not fitted.reached and plain_pages(job, min(dict(fitted.tried)), set_job) <= most:
        yield "it would have fitted"
    taken = [number for number, at in fitted.tried if number < 0 and at <= most]
    if fitted.reached and fitted.own_pages > most:
        rung = max(taken)
        if plain_pages(job, rung, set_job) > most:
            yield "it does not fit"
        if plain_pages(job, rung + 1, set_job) <= most:
            yield "a smaller change would have done"


def plain_pages(job: Job, rung: int, set_job: Callable[[Job], Pages]) -> int:
    """Count the pages that the values of a rung make where nothing is to be fitted."""
    if job.fit is None:
        return 0
    own = dict(MEASURED)
    if 'class="note' not in "".join(galley.html for galley in job.galleys):
        del own["note-size"]
    del own["figure-scale"]
    rungs = ladders(job.fit, own)[1 if rung > 0 else -1]
    rules = rungs[abs(rung) - 1].rules if rung else ""
    return len(set_job(replace(job, fit=None, tokens=job.tokens + rules)).frames)
