"""Field values: what stands in a cell becomes the value of a key of an event, or is refused."""

import json
from contextlib import suppress
from pathlib import PurePosixPath

from octavo.exchange.incoming.cells import line_of
from octavo.exchange.incoming.known_names import KnownNames
from octavo.exchange.incoming.slugs import slug_of


class RefusedValueError(ValueError):
    """A cell whose value cannot be what its column holds; ``hint`` tells the remedy."""

    def __init__(self, fact: str, hint: str) -> None:
        """Keep what a Problem needs besides its code and place."""
        self.hint = hint
        super().__init__(fact)


def written(value: object) -> str:
    """Write a cell as text; raises RefusedValueError for what is nested."""
    if isinstance(value, dict | list):
        raise RefusedValueError("a text is given as a list or a map", "write it as text")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def listed(value: object) -> str:
    """Write a list of names as text with semicolons between them."""
    if isinstance(value, list):
        return ";".join(written(item) for item in value)
    return line_of(written(value).replace("\n", ";"))


def importance(value: object) -> int:
    """Read how much an event weighs."""
    text = written(value).strip()
    if text in {"1", "2", "3"}:
        return int(text)
    hint = "write 1 for a main event, 2, or 3 for a small one"
    raise RefusedValueError(f"the importance is '{text}'", hint)


def tags(value: object) -> list[str]:
    """Read tags with semicolons or commas between them, each written as a slug."""
    named = (slug_of(tag) for tag in listed(value).replace(",", ";").split(";"))
    return list(dict.fromkeys(filter(None, named)))


def sources(value: object, names: KnownNames, line: int) -> list[dict[str, str]]:
    """Read sources as text or as the list that files of the project have."""
    found: list[dict[str, str]] = []
    if isinstance(value, str) and value.startswith("["):  # as an export writes difficult ones
        with suppress(ValueError, RecursionError):
            value = json.loads(value)
    for item in value if isinstance(value, list) else [value]:
        if not isinstance(item, dict):
            found.extend(names.cited(written(item), line))
            continue
        known = names.id_of("sources", written(item.get("source")), line)
        locator = line_of(written(item.get("locator")))
        if known is not None:
            found.append({"source": known} | ({"locator": locator} if locator else {}))
    return found


def nested(field: str, value: object) -> object:
    """Read a map: as JSON has it, or as a cell of a table that holds JSON."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            value = None
    if isinstance(value, dict):
        return value
    raise RefusedValueError(f"the cell '{field}' is no map", f"write '{field}' as an export does")


def picture(value: object) -> object:
    """Read a picture, whose file has to be one of the work: no stranger leads out of its folder."""
    found = nested("picture", value)
    file = written(found.get("file")) if isinstance(found, dict) else ""
    outside = file.startswith("/") or "\\" in file or ":" in file
    if outside or ".." in PurePosixPath(file).parts:
        hint = "put the picture into the work's folder, and name it from there: images/NAME.png"
        raise RefusedValueError(f"the picture '{file}' is not in the work's folder", hint)
    return found
