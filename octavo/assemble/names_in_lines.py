"""Names in lines: people and places that a sentence names, in any case, are found in it.

What follows the stem of a name in its cases is data of the language: ``name_endings`` of its words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from octavo.copy.prose import Emphasis, Inline, Pointer, Span, Strong, Text
from octavo.copy.prose.walk import Inlines, inlines_in, plain

_SHORTEST = 2  # letters of a stem
_SPACE = r"[ \u00a0\u202f]"
_HYPHEN = "[-\u2010\u2011]\u2060?"  # as typography may have bound it
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Named:
    """A line whose names are marked, and the ids of the people whom it names."""

    line: Inlines
    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class People:
    """People to be found in lines: by their ids, their family names and what they lead to."""

    families: Mapping[str, str]
    anchors: Mapping[str, str]
    endings: tuple[str, ...]

    def mark(self, line: Inlines) -> Named:
        """Mark the family names in a line; what is a link already stays as it is."""
        named = {
            person
            for person in self.families
            for inline in inlines_in(line)
            if isinstance(inline, Pointer) and inline.id.startswith(f"mention-person-{person}-")
        }
        if not self.families:
            return Named(line, frozenset())
        return Named(tuple(self._marked(line, named)), frozenset(named))

    def _marked(self, inlines: Inlines, named: set[str]) -> Iterator[Inline]:
        for inline in inlines:
            if isinstance(inline, Text):
                yield from self._pieces(inline.text, named)
            elif isinstance(inline, Emphasis | Strong | Span):
                yield replace(inline, children=tuple(self._marked(inline.children, named)))
            else:
                yield inline

    def _pieces(self, text: str, named: set[str]) -> Iterator[Inline]:
        people = tuple(self.families)
        patterns = (name_pattern(family, self.endings) for family in self.families.values())
        groups = "|".join(f"(?P<p{place}>{pattern})" for place, pattern in enumerate(patterns))
        at = 0
        for found in re.finditer(rf"(?<!\w)(?:{groups})(?!\w)", text):
            person = people[int((found.lastgroup or "p0")[1:])]
            named.add(person)
            if found.start() > at:
                yield Text(text[at : found.start()])
            target = self.anchors.get(person, "")
            yield Pointer("mention mention-person", (Text(found[0]),), target)
            at = found.end()
        if at < len(text):
            yield Text(text[at:])


def names_place(lines: Iterable[Inlines], place: str, endings: Iterable[str]) -> bool:
    """Tell whether lines have a word of a place's name that begins with a capital letter there."""
    text = " ".join(map(plain, lines))
    words = _WORD.findall(place)
    words = [word for word in words if word[0].isupper()] or words
    patterns = (name_pattern(word, tuple(endings)) for word in words)
    return any(re.search(rf"(?<!\w){each}(?!\w)", text, re.IGNORECASE) for each in patterns)


def name_pattern(name: str, endings: tuple[str, ...]) -> str:
    """Write the expression that finds a name in all its cases."""
    return _SPACE.join(_of_word(word, endings) for word in name.split())


def _of_word(word: str, endings: tuple[str, ...]) -> str:
    by_length = sorted(endings, key=len, reverse=True)
    fitting = (end for end in by_length if word.endswith(end) and len(word) - len(end) >= _SHORTEST)
    stem = word.removesuffix(next(fitting, ""))
    letters = re.escape(stem).replace(r"\-", _HYPHEN)
    return f"{letters}(?:{'|'.join(map(re.escape, by_length))}|)"
