"""Passages: stretches that chapters mark become the copy of the handouts that ask for them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from octavo.assemble.handouts.points import PASSAGE
from octavo.assemble.references import unknown
from octavo.copy.prose import Block, Container, Heading, ListBlock, Prose
from octavo.copy.prose.walk import plain
from octavo.problems import Problem

#: What a passage keeps of the chapter that it stands in, among its attributes.
CHAPTER, DAY = "chapter", "day"

Select = Callable[[tuple[Block, ...]], tuple[Block, ...]]


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of a work's texts, by their ids; ``select`` keeps what is meant for a reader."""

    named: Mapping[str, Container]
    select: Select
    problems: list[Problem]

    def of_section(self, blocks: tuple[Block, ...], kind: str) -> tuple[Block, ...]:
        """Fill the passages of a handout; those of other texts dissolve into their contents."""
        return self.filled(blocks) if kind == "handout" else dissolved(blocks)

    def filled(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Put passages where a handout asks for them by empty containers.

        Adds R02 for ids that no text has, and W05 for a passage that is empty and names none.
        """
        return tuple(self._one(block) for block in blocks)

    def _one(self, block: Block) -> Block:
        if isinstance(block, ListBlock):
            return replace(block, items=tuple(self.filled(item) for item in block.items))
        if not isinstance(block, Container):
            return block
        if block.kind != PASSAGE or block.children:
            return replace(block, children=self.filled(block.children))
        name = block.attributes.get("id", "")
        if name not in self.named:
            self.problems.append(self._missing(block, name))
            return block
        passage = self.named[name]
        attributes = {**passage.attributes, **block.attributes}
        children = self.select(passage.children)
        return replace(passage, attributes=attributes, children=children)

    def _missing(self, block: Container, name: str) -> Problem:
        if name:
            return unknown(PASSAGE, name, self.named, block.location)
        hint = "write the text into it, or name a passage: ::: passage {id=the-ultimatum}"
        return Problem("W05", "the passage holds no text", block.location, hint)


def passages_of(texts: Iterable[Prose], select: Select, problems: list[Problem]) -> Passages:
    """Gather the passages that texts mark by ``::: passage {id=…}`` around paragraphs.

    Adds R04 for an id that stands twice.
    """
    named: dict[str, Container] = {}
    for prose in texts:
        heading = next((each for each in prose.blocks if isinstance(each, Heading)), None)
        for block in _marked(prose.blocks):
            name = block.attributes["id"]
            if name in named:
                message = f"passage '{name}' stands twice in the texts"
                hint = f"give one of them another id; the first is at {named[name].location}"
                problems.append(Problem("R04", message, block.location, hint))
                continue
            about = {CHAPTER: plain(heading.children), DAY: heading.day} if heading else {}
            named[name] = replace(block, attributes={**about, **block.attributes})
    return Passages(named, select, problems)


def _marked(blocks: Iterable[Block]) -> Iterator[Container]:
    for block in blocks:
        if isinstance(block, Container):
            if block.kind == PASSAGE and block.children and block.attributes.get("id"):
                yield block
            else:
                yield from _marked(block.children)


def dissolved(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Leave of the passages of a chapter what stands in them."""
    done: list[Block] = []
    for block in blocks:
        if isinstance(block, Container) and block.kind == PASSAGE:
            done.extend(dissolved(block.children))
        elif isinstance(block, Container):
            done.append(replace(block, children=dissolved(block.children)))
        else:
            done.append(block)
    return tuple(done)
