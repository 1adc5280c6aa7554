"""Attributes: ``{#id key=value key="a value"}`` becomes a mapping."""

import re
from collections.abc import Iterable, Mapping

from mdit_py_plugins.attrs.parse import ParseError, parse

from octavo.problems import Location, Problem, nearest

_TRAILING = re.compile(r"\s*\{(?P<inside>[^{}]*)\}\s*$")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def split_trailing(text: str) -> tuple[str, str]:
    """Split ``words {attributes}`` into the words and the braces, if there are any."""
    match = _TRAILING.search(text)
    if match is None:
        return text, ""
    return text[: match.start()], "{" + match["inside"] + "}"


def read_attributes(
    braces: str, location: Location, problems: list[Problem]
) -> Mapping[str, str] | None:
    """Read attributes in braces; an id is given under the key ``id``.

    Gives None, with a problem (M04), if they cannot be read.
    """
    if not braces:
        return {}
    try:
        _, attributes = parse(braces)
    except ParseError:
        problems.append(
            Problem(
                "M04",
                f"attributes {braces} cannot be read",
                location,
                'write them as {key=value other="a value"}',
            )
        )
        return None
    return {str(key): str(value) for key, value in attributes.items()}


def check_names(
    attributes: Mapping[str, str],
    known: Iterable[str],
    owner: str,
    location: Location,
    problems: list[Problem],
) -> None:
    """Report the attributes that their owner does not take (M04)."""
    known = set(known)
    problems.extend(
        Problem("M04", f"{owner} takes no attribute '{name}'", location, nearest(name, known))
        for name in attributes
        if name not in known
    )


def is_slug(text: str) -> bool:
    """Tell whether a text can serve as an id: ``[a-z0-9-]+``."""
    return _SLUG.fullmatch(text) is not None


def words_of(value: str) -> frozenset[str]:
    """Split a value that lists names, separated by spaces or commas."""
    return frozenset(re.split(r"[\s,]+", value.strip())) - {""}
