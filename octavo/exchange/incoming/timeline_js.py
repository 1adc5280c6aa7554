"""TimelineJS: an event of TimelineJS 3 becomes the cells of a row.

Source: TimelineJS 3, "JSON file format": start_date, end_date, text, media, group, unique_id.
Texts there may hold HTML, of which the words are kept.
"""

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any, Final

_PARTS: Final = ("year", "month", "day")


def row_of_timeline(item: Mapping[str, Any]) -> dict[str, object]:
    """Give the cells of an event; what Octavo has no use for keeps its name."""
    known = {"start_date", "end_date", "text", "group", "unique_id"}
    cells: dict[str, object] = {key: value for key, value in item.items() if key not in known}
    start, end, text = (item.get(key) for key in ("start_date", "end_date", "text"))
    if isinstance(start, Mapping):
        cells["date"] = _date(start)
        hour = start.get("hour")
        if hour not in (None, ""):
            cells["time"] = f"{hour}:{start.get('minute') or 0!s:0>2}"
    if isinstance(end, Mapping):
        cells["end"] = _date(end)
    if isinstance(text, Mapping):
        cells["title"] = words_of(str(text.get("headline") or ""))
        cells["text"] = words_of(str(text.get("text") or ""))
    cells["id"] = item.get("unique_id")
    cells["tags"] = item.get("group")
    return cells


def _date(parts: Mapping[str, Any]) -> str:
    """Write a date as far as it is known: year, year and month, or the day."""
    given: list[str] = []
    for part in _PARTS:
        value = str(parts.get(part) or "").strip()
        if not value:
            break
        given.append(value.zfill(4 if part == "year" else 2))
    return "-".join(given)


class _Words(HTMLParser):
    """Gathers the words of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Part words at every block, and keep silent in scripts."""
        del attrs
        self._silent += tag in {"script", "style"}
        self.words.append(" " if tag in {"p", "br", "div", "li"} else "")

    def handle_endtag(self, tag: str) -> None:
        """Speak again after a script."""
        if tag in {"script", "style"} and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        """Keep words."""
        if not self._silent:
            self.words.append(data)


def words_of(html: str) -> str:
    """Give the words of a piece of HTML, its spaces made even."""
    parser = _Words()
    parser.feed(html)
    parser.close()
    return " ".join("".join(parser.words).split())
