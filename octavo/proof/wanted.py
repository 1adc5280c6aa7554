"""Wanted: a galley becomes the one long text that has to be on paper, cut into its text nodes."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from octavo.compose.galley import Galley
from octavo.compose.late_marks import LateMark, Listing, fill_late
from octavo.problems import Location
from octavo.proof.comparable import comparable, seams, words_at
from octavo.proof.flows import inherited, is_repeated
from octavo.typeset.survey import Element, Survey, survey_of

#: Stands in the text for what is known only after layout: the number of a page, a mark on its page.
OPEN = "\ue000"

_FENCES = "\ue002"  # before and after a list of pages, while a text is read
_FENCE = re.compile(_FENCES)

#: Says what late marks should print, if that is known.
Reckoning = Callable[[Iterable[LateMark]], Mapping[LateMark, str]]


@dataclass(frozen=True, slots=True)
class Node:
    """A text between two tags: ``start`` to ``end`` of the section's wanted text."""

    start: int
    end: int
    text: str  # as composed, with one sign for each late mark
    element: int  # the index of the element that it stands in
    after: int  # how many elements have begun before it
    block: int  # the index of the nearest element that is set as a block
    flow: str  # which flow: notes of different groups at a foot are different flows
    anchor: str  # the nearest id


@dataclass(frozen=True, slots=True)
class PageList:
    """The stretch of the wanted text that lists pages or lines of anchors."""

    start: int
    end: int
    mark: Listing


@dataclass(frozen=True)
class Wanted:
    """What of a section has to be on paper."""

    survey: Survey
    text: str  # comparable, from the first text node to the last
    nodes: tuple[Node, ...]
    late: Mapping[int, LateMark]  # what the signs OPEN in the text stand for
    likely: Mapping[int, str]  # what is reckoned to be printed for them
    lists: tuple[PageList, ...]  # lists of pages, which stand in the text as they are reckoned
    flows: tuple[str, ...]  # of the elements
    repeating: tuple[int, ...]  # text nodes in heads and feet of tables, which pages may repeat

    @cached_property
    def node_at(self) -> tuple[int, ...]:
        """For every character of the text, and for its end, the index of its node."""
        spread: list[int] = []
        for index, node in enumerate(self.nodes):
            spread.extend([index] * (node.end - node.start))
        return (*spread, len(self.nodes))

    @cached_property
    def _seams(self) -> dict[int, frozenset[int]]:
        return {}

    def may_end(self, place: int) -> bool:
        """Tell whether a line may end at a place inside a text node without a hyphen."""
        if not (self.text[place - 1].isalnum() and self.text[place].isalnum()):
            return True
        index = self.node_at[place]
        if index not in self._seams:
            self._seams[index] = seams(self.nodes[index].text)
        return place - self.nodes[index].start in self._seams[index]

    def element(self, node: Node) -> Element:
        """Give the element that a text stands in."""
        return self.survey.elements[node.element]

    def location(self, node: Node) -> Location:
        """Find the source of a text."""
        return self.element(node).location

    def words(self, *stretches: tuple[int, int]) -> str:
        """Give the words, as composed, that hold stretches of the text, each in one text node."""
        found = ""
        for start, end in stretches:
            node = self.nodes[self.node_at[start]]
            words = words_at(node.text, start - node.start, end - node.start)
            for place in range(start, end):
                if place in self.late:
                    words = words.replace(OPEN, self.likely.get(place, "…"), 1)
            found += f"{_space(node.text[:1])}{words}{_space(node.text[-1:])}"
        return " ".join(found.split()).replace(OPEN, "…")

    def inside(self, element: int) -> Iterator[int]:
        """List the text nodes in an element, by their indices."""
        depth = self.survey.elements[element].depth
        for index in range(self.following(element), len(self.nodes)):
            node = self.nodes[index]
            above = node.element
            while above > element and self.survey.elements[above].depth > depth:
                above = self.survey.elements[above].parent
            if above != element:
                return
            yield index

    def following(self, element: int) -> int:
        """Give the index of the first text node in an element or after its beginning."""
        low, high = 0, len(self.nodes)
        while low < high:
            middle = (low + high) // 2
            if self.nodes[middle].after > element:
                high = middle
            else:
                low = middle + 1
        return low


def _nothing(marks: Iterable[LateMark]) -> Mapping[LateMark, str]:
    del marks
    return {}


def wanted_of(galley: Galley, reckon: Reckoning = _nothing) -> Wanted:
    """Read what a galley wants to be on paper; ``reckon`` says what its late marks should print."""
    survey = survey_of(galley)
    above = inherited(survey)
    nodes: list[Node] = []
    late: dict[int, LateMark] = {}
    lists: list[PageList] = []
    parts: list[str] = []
    length = 0
    space = ""  # between two text nodes that say something
    for text in survey.texts:
        marks: list[LateMark] = []
        fenced = fill_late(text.text, _keeper(marks, reckon))
        open_text = space + _FENCE.sub("", fenced)
        words = comparable(open_text)
        space = "" if words else _space(open_text[:1])
        if not words:
            continue
        place = -1
        for mark in marks:
            if isinstance(mark, Listing):
                before, listed, after = fenced.split(_FENCES, 2)
                start = length + len(comparable(before))
                lists.append(PageList(start, start + len(comparable(listed)), mark))
                fenced = before + listed + after
            else:
                place = words.index(OPEN, place + 1)
                late[length + place] = mark
        at = text.element
        nodes.append(
            Node(
                length,
                length + len(words),
                open_text,
                at,
                text.after,
                above.blocks[at],
                above.flows[at],
                above.anchors[at],
            )
        )
        parts.append(words)
        length += len(words)
    repeating = tuple(i for i, node in enumerate(nodes) if is_repeated(survey, node.element))
    said = reckon(late.values())
    likely = {place: said[mark] for place, mark in late.items() if mark in said}
    return Wanted(
        survey,
        "".join(parts),
        tuple(nodes),
        late,
        likely,
        tuple(lists),
        above.flows,
        repeating,
    )


def _space(sign: str) -> str:
    return " " if sign.isspace() else ""


def _keeper(marks: list[LateMark], reckon: Reckoning) -> Callable[[LateMark], str]:
    """Keep marks open, but lists: a line may end in them, so all of their words count."""

    def keep(mark: LateMark) -> str:
        marks.append(mark)
        if isinstance(mark, Listing):
            return f"{_FENCES}{reckon((mark,)).get(mark, '')}{_FENCES}"
        return OPEN

    return keep
