"""Explanations: the pages of ``octavo explain`` become blocks that the report can show."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "explain"
_CODE_NAME = re.compile(r"[A-Z][0-9]{2}")
_SPANS = re.compile(r"`(?P<code>[^`]+)`|\*(?P<words>[^*\s][^*]*)\*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a paragraph: plain, or ``code``, or ``em``."""

    tag: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph (``p``), a list (``ul``) or lines kept as they are (``pre``).

    ``parts`` are the items of the list; the others have one.
    """

    tag: str
    parts: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a code means."""

    code: str
    title: str
    passages: tuple[Passage, ...]


def explanations(codes: Iterable[str]) -> tuple[Explanation, ...]:
    """Read the explanations of these codes in alphabetical order; a code without one is left out.

    The pages know only paragraphs, lists, examples that are indented, and tables, which are shown
    as they are written.
    """
    paths = {code: FOLDER / f"{code}.md" for code in sorted(set(codes)) if _is_code(code)}
    return tuple(
        _explanation(code, path.read_text(encoding="utf-8"))
        for code, path in paths.items()
        if path.is_file()
    )


def _is_code(code: str) -> bool:
    return _CODE_NAME.fullmatch(code) is not None


def _explanation(code: str, page: str) -> Explanation:
    first, _, rest = page.partition("\n")
    title = first.removeprefix(f"# {code}:").strip()
    return Explanation(code, title, tuple(_passages(rest)))


def _passages(text: str) -> Iterator[Passage]:
    example: list[str] = []
    for block in (block for block in re.split(r"\n\s*\n", text.strip("\n")) if block.strip()):
        if block.startswith("    "):
            example.append("\n".join(line[4:] for line in block.splitlines()))
            continue
        if example:
            yield _kept("\n\n".join(example))
            example = []
        if block.startswith("|"):
            yield _kept(block)
        elif block.startswith("- "):
            items = re.split(r"\n(?=- )", block)
            yield Passage("ul", tuple(_pieces(item.removeprefix("- ")) for item in items))
        else:
            yield Passage("p", (_pieces(block),))
    if example:
        yield _kept("\n\n".join(example))


def _kept(lines: str) -> Passage:
    return Passage("pre", ((Piece("", lines),),))


def _pieces(text: str) -> tuple[Piece, ...]:
    line = " ".join(text.split())
    pieces: list[Piece] = []
    end = 0
    for span in _SPANS.finditer(line):
        pieces.append(Piece("", line[end : span.start()]))
        pieces.append(Piece("code", span["code"]) if span["code"] else Piece("em", span["words"]))
        end = span.end()
    pieces.append(Piece("", line[end:]))
    return tuple(piece for piece in pieces if piece.text)
