"""CSL items: a source becomes a reference as citeproc-py takes it.

References are built here and not by citeproc-py's reader of CSL-JSON, which would take
``<span class="nocase">`` in a title for markup. All values are of its own string type, because a
plain ``str`` breaks some of its ways of setting letter case.
"""

import re
from collections.abc import Iterable
from typing import Any

from octavo.assemble.csl_text import without_marks
from octavo.copy.shapes.sources import Source, SourceName

_MOST_AUTHORS_IN_HEADING = 3  # GOST R 7.0.80: an entry of more stands under its title
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def reference(source: Source, colon: str, semicolon: str) -> Any:  # noqa: ANN401 - no types there
    """Make a citeproc Reference of a source.

    ``colon`` and ``semicolon`` are the style's terms for these marks: ISBD and GOST set a space
    before them, and then part the publishers in one place by a colon as well.

    Two standard variables tell a style what CSL cannot ask: ``keyword`` is filled when there are
    more than three authors, ``dimensions`` when the date is a month without its day.
    """
    from citeproc.source import Reference  # noqa: PLC0415 - slow; only where entries are wanted

    another_publisher = colon if colon.startswith(" ") else semicolon
    texts = {
        "language": source.language,
        "title": _respaced(source.title, ": ", colon),
        "container_title": _respaced(source.container_title, ": ", colon),
        "publisher": _respaced(source.publisher, "; ", another_publisher),
        "publisher_place": _respaced(source.publisher_place, "; ", semicolon),
        "volume": source.volume,
        "issue": source.issue,
        "edition": source.edition,
        "page": source.page,
        "ISBN": source.isbn,
        "URL": source.url,
    }
    if len(source.author) > _MOST_AUTHORS_IN_HEADING:
        texts["keyword"] = "many-authors"
    issued = _date(source.issued) if source.issued else None
    if issued and "month" in issued and "day" not in issued:
        texts["dimensions"] = "month"
    made = Reference(source.id, str(source.type), **_strings(texts))
    for role in ("author", "editor", "translator"):
        if names := getattr(source, role):
            made[role] = _names(names)
    if source.editor and source.editor == source.translator:
        # CSL 1.0.2, appendix IV: one who is both; citeproc-py asks for it in either spelling.
        made["editor-translator"] = made["editor_translator"] = _names(source.editor)
    if issued:
        made["issued"] = issued
    return made


def _respaced(text: str | None, mark: str, term: str) -> str | None:
    """Set a mark inside a text as the style sets it."""
    return text and text.replace(mark, f"{term} ")


def _strings(texts: dict[str, str | None]) -> dict[str, Any]:
    """Turn texts into citeproc's strings, and leave out those that there are not."""
    from citeproc.string import String  # noqa: PLC0415 - as above

    return {name: String(without_marks(text)) for name, text in texts.items() if text}


def _names(names: Iterable[SourceName]) -> list[Any]:
    """Turn names into citeproc's; the name of a body has no given name."""
    from citeproc.source import Name  # noqa: PLC0415 - as above

    return [Name(**_strings({"family": name.family, "given": name.given})) for name in names]


def _date(issued: str) -> Any:  # noqa: ANN401 - no types there
    """Turn the date of a publication into citeproc's; ~, ? and % all make it uncertain.

    A range within a year becomes what its ends share, one of years keeps the years alone:
    citeproc-py loses the year of a range within a year where a style asks for the year.
    """
    from citeproc.source import Date, DateRange  # noqa: PLC0415 - as above

    circa = issued[-1] in "~?%"
    first, *rest = (match.groups() for match in _DATE.finditer(issued))
    if rest and rest[0][0] != first[0]:
        return DateRange(begin=Date(year=first[0]), end=Date(year=rest[0][0]), circa=circa)
    last = rest[0] if rest else first
    shared = zip(("year", "month", "day"), first, last, strict=True)
    known: dict[str, str] = {}
    for name, one, other in shared:
        if one is None or one != other:
            break
        known[name] = one
    return Date(circa=circa, **known)
