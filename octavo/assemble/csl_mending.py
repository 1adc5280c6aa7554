"""CSL mending: faults of citeproc-py 0.11 that would spoil an entry are put right.

Each has a test that fails once citeproc-py no longer needs it.
"""

from functools import cache, wraps
from typing import Any

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@cache
def mend_letter_case() -> None:
    """Let citeproc-py set the letter case of every text, once for the whole program.

    It puts plain strings among its own where an affix or a number comes first, and then stops with
    an AttributeError if a style asks for, say, ``text-case="capitalize-first"`` of a macro.
    """
    from citeproc.model import TextCased  # noqa: PLC0415 - slow; only where entries are wanted
    from citeproc.string import MixedString, String  # noqa: PLC0415 - as above

    case = TextCased.case

    @wraps(case)
    def mended(self: object, text: Any, language: str | None = None) -> Any:  # noqa: ANN401 - untyped
        if isinstance(text, MixedString):
            text = MixedString([String(part) if type(part) is str else part for part in text])
        elif isinstance(text, str) and not isinstance(text, String):
            text = String(text)
        return case(self, text, language)

    TextCased.case = mended


def name_language(root: Any, dialect: str) -> None:  # noqa: ANN401 - citeproc-py has no types
    """Put an empty table of terms first where the first of them names no language.

    citeproc-py looks for ordinals ("2. Aufl.") in the tables of the language that the first table
    names; if it names none, it finds those of English.
    """
    if root.locales[0].get(_LANG) is None:
        empty = root.makeelement(root.locales[0].tag, {_LANG: dialect})
        empty.style = root
        root.locales.insert(0, empty)
