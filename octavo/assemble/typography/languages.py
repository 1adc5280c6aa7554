"""Languages: a language tag becomes the rules of the module that bears its name.

A language is a module or package beside this one that is named by its tag in lower case with an
underscore (``ru``, ``en_gb``) and holds ``RULES``, a tuple of Rule in order of application.
To add a language, add its module; nothing else lists them.
"""

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from octavo.assemble.typography.rule import Rule

UNDETERMINED = "und"  # BCP 47: the rules that hold in any language
_TAG = re.compile(r"[a-z]{2,3}(?:_[a-z]{2,4})?")


@cache
def languages() -> tuple[str, ...]:
    """Name the modules of languages, in alphabetical order."""
    names = (module.name for module in iter_modules([str(Path(__file__).parent)]))
    return tuple(sorted(name for name in names if _TAG.fullmatch(name)))


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """Give the rules for a language tag (BCP 47) in order of application.

    ``en-GB`` falls back on ``en``, and a language without a module on the general rules.
    """
    parts = language.lower().replace("-", "_").split("_")
    names = ("_".join(parts[:length]) for length in range(len(parts), 0, -1))
    name = next((name for name in names if name in languages()), UNDETERMINED)
    found: tuple[Rule, ...] = import_module(f"{__package__}.{name}").RULES
    return found


@cache
def known_rules() -> frozenset[str]:
    """Give the codes of all the rules of all languages."""
    return frozenset(rule.code for language in languages() for rule in rules(language))
