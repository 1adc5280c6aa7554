"""Concordance: where sections and paragraphs begin in several editions becomes rows of pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from octavo.assemble.paragraph_numbers import anchor_of, number_of

#: Stands where an edition has not got what a row is about.
NOWHERE = "—"


@dataclass(frozen=True, slots=True)
class PageMap:
    """Where sections and paragraphs begin in an edition as it was built."""

    edition: str
    name: str  # for readers
    language: str
    titles: Mapping[str, str]  # the anchor of a section → its title; in running order
    folios: Mapping[str, str]  # the anchor of a section or a paragraph → the folio it begins on
    digest: str = ""  # of all that a concordance prints of it


@dataclass(frozen=True, slots=True)
class Row:
    """A section, or paragraphs of it that begin on one page in each edition.

    ``paragraphs`` are the first and the last number, None for the section itself; ``anchors`` those
    of all that the row is about.
    """

    section: str
    paragraphs: tuple[int, int] | None
    anchors: tuple[str, ...]
    folios: tuple[str, ...]  # one an edition, NOWHERE if it has nothing of it

    @property
    def numbers(self) -> str:
        """Write the numbers of the paragraphs: "3", "3–7"; empty for a section."""
        if self.paragraphs is None:
            return ""
        return "–".join(dict.fromkeys(map(str, self.paragraphs)))


def rows_of(
    sections: Iterable[str], anchors: Iterable[str], maps: Sequence[PageMap], *, paragraphs: bool
) -> Iterator[Row]:
    """Compare editions section by section, and if asked paragraph by paragraph.

    ``sections`` and ``anchors`` are the sections and what they have to compare, in order. What
    stands in no edition of ``maps`` has no row. Paragraphs that follow one another are a row while
    all editions have them on one page each; those of texts in two languages are compared only where
    the texts have as many.
    """
    numbers = _numbers(anchors)
    for section in sections:
        if not any(section in each.folios for each in maps):
            continue
        yield Row(section, None, (section,), _folios(section, maps))
        here = numbers.get(section, ())
        if paragraphs and here and _parallel(section, maps):
            yield from _groups(section, here, maps)


def paragraphs_of(anchors: Iterable[str], section: str) -> tuple[int, ...]:
    """Give the numbers of the paragraphs of a section, from the least."""
    return _numbers(anchors).get(section, ())


def _groups(section: str, numbers: Iterable[int], maps: Sequence[PageMap]) -> Iterator[Row]:
    def on(number: int) -> tuple[str, ...]:
        return _folios(anchor_of(section, number), maps)

    for folios, group in groupby(numbers, key=on):
        if all(folio == NOWHERE for folio in folios):
            continue
        found = tuple(group)
        yield Row(
            section,
            (found[0], found[-1]),
            tuple(anchor_of(section, number) for number in found),
            folios,
        )


def _folios(anchor: str, maps: Sequence[PageMap]) -> tuple[str, ...]:
    return tuple(each.folios.get(anchor, NOWHERE) for each in maps)


def _numbers(anchors: Iterable[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for anchor in anchors:
        place = number_of(anchor)
        if place is not None:
            found.setdefault(place[0], []).append(place[1])
    return {section: tuple(sorted(set(numbers))) for section, numbers in found.items()}


def _parallel(section: str, maps: Sequence[PageMap]) -> bool:
    """Tell whether the paragraphs of a section can be compared: one language, or as many each."""
    if len({each.language for each in maps}) == 1:
        return True
    return len({paragraphs_of(each.folios, section) for each in maps}) == 1
