"""Foreign text: a seed, or a folder of .txt files, becomes a project that Octavo has never seen."""

import random
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

VOCABULARY = Path(__file__).resolve().parent / "vocabulary"
SEED = 1752
#: Words in a sentence, on average and how far they stray: Russian sentences are shorter.
SENTENCES = {"en": (18, 7), "ru": (14, 6)}
WORDS_TO_A_NOTE = 130
WORDS_TO_A_HEADING = 900
SENTENCES_TO_A_PARAGRAPH = (3, 8)
_SIGNS = re.compile(r"([\\`*_\[\]{}<>#!|:~+-])")
_NUMBERED = re.compile(r"^(\d+)([.)])")


def invented_chapters(language: str, words: int, chapters: int) -> Iterator[str]:
    """Invent the Markdown of chapters with headings and notes, the same ones every time."""
    dice = random.Random(f"{SEED} {language}")  # noqa: S311 - no secret hangs on it
    known = (VOCABULARY / f"{language}.txt").read_text(encoding="utf-8").split()
    for number in range(1, chapters + 1):
        yield _chapter(dice, known, language, number, words // chapters)


def _chapter(dice: random.Random, known: list[str], language: str, number: int, length: int) -> str:
    blocks = [f"# {_sentence(dice, known, 4)[:-1]} {{#chapter-{number}}}"]
    notes: list[str] = []
    written = since_heading = since_note = 0
    labels = count(1)
    mean, spread = SENTENCES[language]
    while written < length:
        if since_heading > WORDS_TO_A_HEADING:
            blocks.append(f"## {_sentence(dice, known, 5)[:-1]}")
            since_heading = 0
        lines = []
        for _ in range(dice.randint(*SENTENCES_TO_A_PARAGRAPH)):
            size = max(3, round(dice.gauss(mean, spread)))
            line = _sentence(dice, known, size)
            written, since_heading, since_note = (
                total + size for total in (written, since_heading, since_note)
            )
            if since_note > WORDS_TO_A_NOTE:
                label = next(labels)
                body = " ".join(_sentence(dice, known, mean) for _ in range(dice.randint(1, 3)))
                line = f"{line}[^{label}]"
                notes.append(f"[^{label}]: {body}")
                written += len(body.split())
                since_note = 0
            lines.append(line)
        blocks.append("\n".join(lines))
    return "\n\n".join((*blocks, *notes)) + "\n"


def _sentence(dice: random.Random, known: list[str], size: int) -> str:
    words = dice.choices(known, k=size)
    comma = size // 2
    if size > 8:  # noqa: PLR2004 - shorter sentences need no comma
        words[comma] += ","
    return " ".join(words).capitalize() + "."


def chapters_of(folder: Path) -> Iterator[str]:
    """Read .txt files in alphabetical order: the first line is the title, blank lines divide."""
    for number, path in enumerate(sorted(folder.glob("*.txt")), 1):
        title, _, rest = path.read_text(encoding="utf-8-sig").strip().partition("\n")
        paragraphs = re.split(r"\n\s*\n", rest.strip())
        blocks = (escaped(" ".join(paragraph.split())) for paragraph in paragraphs)
        heading = f"# {escaped(title.strip())} {{#chapter-{number}}}"
        yield "\n\n".join((heading, *filter(None, blocks))) + "\n"


def escaped(text: str) -> str:
    """Keep the signs of a plain text from having an effect in Markdown."""
    return _NUMBERED.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))


def write_project(folder: Path, language: str, chapters: Iterator[str]) -> int:
    """Write a project of one work and one edition, and tell how many words its text has."""
    work, edition = folder / "content" / "foreign", folder / "editions" / "book"
    texts = work / "text" / language
    for new in (texts, edition):
        new.mkdir(parents=True)
    names, total = [], 0
    for number, chapter in enumerate(chapters, 1):
        names.append(f"chapter-{number}")
        total += len(chapter.split())
        (texts / f"chapter-{number}.md").write_text(chapter, encoding="utf-8")
    (work / "work.yaml").write_text(
        f"title: A Foreign Text\nauthors: [Nobody]\nlanguages: [{language}]\ncalendar: gregorian\n",
        encoding="utf-8",
    )
    body = "".join(f"  - text: {name}\n" for name in names)
    (edition / "edition.yaml").write_text(
        f"name: Book\nwork: foreign\nlanguage: {language}\nbinding: perfect\n"
        f"front: [title-page, contents]\nbody:\n{body}",
        encoding="utf-8",
    )
    return total
