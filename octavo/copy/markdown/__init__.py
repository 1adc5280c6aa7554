"""Markdown: a text file becomes prose, every block with its place."""

import codecs
from collections.abc import Mapping
from pathlib import Path

from markdown_it.tree import SyntaxTreeNode

from octavo.copy.markdown.blocks import BlockReader
from octavo.copy.markdown.containers import STREAMS
from octavo.copy.markdown.parser import MAX_NESTING, parser
from octavo.copy.markdown.source_lines import SourceLines
from octavo.copy.pictures import PictureShelf
from octavo.copy.prose import Prose
from octavo.problems import Location, Problem

MAX_BYTES = 10_000_000


def read_prose(  # noqa: PLR0913 - a file, its name, and what is known of its kind
    path: Path,
    name: str,
    problems: list[Problem],
    *,
    raw_html: bool = False,
    pictures: PictureShelf | None = None,
    streams: Mapping[str, str] | None = STREAMS,
) -> Prose:
    """Read a Markdown file; ``name`` is how messages call it, ``pictures`` where its pictures are.

    ``streams`` are the streams of notes by their prefixes; None lets every prefix pass.
    What cannot be understood is reported, and the rest is given all the same.
    """
    text = _read_text(path, name, problems)
    return prose_of(text, name, problems, raw_html=raw_html, pictures=pictures, streams=streams)


def prose_of(  # noqa: PLR0913 - a text, its name, and what is known of its kind
    text: str,
    name: str,
    problems: list[Problem],
    *,
    raw_html: bool = False,
    pictures: PictureShelf | None = None,
    streams: Mapping[str, str] | None = STREAMS,
) -> Prose:
    """Turn Markdown into prose; places are given in the file called ``name``."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = SourceLines(name, tuple(text.split("\n")))
    tokens = parser().parse(text)
    deepest = max((token.level for token in tokens), default=0)
    if deepest >= MAX_NESTING - 1:
        at = next(token for token in tokens if token.level == deepest)
        problems.append(
            Problem(
                "M07",
                f"blocks are nested more than {MAX_NESTING - 2} deep",
                lines.at(at.map[0] if at.map else 0),
                "write lists and quotations less deep",
            )
        )
        return Prose(name, ())
    reader = BlockReader(lines, problems, raw_html=raw_html, pictures=pictures, streams=streams)
    blocks = reader.read(SyntaxTreeNode(tokens).children)
    return Prose(name, blocks, reader.notes(), lines.lines)


def _read_text(path: Path, name: str, problems: list[Problem]) -> str:
    """Read a file as UTF-8, reporting what stands in the way (Y05, Y06, M07)."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        problems.append(
            Problem(
                "Y06",
                f"the file cannot be read: {(error.strerror or str(error)).lower()}",
                Location(name),
                "check that it is there and that you may read it",
            )
        )
        return ""
    if len(raw) > MAX_BYTES:
        problems.append(
            Problem(
                "M07",
                f"the file has {len(raw):,} bytes; {MAX_BYTES:,} are allowed",
                Location(name),
                "split it into several texts",
            )
        )
        return ""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(_not_utf8(raw, error.start, name))
        return ""


def _not_utf8(raw: bytes, start: int, name: str) -> Problem:
    """Say that a file is not UTF-8, in the words in which YAML files are spoken of (Y05)."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Problem("Y05", "the file is in UTF-16", Location(name, 1, 1), "save it as UTF-8")
    before = raw[:start].decode("utf-8-sig", errors="replace")
    place = Location(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
    hint = "save the file as UTF-8; the encoding is perhaps Windows-1251 or Windows-1252"
    return Problem("Y05", f"byte {raw[start]:02X} is not UTF-8", place, hint)
