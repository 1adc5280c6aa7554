"""Setting: the rules of a language's typography are applied to every line of a book."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from octavo.assemble.lints.catalogue import CODES
from octavo.assemble.typography import Run, known_rules, set_runs
from octavo.assemble.typography.rule import CALL, OBJECT
from octavo.copy.prose import (
    Block,
    Break,
    Code,
    FolioOf,
    FoliosOf,
    Gap,
    Heading,
    Inline,
    InlineNote,
    LinesOf,
    Marked,
    PageMark,
    Paragraph,
    Picture,
    Quoted,
    RawHtml,
    Span,
    Text,
)
from octavo.copy.prose.walk import NESTING, Inlines, inlines_in, rebuild
from octavo.problems import Location, Problem, Severity


@dataclass(slots=True)
class TypeSetter:
    """Applies micro-typography; remembers which ignores were of use."""

    language: str
    ignore: frozenset[str]
    problems: list[Problem]
    used: set[str] = field(default_factory=set)

    def blocks(self, blocks: tuple[Block, ...], language: str = "") -> tuple[Block, ...]:
        """Set blocks; a quotation in another language is set by the rules of that language."""
        language = language or self.language
        done: list[Block] = []
        for block in blocks:
            if isinstance(block, Quoted) and block.language and block.language != language:
                inside = self.blocks(block.children, block.language)
                outside = replace(
                    block,
                    speaker=self._line(block.speaker, block, language),
                    citation=self._line(block.citation, block, language),
                )
                done.append(replace(outside, children=inside))
            else:
                done.extend(rebuild((block,), lambda line, at: self._line(line, at, language)))
        return tuple(done)

    def line(self, inlines: Inlines, location: Location, *, heading: bool = False) -> Inlines:
        """Set a line that stands by itself, such as a title."""
        block = Heading(1, inlines, location) if heading else Paragraph(inlines, location)
        return self._line(inlines, block, self.language)

    def text(self, text: str, location: Location, *, heading: bool = False) -> Inlines:
        """Set a plain text."""
        return self.line((Text(text),), location, heading=heading) if text else ()

    def _line(self, inlines: Inlines, block: Block, language: str) -> Inlines:
        if not inlines:
            return inlines
        heading = isinstance(block, Heading)
        runs = tuple(_runs(inlines, language, frozenset()))
        setting = set_runs(runs, language, ignore=self.ignore, heading=heading)
        self.used |= setting.ignored & self.ignore
        self._check_spans(inlines, setting.ignored)
        if setting.unbalanced:
            self.problems.append(
                Problem(
                    "K03",
                    "quotation marks do not pair in this paragraph",
                    block.location,
                    "close every quotation that is opened",
                    Severity.WARNING,
                )
            )
        texts = iter([run.text for run in setting.runs])
        return self._all_filled(inlines, texts, language)

    def _all_filled(self, inlines: Inlines, texts: Iterator[str], language: str) -> Inlines:
        """Put the set text back where it was taken from; calls have marks that were put there."""
        filled: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Marked):
                before, _, after = (next(texts) for _ in range(3))
                filled += (Text(before), self._with_body(inline), Text(after))
            else:
                filled.append(self._filled(inline, texts, language))
        return tuple(_joined(filled))

    def _with_body(self, call: Marked) -> Marked:
        return call if call.body is None else replace(call, body=self.blocks(call.body))

    def _filled(self, inline: Inline, texts: Iterator[str], language: str) -> Inline:
        if isinstance(inline, Span) and inline.language and inline.language != language:
            for _ in _runs((inline,), language, frozenset()):
                next(texts)
            block = Paragraph(inline.children, inline.location)
            return replace(inline, children=self._line(inline.children, block, inline.language))
        empty = isinstance(inline, Gap) and not inline.children
        if isinstance(inline, NESTING) and not empty:
            children = self._all_filled(inline.children, texts, language)
            return replace(inline, children=children)
        text = next(texts)
        if isinstance(inline, Text):
            return Text(text)
        if isinstance(inline, InlineNote):
            return replace(inline, children=self.line(inline.children, inline.location))
        return inline

    def _check_spans(self, inlines: Inlines, ignored: frozenset[str]) -> None:
        for span in inlines_in(inlines):
            if not isinstance(span, Span):
                continue
            asked = span.ignore - CODES  # lints look after their own
            unknown = asked - known_rules()
            self.problems.extend(unknown_rule(code, span.location) for code in sorted(unknown))
            idle = asked - unknown - ignored
            self.problems.extend(unused_ignore(code, span.location) for code in sorted(idle))

    def check_edition(self, location: Location) -> None:
        """Report the edition's ignores that are unknown or held nothing back."""
        unknown = self.ignore - known_rules()
        self.problems.extend(unknown_rule(code, location) for code in sorted(unknown))
        idle = self.ignore - unknown - self.used
        self.problems.extend(unused_ignore(code, location) for code in sorted(idle))


def _runs(  # noqa: C901 - a kind a line
    inlines: Inlines, language: str, ignore: frozenset[str]
) -> Iterator[Run]:
    """Give the leaves of inlines as runs; what is not text of this language is fixed."""
    for inline in inlines:
        match inline:
            case Span(children, language=other) if other and other != language:
                yield from (replace(run, fixed=True) for run in _runs(children, other, ignore))
            case Span(children, ignore=more):
                yield from _runs(children, language, ignore | more)
            case Gap(children=()):
                yield Run(OBJECT, fixed=True)
            case _ if isinstance(inline, NESTING):
                yield from _runs(inline.children, language, ignore)
            case Text(text):
                yield Run(text, ignore=ignore)
            case Code(text):
                yield Run(text, fixed=True)
            case Break():
                yield Run("\n", fixed=True)
            case FolioOf() | FoliosOf() | LinesOf() | PageMark():
                yield Run("0", fixed=True)
            case Marked():
                yield from (Run("", ignore=ignore), Run(CALL, fixed=True), Run("", ignore=ignore))
            case RawHtml() | Picture() | InlineNote() | _:
                yield Run(OBJECT, fixed=True)


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Make one text of texts that follow one another; leave out what is empty."""
    text = ""
    for inline in inlines:
        if isinstance(inline, Text):
            text += inline.text
            continue
        if text:
            yield Text(text)
            text = ""
        yield inline
    if text:
        yield Text(text)


def unknown_rule(code: str, location: Location) -> Problem:
    """Say that a rule to be ignored does not exist."""
    return Problem(
        "K02", f"unknown rule of typography '{code}'", location, "see docs/reference/typography.md"
    )


def unused_ignore(code: str, location: Location) -> Problem:
    """Say that an ignored rule would have changed nothing."""
    return Problem(
        "K01",
        f"rule '{code}' is ignored, but it would have changed nothing",
        location,
        "remove the ignore",
        Severity.WARNING,
    )
