"""Lines: a text of the registers, a line of Markdown, becomes plain words or a line of HTML."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from octavo.assemble.references import ReferenceSetter, Targets
from octavo.assemble.setting import TypeSetter
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.markdown.lines import Written, read_line
from octavo.copy.prose import Break, Code, Emphasis, Inline, Strong, Text
from octavo.copy.prose.walk import NESTING, Inlines, plain
from octavo.copy.words import Words
from octavo.copy.works import Work
from octavo.problems import Location

_NOWHERE = Targets(frozenset(), {}, {}, frozenset(), whole=False)
_TAGS = {Emphasis: ("<em>", "</em>"), Strong: ("<strong>", "</strong>")}


@dataclass(frozen=True, slots=True)
class LineWriter:
    """Writes the texts of a work in one language; references become the words that they print."""

    work: Work
    words: Words
    language: str
    policy: CalendarPolicy

    def plain(self, text: str) -> str:
        """Give the bare words."""
        return plain(self._settled(text))

    def html(self, text: str) -> Markup:
        """Give a line of HTML, set by the typography of the language; calls of notes are left out.

        No link of the text is kept, and no HTML: what is not stressed is plain words.
        """
        return _html(self._setter.line(self._settled(text), Location("")))

    def words_as_html(self, words: str) -> Markup:
        """Give words that are no Markdown, such as the title of the work, in the same way."""
        return _html(self._setter.text(words, Location("")))

    @property
    def _setter(self) -> TypeSetter:
        return TypeSetter(self.language, frozenset(), [])

    def _settled(self, text: str) -> Inlines:
        if not text:
            return ()
        inlines = read_line(Written(text, Location("")), [], streams=None)
        references = ReferenceSetter(
            self.work, self.words, self.language, self.policy, _NOWHERE, []
        )
        return references.settle(inlines)


def _html(inlines: Inlines) -> Markup:
    return Markup("").join(_one(inline) for inline in inlines)


def _one(inline: Inline) -> Markup:
    if isinstance(inline, Text | Code):
        return escape(inline.text)
    if isinstance(inline, Break):
        return Markup(" ")
    if isinstance(inline, NESTING):
        start, end = _TAGS.get(type(inline), ("", ""))
        return Markup("{}{}{}").format(Markup(start), _html(inline.children), Markup(end))  # noqa: S704 - tags of ours
    return Markup("")
