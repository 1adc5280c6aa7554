"""Entry setting: a bibliography's entry as typed becomes the entry as set.

The words of an entry follow the typography of the source's language. The marks that divide its
areas do not: English rules would close up the dash of ". — Oxford : Clarendon Press".
"""

import re
from collections.abc import Iterable, Iterator

from octavo.assemble.typography import Run, set_runs
from octavo.copy.prose import Emphasis, Inline, Strong, Text

_NO_BREAK = "\u00a0"
# GOST R 7.0.100 and ISBD: a space on both sides. An address, too, is no matter of typography.
_PRESCRIBED = re.compile(r"((?:(?<=[.…])[ \u00a0]—|(?<=\S)[ \u00a0](?:[:;]|//?)) |https?://\S+)")


def set_entry(
    entry: tuple[Inline, ...], language: str, ignore: frozenset[str] = frozenset()
) -> tuple[Inline, ...]:
    """Set an entry of octavo.assemble.bibliography by the rules of the source's language.

    ``ignore`` holds codes of rules that the edition does without. Prescribed marks stay as the
    style has them and never begin a line. An entry
    set again by this function stays the same; other setting would undo it.
    """
    texts = (run.text for run in set_runs(tuple(_runs(entry)), language, ignore=ignore).runs)
    return tuple(_filled(entry, texts))


def _runs(entry: Iterable[Inline]) -> Iterator[Run]:
    """Give the words of an entry, and as fixed runs its prescribed marks."""
    for inline in entry:
        if isinstance(inline, Emphasis | Strong):
            yield from _runs(inline.children)
        elif isinstance(inline, Text):
            for number, piece in enumerate(_PRESCRIBED.split(inline.text)):
                fixed = number % 2 == 1  # what re.split has captured
                yield Run(re.sub("^ ", _NO_BREAK, piece) if fixed else piece, fixed=fixed)


def _filled(entry: Iterable[Inline], texts: Iterator[str]) -> Iterator[Inline]:
    """Put the set words back where they were taken from."""
    for inline in entry:
        if isinstance(inline, Emphasis | Strong):
            yield type(inline)(tuple(_filled(inline.children, texts)))
        elif isinstance(inline, Text):
            pieces = _PRESCRIBED.split(inline.text)
            yield Text("".join(next(texts) for _ in pieces))
        else:
            yield inline
