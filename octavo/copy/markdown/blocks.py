"""Blocks: the parser's nodes become paragraphs, headings, lists, containers, tables and notes."""

from collections.abc import Iterable, Mapping

from markdown_it.tree import SyntaxTreeNode

from octavo.copy.markdown.attributes import check_names, is_slug, read_attributes, split_trailing
from octavo.copy.markdown.captions import caption_of, plate_of, with_caption
from octavo.copy.markdown.containers import CONTAINERS, COUNTS, PLATE, STATUSES, STREAMS
from octavo.copy.markdown.inlines import InlineReader, stream_of
from octavo.copy.markdown.questions import with_questions
from octavo.copy.markdown.source_lines import Cursor, SourceLines
from octavo.copy.pictures import PictureShelf
from octavo.copy.prose import (
    Block,
    Cell,
    CodeBlock,
    Container,
    Figure,
    Heading,
    Inline,
    ListBlock,
    Note,
    Ornament,
    Paragraph,
    Picture,
    RawBlock,
    Table,
    Text,
)
from octavo.copy.prose.verse import VERSE
from octavo.problems import Location, Problem, nearest

_ALIGNMENTS = {"left": "left", "right": "right", "center": "centre"}
_FENCE = ":::"


class BlockReader:
    """Reads the blocks of one file and gathers its notes; problems go to the list given."""

    def __init__(
        self,
        lines: SourceLines,
        problems: list[Problem],
        *,
        raw_html: bool,
        pictures: PictureShelf | None = None,
        streams: Mapping[str, str] | None = STREAMS,
    ) -> None:
        """Start with a file's lines; without ``pictures`` their names stay as written."""
        self._lines = lines
        self._problems = problems
        self._raw_html = raw_html
        self._streams = streams
        self._inlines = InlineReader(
            problems, raw_html=raw_html, pictures=pictures, streams=streams
        )
        self._notes: dict[tuple[str, str], Note] = {}

    def notes(self) -> Mapping[tuple[str, str], Note]:
        """Give the notes found so far, by stream and label."""
        return dict(self._notes)

    def read(self, nodes: Iterable[SyntaxTreeNode]) -> tuple[Block, ...]:
        """Read nodes in the order of the text; notes are set aside."""
        blocks: list[Block] = []
        for node in nodes:
            if node.type == "footnote_reference":
                self._note(node)
                continue
            block = self._one(node)
            caption = caption_of(block)
            if caption is not None and blocks and isinstance(blocks[-1], Table | Figure):
                blocks[-1] = with_caption(blocks[-1], caption)
            elif block is not None:
                blocks.append(block)
        return tuple(blocks)

    def _one(self, node: SyntaxTreeNode) -> Block | None:  # noqa: C901, PLR0911 - one return a kind
        place = self._place(node)
        match node.type:
            case "paragraph":
                return self._paragraph(node, place)
            case "heading":
                return self._heading(node, place)
            case "bullet_list":
                return ListBlock(self._items(node), None, place)
            case "ordered_list":
                return ListBlock(self._items(node), int(node.attrs.get("start", 1)), place)
            case "blockquote":
                return Container("quotation", {}, self.read(node.children), place)
            case "container_fence":
                return self._container(node, place)
            case "table":
                return self._table(node, place)
            case "fence" | "code_block":
                return CodeBlock(node.content, place)
            case "hr":
                return Ornament(place)
            case "html_block":
                if self._raw_html:
                    return RawBlock(node.content, place)
                self._inlines.refuse_html(node.content, place)
                return None
        message = f"Markdown node '{node.type}' has no meaning here"
        raise AssertionError(message)

    def _place(self, node: SyntaxTreeNode) -> Location:
        return self._lines.at(node.map[0] if node.map else 0)

    def _inline(self, node: SyntaxTreeNode) -> tuple[Inline, ...]:
        """Read the one inline node below a paragraph, a heading or a cell."""
        if not node.children:
            return ()
        inline = node.children[0]
        first, past = inline.map or node.map or (0, 1)
        return self._inlines.read(inline.children, Cursor(self._lines, first, past))

    def _paragraph(self, node: SyntaxTreeNode, place: Location) -> Block:
        children = self._inline(node)
        if len(children) == 1 and isinstance(children[0], Picture):
            picture = children[0]
            caption = (Text(picture.title),) if picture.title else ()
            return Figure(picture, caption, place)
        return Paragraph(children, place)

    def _heading(self, node: SyntaxTreeNode, place: Location) -> Block:
        level = int(node.tag[1:])
        children = self._inline(node)
        last = children[-1] if children else None
        attributes: Mapping[str, str] | None = {}
        if isinstance(last, Text):
            words, braces = split_trailing(last.text)
            if braces:
                children = (*children[:-1], Text(words)) if words else children[:-1]
                attributes = read_attributes(braces, place, self._problems)
        attributes = attributes or {}
        check_names(attributes, ("id", "day", "short"), "a heading", place, self._problems)
        anchor = attributes.get("id", "")
        if anchor and not is_slug(anchor):
            self._problems.append(
                Problem(
                    "M04",
                    f"id '{anchor}' is not made of small letters, figures and hyphens",
                    place,
                    "write it as {#oct-29}",
                )
            )
        return Heading(
            level, children, place, anchor, attributes.get("day", ""), attributes.get("short", "")
        )

    def _items(self, node: SyntaxTreeNode) -> tuple[tuple[Block, ...], ...]:
        return tuple(self.read(item.children) for item in node.children)

    def _container(self, node: SyntaxTreeNode, place: Location) -> Block | None:
        words, braces = split_trailing(node.info.strip())
        kind = words.strip()
        self._check_fence(node, kind, place)
        if kind == VERSE:
            _break_lines(node)
        children = self.read(node.children)
        if kind == "questions":
            children = with_questions(children, self._problems)
        if kind not in CONTAINERS:
            if kind:
                self._problems.append(
                    Problem("M01", f"unknown container '{kind}'", place, nearest(kind, CONTAINERS))
                )
            return Container("quotation", {}, children, place)
        attributes = read_attributes(braces, place, self._problems)
        if attributes is None:
            return Container("quotation", {}, children, place)
        owner = f"container '{kind}'"
        check_names(attributes, CONTAINERS[kind], owner, place, self._problems)
        self._check_values(attributes, place)
        if kind == PLATE:
            return plate_of(children, place, self._problems)
        return Container(kind, attributes, children, place)

    def _check_fence(self, node: SyntaxTreeNode, kind: str, place: Location) -> None:
        if not kind:
            self._problems.append(
                Problem(
                    "M03",
                    "':::' closes a container, but none is open here",
                    place,
                    "remove it; if one container holds another, begin and end the outer one "
                    "with a colon more",
                )
            )
            return
        past = node.map[1] if node.map else 0
        if not self._lines.text(past).strip(" >\t").startswith(_FENCE):
            self._problems.append(
                Problem(
                    "M03",
                    f"container '{kind}' is never closed",
                    place,
                    "end it with a line ':::' (an outer container takes one colon more)",
                )
            )

    def _check_values(self, attributes: Mapping[str, str], place: Location) -> None:
        for name in sorted(COUNTS & attributes.keys()):
            if not attributes[name].isdecimal():
                self._problems.append(
                    Problem("M04", f"'{name}' is not a number of votes", place, f"write {name}=38")
                )
        status = attributes.get("status", STATUSES[0])
        if status not in STATUSES:
            self._problems.append(
                Problem("M04", f"unknown status '{status}'", place, nearest(status, STATUSES))
            )

    def _table(self, node: SyntaxTreeNode, place: Location) -> Block:
        rows: list[tuple[Cell, ...]] = [
            tuple(self._cell(cell) for cell in row.children)
            for group in node.children
            for row in group.children
        ]
        return Table(rows[0], tuple(rows[1:]), (), place)

    def _cell(self, node: SyntaxTreeNode) -> Cell:
        align = str(node.attrs.get("style", "")).removeprefix("text-align:")
        return Cell(self._inline(node), _ALIGNMENTS.get(align, ""))

    def _note(self, node: SyntaxTreeNode) -> None:
        place = self._place(node)
        written = str(node.meta["label"])
        stream, label = stream_of(written, place, self._problems, self._streams)
        blocks = self.read(node.children)
        first = self._notes.get((stream, label))
        if first is not None:
            message = f"note [^{written}] is defined twice, first in line {first.location.line}"
            self._problems.append(Problem("N04", message, place, "give one of them another label"))
            return
        self._notes[stream, label] = Note(stream, label, blocks, place)


def _break_lines(node: SyntaxTreeNode) -> None:
    """Let every line that is written in verse be a line."""
    for inside in node.walk():
        if inside.type == "softbreak" and inside.token:
            inside.token.type = "hardbreak"
