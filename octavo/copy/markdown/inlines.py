"""Inlines: the parser's nodes within a line become references, calls, emphasis and text."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from markdown_it.tree import SyntaxTreeNode

from octavo.copy.markdown.attributes import check_names, is_slug, words_of
from octavo.copy.markdown.containers import OUTSIDE, SCHEMES, STREAMS
from octavo.copy.markdown.source_lines import Cursor
from octavo.copy.pictures import PictureShelf
from octavo.copy.prose import (
    Break,
    Call,
    Code,
    Emphasis,
    Inline,
    Link,
    Picture,
    RawHtml,
    Reference,
    Span,
    Strong,
    Text,
)
from octavo.problems import Location, Problem, nearest

#: The class of words that pupils are to fill in.
GAP = "gap"

_UNDEFINED_CALL = re.compile(r"\[\^([^\]\s]+)\]")
_NO_REFERENCE = re.compile(rf"\]\s*\((?:{'|'.join(SCHEMES)}):[^)\n]*\)")
_START_TAG = re.compile(r"<(?P<name>[\w-]+)")
_END_TAG = re.compile(r"</(?P<name>[\w-]+)\s*>")


class InlineReader:
    """Reads the inlines of a block; problems go to the list given."""

    def __init__(
        self,
        problems: list[Problem],
        *,
        raw_html: bool,
        pictures: PictureShelf | None,
        streams: Mapping[str, str] | None = STREAMS,
    ) -> None:
        """Keep where problems go, whether HTML is allowed, where pictures are, and the streams."""
        self._problems = problems
        self._streams = streams
        self._raw_html = raw_html
        self._pictures = pictures
        self._refused: list[str] = []  # the names of HTML elements that are still open

    def read(self, nodes: Iterable[SyntaxTreeNode], cursor: Cursor) -> tuple[Inline, ...]:
        """Read nodes in the order of the text."""
        inlines: list[Inline] = []
        for node in nodes:
            inline = self._one(node, cursor)
            previous = inlines[-1] if inlines else None
            if isinstance(inline, Text) and isinstance(previous, Text):
                inlines[-1] = Text(previous.text + inline.text)
            elif inline is not None and inline != Text(""):
                inlines.append(inline)
        return tuple(inlines)

    def _one(self, node: SyntaxTreeNode, cursor: Cursor) -> Inline | None:  # noqa: C901, PLR0911
        match node.type:
            case "text" | "text_special":
                return self._text(node.content, cursor)
            case "softbreak":
                cursor.next_line()
                return Text(" ")
            case "hardbreak":
                cursor.next_line()
                return Break()
            case "em":
                return Emphasis(self.read(node.children, cursor))
            case "strong":
                return Strong(self.read(node.children, cursor))
            case "code_inline":
                return Code(node.content)
            case "html_inline":
                return self._html(node, cursor)
            case "link":
                return self._link(node, cursor)
            case "span":
                return self._span(node, cursor)
            case "image":
                return self._picture(node, cursor)
            case "footnote_ref":
                return self._call(str(node.meta["label"]), cursor)
        message = f"Markdown node '{node.type}' has no meaning here"
        raise AssertionError(message)

    def _text(self, text: str, cursor: Cursor) -> Text:
        for match in _UNDEFINED_CALL.finditer(text):
            self._problems.append(
                Problem(
                    "N01",
                    f"call {match[0]} has no note",
                    cursor.find(match[0]),
                    f"add '{match[0]}: …' to this file, or remove the call",
                )
            )
        for match in _NO_REFERENCE.finditer(text):
            self._problems.append(
                Problem(
                    "R01",
                    f"'{match[0]}' is not read as a reference",
                    cursor.find(match[0].strip()),
                    'no spaces, and a title in straight quotes: [](date:1917-11-01 "day")',
                )
            )
        return Text(text)

    def _html(self, node: SyntaxTreeNode, cursor: Cursor) -> Inline | None:
        if self._raw_html:
            return RawHtml(node.content)
        place = cursor.find(node.content.split("\n", maxsplit=1)[0])
        self.refuse_html(node.content, place)
        return None

    def refuse_html(self, html: str, place: Location) -> None:
        """Report HTML (M02); the end tag of what has been reported says nothing new."""
        shown = html.strip().split("\n", maxsplit=1)[0]
        end = _END_TAG.fullmatch(shown)
        if end and end["name"] in self._refused:
            self._refused.remove(end["name"])
            return
        start = _START_TAG.match(shown)
        if start and f"</{start['name']}" not in html:
            self._refused.append(start["name"])
        hint = "use Markdown or a container, or write 'raw_html: true' in octavo.yaml"
        self._problems.append(Problem("M02", f"HTML in the text: {shown}", place, hint))

    def _link(self, node: SyntaxTreeNode, cursor: Cursor) -> Inline:
        address = unquote(str(node.attrs.get("href", "")))
        title = str(node.attrs.get("title", ""))
        children = self.read(node.children, cursor)
        place = cursor.find(address)
        scheme, colon, target = address.partition(":")
        if colon and scheme in SCHEMES:
            return Reference(scheme, target, title, children, place)
        if not colon or scheme not in OUTSIDE:
            self._problems.append(
                Problem(
                    "R01",
                    f"unknown reference '{address}'",
                    place,
                    nearest(scheme, (*SCHEMES, *OUTSIDE))
                    if colon
                    else "write scheme:id, such as person:kamenev or section:preface",
                )
            )
        return Link(address, children, place)

    def _span(self, node: SyntaxTreeNode, cursor: Cursor) -> Inline:
        children = self.read(node.children, cursor)
        place = cursor.find("{")
        attributes = {str(key): str(value) for key, value in node.attrs.items()}
        names = ("lang", "ignore", "id", "class")
        check_names(attributes, names, "a span", place, self._problems)
        self._check_point(attributes, place)
        return Span(
            children,
            place,
            attributes.get("lang", ""),
            words_of(attributes.get("ignore", "")),
            attributes.get("id", ""),
            gap=attributes.get("class") == GAP,
        )

    def _check_point(self, attributes: Mapping[str, str], place: Location) -> None:
        """Refuse an id that is none, and a class of another name than that of gaps (M04)."""
        name, role = attributes.get("id", "x"), attributes.get("class", GAP)
        if not is_slug(name):
            message = f"id '{name}' is not made of small letters, figures and hyphens"
            hint = "write it as [words]{#the-strike}"
            self._problems.append(Problem("M04", message, place, hint))
        if role != GAP:
            message = f"a span cannot be '.{role}'"
            self._problems.append(Problem("M04", message, place, "write [word]{.gap}"))

    def _picture(self, node: SyntaxTreeNode, cursor: Cursor) -> Inline:
        source = unquote(str(node.attrs.get("src", "")))
        title = str(node.attrs.get("title", ""))
        picture = Picture(source, node.content, title, cursor.find(source or "!["))
        return self._pictures.placed(picture, self._problems) if self._pictures else picture

    def _call(self, label: str, cursor: Cursor) -> Inline:
        place = cursor.find(f"[^{label}]")
        stream, label = stream_of(label, place, self._problems, self._streams)
        return Call(stream, label, place)


def stream_of(
    label: str,
    place: Location,
    problems: list[Problem],
    streams: Mapping[str, str] | None = STREAMS,
) -> tuple[str, str]:
    """Split ``ed:3`` into its stream and its label; an unknown prefix is a problem (N03).

    ``streams`` are those of the edition by their prefixes; None lets every prefix pass.
    """
    prefix, colon, rest = label.rpartition(":")
    if not colon:
        return STREAMS[""], label
    if streams is None:
        return STREAMS.get(prefix, prefix), rest
    if prefix not in streams:
        problems.append(
            Problem(
                "N03",
                f"unknown stream of notes '{prefix}' in [^{label}]",
                place,
                nearest(prefix, filter(None, streams)),
            )
        )
        return STREAMS[""], label
    return streams[prefix], rest
