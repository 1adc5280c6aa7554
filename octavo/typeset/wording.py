"""Wording: a sentence of the engine becomes the fact, the remedy and the thing that it is about."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from octavo.problems import Severity, nearest

APT = "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


@dataclass(frozen=True, slots=True)
class Wording:
    """A remark of the engine in Octavo's words, still without a place."""

    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.WARNING
    subject: str = ""  # the file or link by whose name its place can be found
    at: tuple[int, int] | None = None  # line and column in some stylesheet


def reword(sentence: str, properties: Iterable[str] = ()) -> Wording | None:
    """Put a sentence of the engine into Octavo's words; None if another part has said it.

    ``properties`` are the CSS properties that the engine knows, for hints.
    """
    for pattern, words in _CASES:
        match = pattern.search(sentence)
        if match:
            return words(match, properties)
    return Wording("L05", _plain(sentence))


def dead_link(anchor: str) -> str:
    """Say that a link leads nowhere."""
    return f"a link leads to '{anchor}', which is on no page"


_Case = Callable[[re.Match[str], Iterable[str]], Wording | None]


def _ignored(match: re.Match[str], properties: Iterable[str]) -> Wording:
    name, value, reason = (match[part].strip() for part in ("name", "value", "reason"))
    hint = "see which values the property takes, or remove the line"
    if "unknown property" in reason:
        hint = nearest(name, properties) or "remove the line: the engine has no such property"
    message = f"'{name}: {value}' is ignored: {reason.rstrip('.')}"
    return Wording("S01", message, hint, at=(int(match["line"]), int(match["column"])))


def _selector(match: re.Match[str], _properties: Iterable[str]) -> Wording:
    hint = "write it as CSS has it; the rule has no effect as it stands"
    return Wording("S01", f"selector not understood: {match['what']}", hint)


def _css(match: re.Match[str], _properties: Iterable[str]) -> Wording:
    sentence = match.string[: match.start()] + match.string[match.end() :]
    at = (int(match["line"]), int(match["column"]))
    return Wording("S01", _plain(sentence), "write it as CSS has it, or remove it", at=at)


def _picture(match: re.Match[str], _properties: Iterable[str]) -> Wording:
    url = match["url"]
    message = f"'{url}' is not a picture that can be read"
    hint = "save it anew as PNG, JPEG or SVG"
    return Wording("S03", message, hint, Severity.ERROR, subject=url)


def _drawing(match: re.Match[str], _properties: Iterable[str]) -> Wording:
    message = f"a drawing cannot be drawn: {match['what']}"
    hint = "save it as plain SVG, or as PNG"
    return Wording("L10", message, hint, Severity.ERROR, subject=match["what"])


def _link(match: re.Match[str], _properties: Iterable[str]) -> Wording:
    anchor = match["anchor"]
    hint = "give the target that id, or take the link out"
    return Wording("L05", dead_link(anchor), hint, subject=f"#{anchor}")


def _no_glyph(match: re.Match[str], _properties: Iterable[str]) -> Wording:
    message = f"no font of the project has the character '{match['sign']}' ({match['code']})"
    hint = "use another character, or add a font that has it to styles/fonts.css"
    return Wording("F01", message, hint, Severity.ERROR)


def _description(match: re.Match[str], _properties: Iterable[str]) -> Wording:
    message = f"the picture '{match['name']}' has no description"
    hint = "write one between the brackets: ![what is to be seen](picture)"
    return Wording("L05", message, hint, subject=match["name"])


def _subsetter(_match: re.Match[str], _properties: Iterable[str]) -> Wording:
    message = "the library HarfBuzz-Subset is missing; fonts are cut to size more slowly without it"
    return Wording("L11", message, f"Debian and Ubuntu: {APT}")


def _said(_match: re.Match[str], _properties: Iterable[str]) -> None:
    """Another part of typeset finds the same with a better place."""


_CASES: tuple[tuple[re.Pattern[str], _Case], ...] = (
    (
        re.compile(r"^Failed to load stylesheet|^Font-face .* cannot be|^Anchor defined twice"),
        _said,
    ),
    (
        re.compile(
            r"^(?:Ignored|Deprecated) `(?P<name>[^:]+):(?P<value>.*?)`"
            r" at (?P<line>\d+):(?P<column>\d+), (?P<reason>.*)",
            re.DOTALL,
        ),
        _ignored,
    ),
    (re.compile(r"^Invalid or unsupported selector, (?P<what>.*)", re.DOTALL), _selector),
    (re.compile(r"^Failed to load image at '(?P<url>.*?)': ", re.DOTALL), _picture),
    (re.compile(r"^Failed to (?:load inline SVG:|render SVG image) (?P<what>.*)"), _drawing),
    (re.compile(r"^No anchor #(?P<anchor>.*) for internal URI reference", re.DOTALL), _link),
    (re.compile(r'^\.notdef glyph .*"(?P<sign>.*)" \((?P<code>U\+\w+)\)', re.DOTALL), _no_glyph),
    # Of a file the press says it; a drawing in the galley itself has no name.
    (re.compile(r'^Image "(?!unknown").*" has no required alt', re.DOTALL), _said),
    (re.compile(r'^Image "(?P<name>.*)" has no required alt', re.DOTALL), _description),
    (re.compile(r"^Using fontTools instead of HarfBuzz-Subset"), _subsetter),
    (re.compile(r",?\s*\bat (?P<line>\d+):(?P<column>\d+)\b"), _css),
)


def _plain(sentence: str) -> str:
    """Begin with a small letter and end without a full stop, as messages do."""
    return (sentence[:1].lower() + sentence[1:]).rstrip(". \n")
