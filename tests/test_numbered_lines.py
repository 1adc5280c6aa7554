"""The numbers in the margin are those of the printed lines, and references to them are true."""

import re
from pathlib import Path
from random import Random

import pytest
from numbered_lines import PaperLine, between, paper_lines

from octavo.pipeline import build
from octavo.project import Project

POINTS = 72 / 25.4
INNER, OUTER, TOP, BOTTOM, HEIGHT = 25, 18, 14, 16, 210
WORK = "title: {en: A Week, ru: Неделя}\nauthors: [Anon]\nlanguages: [en, ru]\ncalendar: julian\n"
SOURCES = (
    "- {id: reed, type: book, language: en, title: Ten Days, author: [{family: Reed}],"
    " issued: 1919, short: Reed}\n"
)
EDITION = """\
name: Sheet
work: week
language: {language}
format:
  trim: a5
  margins: {{inner: {inner}mm, outer: {outer}mm, top: {top}mm, bottom: {bottom}mm}}
binding: none
handout: {{lines: {every}}}
body: [{{handout: sheet}}]
tokens: {{notes-margin: {room}mm, text-size: {size}pt}}
"""
NOTE = "Footnote"  # which stands raised in its call, and in a note at the foot
STOCK = {
    "en": "railwaymen demanded peace government answer because every committee talked all night "
    "and nobody a an of the listened telegraph",
    "ru": "железнодорожники требовали мира правительство ответственность потому каждый комитет "
    "говорил всю ночь и никто не слушал телеграф",
}


def prose(language: str, count: int, seed: str) -> str:
    """Write words in an order of chance, and stress one of them."""
    chance = Random(seed)  # noqa: S311 - the same words each time are what is wanted
    words = [chance.choice(STOCK[language].split()) for _ in range(count)]
    words[count // 3] = "*stress*"
    return " ".join(words)


def passage(name: str, *blocks: str) -> str:
    """Write a passage between two words that stand nowhere else."""
    inside = "\n\n".join(
        (f"First{name} begins.", *blocks, f"The end of [it]{{#{name}}} Last{name}")
    )
    return f"::::: passage {{source=reed}}\n{inside}.\n:::::"


def sheet(language: str) -> str:
    """Write a handout with prose, verse and a mixture, each longer than the one before."""
    verse = "\n".join(" ".join(prose(language, 5, f"v{n}").split()[:4]) for n in range(17))
    long_line = prose(language, 30, "turned")
    listed = "\n".join(f"{n}. {prose(language, 14, f'i{n}')}" for n in (1, 2, 3))
    texts = (
        passage(
            "prose", f"{prose(language, 70, 'p')}[^1]", f"[{prose(language, 60, 'q')}]{{#far}}"
        ),
        passage("verse", f"::: verse\n{verse}\n{long_line}\n\n{verse}\n:::"),
        passage(
            "mixed",
            prose(language, 40, "r"),
            f"::: verse\n{verse}\n:::",
            f"{listed}",
            f"::: quotation\n{prose(language, 40, 's')}\n:::",
            prose(language, 90, "t"),
        ),
    )
    asked = "".join(
        f"{n}. Ask{name} [](line:{name}).\n"
        for n, name in enumerate(("prose", "verse", "mixed", "far"), 1)
    )
    return "\n\n".join(
        ("# The Sheet {#sheet}", *texts, f"::: questions\n{asked}:::", f"[^1]: {NOTE} below.\n")
    )


@pytest.fixture(params=[("en", 0, 9.5, 5), ("ru", 32, 10.5, 5), ("en", 45, 8.3, 3)])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[list[PaperLine], int]:
    """Build a handout in a language, at a measure and size, with each so many lines numbered."""
    language, room, size, every = request.param
    files = {
        "content/week/work.yaml": WORK,
        "content/week/sources.yaml": SOURCES,
        f"content/week/text/{language}/sheet.md": sheet(language),
        "editions/sheet/edition.yaml": EDITION.format(
            language=language, every=every, room=room, size=size,
            inner=INNER, outer=OUTER, top=TOP, bottom=BOTTOM,
        ),
    }  # fmt: skip
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    build(Project(tmp_path), "sheet", strict=False, tell=lambda _: None)
    pdf = tmp_path / "build/sheet/reading.pdf"
    lefts = (INNER * POINTS - 1, OUTER * POINTS - 1)
    foot, head = BOTTOM * POINTS, (HEIGHT - TOP) * POINTS
    lines = paper_lines(pdf, lefts)
    inside = [line for line in lines if foot <= line.baseline <= head and line.words]
    return [line for line in inside if line.words != ("1",) and NOTE not in line.words], every


def test_numbers_and_references_are_those_of_the_printed_lines(
    made: tuple[list[PaperLine], int],
) -> None:
    """Prose, verse and a mixture each begin anew; notes at the foot do not count."""
    lines, every = made
    numbered: list[PaperLine] = []
    for name in ("prose", "verse", "mixed"):
        printed = between(lines, f"First{name}", f"Last{name}.")
        shown = [line.number for line in printed]
        wanted = [n if n % every == 0 else None for n in range(1, len(printed) + 1)]
        assert len(printed) > 15
        assert shown == wanted, name
        numbered += printed
        assert reference(lines, name) == [len(printed)]

    assert [line for line in lines if line.number and line not in numbered] == []
    text = between(lines, "Firstprose", "Lastprose.")
    first, last = reference(lines, "far")
    assert 1 < first < last <= len(text)
    assert len({line.page for line in lines}) > 1


def reference(lines: list[PaperLine], name: str) -> list[int]:
    """Give the numbers that a question prints."""
    asked = next(" ".join(line.words) for line in lines if f"Ask{name}" in line.words)
    found = re.search(r"(\d+)(?:–(\d+))?\.", asked.partition("Ask")[2])
    assert found, asked
    return [int(number) for number in found.groups() if number]
