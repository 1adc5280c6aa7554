"""Sheet: the built blocks of a text become those of a handout, with numbers, room and panels."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from octavo.assemble.handouts.exercises import EXERCISES, exercise
from octavo.assemble.handouts.named import PANELS, Named, PanelSetter
from octavo.assemble.handouts.passages import CHAPTER, DAY
from octavo.assemble.handouts.points import PASSAGE, with_points
from octavo.copy.markdown.questions import QUESTION
from octavo.copy.order import Order
from octavo.copy.prose import (
    Block,
    Container,
    Deed,
    Inline,
    Lined,
    ListBlock,
    Panel,
    Paragraph,
    Pointer,
    Question,
    Questions,
    Reference,
    Text,
)
from octavo.copy.prose.walk import HOLDING, Inlines
from octavo.problems import Problem, Severity

#: Containers that stay as they are until a sheet is made of a text.
OF_SHEETS = EXERCISES | PANELS | {PASSAGE, QUESTION, "answer", "advice"}
_SET_APART = frozenset({"answer", "advice"})


@dataclass(frozen=True, slots=True)
class SheetSetter:
    """Sets what handouts have beside other texts; ``teaches``: for a reader who may see answers.

    Answers and timings that the reader may not see have been taken out by octavo.assemble.select.
    """

    panels: PanelSetter
    work_title: str
    every: int  # how many printed lines there are to a number; 0 for none
    teaches: bool
    problems: list[Problem]
    _asked: Counter[str] = field(default_factory=Counter)  # questions and texts so far

    def set(self, blocks: tuple[Block, ...], section: str, *, lined: bool) -> tuple[Block, ...]:
        """Set the blocks of a section; ``lined`` if its documents have numbered lines."""
        named = Named()
        turned = tuple(self._text(block, section, named, lined=lined) for block in blocks)
        return tuple(self._panel(block, named) for block in turned)

    def _text(  # noqa: PLR0911 - one return a kind
        self, block: Block, section: str, named: Named, *, lined: bool
    ) -> Block:
        """Set everything but what depends on all texts of the section."""

        def inside(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
            return tuple(self._text(each, section, named, lined=lined) for each in blocks)

        match block:
            case Deed() if lined:
                self._check_source(block)
                self.panels.note(named, block.children)
                self.panels.note_record(named, block.id.partition("-")[2])
                children = self._within(block.children, section, named)
                return replace(block, children=(self._lined(children, section, block),))
            case Container(kind="passage") if lined:
                self.panels.note(named, block.children, block.attributes.get(DAY, ""))
                children = self._within(block.children, section, named)
                return self._passage(replace(block, children=children), section)
            case Container() if block.kind in EXERCISES:
                block = replace(block, children=inside(block.children))
                words = self.panels.words
                return exercise(block, words, self.problems, shown=self.teaches)
            case Container(kind=kind) if kind in _SET_APART:
                title = (Text(getattr(self.panels.words.handout, kind)),)
                return Panel(kind, title, inside(block.children), (), block.location)
            case Container(kind="question"):
                return self._question(block, inside(block.children), section)
            case Questions():
                return self._questions(replace(block, children=inside(block.children)))
            case ListBlock():
                return replace(block, items=tuple(inside(item) for item in block.items))
            case _ if isinstance(block, HOLDING):
                return replace(block, children=inside(block.children))
            case _:
                return block

    def _within(self, blocks: tuple[Block, ...], section: str, named: Named) -> tuple[Block, ...]:
        """Set what stands in a text with numbered lines: the lines of it all are counted in one."""
        return tuple(self._text(block, section, named, lined=False) for block in blocks)

    def _panel(self, block: Block, named: Named) -> Block:
        if isinstance(block, Container) and block.kind in PANELS:
            return self.panels.panel(block, named)
        if isinstance(block, ListBlock):
            items = tuple(tuple(self._panel(each, named) for each in item) for item in block.items)
            return replace(block, items=items)
        if isinstance(block, HOLDING):
            children = tuple(self._panel(child, named) for child in block.children)
            return replace(block, children=children)
        return block

    def _lined(self, blocks: tuple[Block, ...], section: str, at: Deed | Container) -> Block:
        self._asked[f"lines {section}"] += 1
        name = f"lines-{section}-{self._asked[f'lines {section}']}"
        return Lined(name, self.every, with_points(blocks), at.location)

    def _passage(self, block: Container, section: str) -> Deed:
        """Set a passage as a document: its title, its text, and where it stands."""
        attributes = block.attributes
        name, source = attributes.get("id", ""), attributes.get("source", "")
        citation: Inlines = ()
        if source:
            locator = attributes.get("locator", "")
            citation = (Reference("source", source, locator, (), block.location),)
        elif attributes.get(CHAPTER):
            citation = (Text(self._chapter(attributes)),)
        passage = Deed(
            PASSAGE,
            f"{PASSAGE}-{name}" if name else "",
            None,
            (Text(attributes["title"]),) if "title" in attributes else (),
            (),
            "",
            (),
            (),
            citation,
            (self._lined(block.children, section, block),),
            block.location,
        )
        self._check_source(passage)
        return passage

    def _chapter(self, attributes: Mapping[str, str]) -> str:
        pattern = self.panels.words.handout.chapter
        return pattern.format(work=self.work_title, chapter=attributes[CHAPTER])

    def _check_source(self, text: Deed) -> None:
        """Warn of a text under which no source can stand (W03)."""
        written = any(each.children for each in text.children if isinstance(each, Lined))
        if text.citation or (text.kind == PASSAGE and not written):
            return
        what = "passage" if text.kind == PASSAGE else "document"
        hint = "name it: {source=ID locator=…}, or 'sources' in its record"
        message = f"the {what} names no source, and a handout prints one under each"
        self.problems.append(Problem("W03", message, text.location, hint, Severity.WARNING))

    def _question(self, block: Container, children: tuple[Block, ...], section: str) -> Question:
        self._asked[section] += 1
        given = block.attributes.get("id", "")
        name = f"question-{given}" if given else f"question-{section}-{self._asked[section]}"
        minutes = self._number(block, "minutes")
        if minutes:
            children = _with_remark(children, self._minutes(minutes))
        if answer := block.attributes.get("answer", ""):
            paragraph = Paragraph((Text(answer),), block.location)
            title = (Text(self.panels.words.handout.answer),)
            children = (*children, Panel("answer", title, (paragraph,), (), block.location))
        answered = any(isinstance(each, Panel) and each.kind == "answer" for each in children)
        lines, box = (0 if answered else self._number(block, key) for key in ("lines", "box"))
        return Question(name, lines, box, minutes, children, block.location)

    def _questions(self, block: Questions) -> Questions:
        """Say behind the title how long all questions take."""
        items = (each for each in block.children if isinstance(each, ListBlock))
        questions = (each for one in items for item in one.items for each in item)
        total = sum(each.minutes for each in questions if isinstance(each, Question))
        if not total:
            return block
        return replace(block, title=(*block.title, *_remark(self._minutes(total))))

    def _minutes(self, minutes: int) -> str:
        return self.panels.words.handout.minutes.format(minutes=minutes)

    def _number(self, block: Container, key: str) -> int:
        value = block.attributes.get(key, "")
        return int(value) if value.isascii() and value.isdecimal() else 0


def sheet_setter(order: Order, problems: list[Problem], *, teaches: bool) -> SheetSetter:
    """Set up the sheets of an edition; ``teaches``: its readers may see answers."""
    record = order.edition.record
    panels = PanelSetter(
        order.work, order.words, record.language, record.calendar, order.lines, problems
    )
    title = order.work.record.title.in_language(record.language)
    return SheetSetter(panels, title, record.handout.lines, teaches, problems)


def _remark(words: str) -> tuple[Inline, ...]:
    return (Text(" "), Pointer("minutes", (Text(f"({words})"),)))


def _with_remark(blocks: tuple[Block, ...], words: str) -> tuple[Block, ...]:
    """Put a remark behind the first paragraph."""
    for number, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            longer = replace(block, children=(*block.children, *_remark(words)))
            return (*blocks[:number], longer, *blocks[number + 1 :])
    return blocks
