"""Template syntax: what Jinja says of a broken template becomes a fact and a remedy."""

import re
from collections.abc import Callable

from jinja2.filters import FILTERS as JINJA_FILTERS

from octavo.problems import nearest

#: The filters that Octavo adds to those of Jinja.
FILTERS = (
    "inlines",
    "blocks",
    "verse",
    "folio",
    "plain",
    "heading",
    "mark",
    "slot",
    "source",
    "tag",
)
TAGS = (
    *("block", "call", "elif", "else", "extends", "filter", "for", "from", "if", "import"),
    *("include", "macro", "set", "with"),
    *("endblock", "endcall", "endfilter", "endfor", "endif", "endmacro", "endset", "endwith"),
)
_Words = Callable[[re.Match[str]], tuple[str, str]]


def syntax_fact(said: str) -> tuple[str, str]:
    """Give the fact and the hint for a sentence of Jinja's; an unknown one stays as it is."""
    for pattern, words in _CASES:
        match = pattern.search(said)
        if match:
            return words(match)
    return said, "close what is printed with '}}' and what is done with '%}'"


def _filter(match: re.Match[str]) -> tuple[str, str]:
    name = match["name"]
    hint = nearest(name, (*FILTERS, *JINJA_FILTERS))
    return f"there is no filter '{name}'", hint or "Octavo's own are: " + ", ".join(FILTERS)


def _unclosed(match: re.Match[str]) -> tuple[str, str]:
    tag = match["tag"]
    return f"'{tag}' is never closed", f"write '{{% end{tag} %}}' where it ends"


def _unknown_tag(match: re.Match[str]) -> tuple[str, str]:
    return f"unknown tag '{match['tag']}'", nearest(match["tag"], TAGS)


_CASES: tuple[tuple[re.Pattern[str], _Words], ...] = (
    (re.compile(r"no filter named '(?P<name>[^']+)'", re.IGNORECASE), _filter),
    (re.compile(r"unknown tag '(?P<tag>[^']+)'", re.IGNORECASE), _unknown_tag),
    (re.compile(r"end of template.* needs to be closed is '(?P<tag>[^']+)'"), _unclosed),
)
