"""Wordings: values and places in a file become the words in which messages speak of them."""

from octavo.copy.sheets import KeyPath, Sheet

_KINDS = ((bool, ""), (str, "a text"), (list, "a list"), (dict, "a map"))


def spoken(path: KeyPath, sheet: Sheet) -> str:
    """Name a place in a file: ``'margins.inner' in 'format'`` never counts lists from 0.

    A record that has an id is named by it, as in ``'name.ru' of 'lenin'``.
    """
    last_index = max((n for n, step in enumerate(path) if isinstance(step, int)), default=-1)
    keys = ".".join(str(step) for step in path[last_index + 1 :])
    if last_index < 0:
        return f"'{keys}'" if keys else "the file"
    around = _item(path[: last_index + 1], sheet)
    return f"'{keys}' of {around}" if keys else around


def within(path: KeyPath, sheet: Sheet) -> str:
    """Say where a key stands: `` in 'format'``, or nothing at the top of a file."""
    return f" in {spoken(path, sheet)}" if path else ""


def _item(path: KeyPath, sheet: Sheet) -> str:
    """Name an item of a list by its id, or else by its number."""
    name = sheet.at(*path, "id")
    if isinstance(name, str):
        return f"'{name}'"
    number = f"item {int(path[-1]) + 1}"
    return f"{number} of {spoken(path[:-1], sheet)}" if len(path) > 1 else number


def shown(value: object) -> str:
    """Name a value in a message about its type: ``a list``, ``the number 5``, ``true``."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {value}"
    return next((words for kind, words in _KINDS if isinstance(value, kind)), "something else")


def written(value: object) -> str:
    """Write a value as it stands in the file, cut short if it is long."""
    if isinstance(value, bool):
        return shown(value)
    text = str(value).replace("\n", " ")
    longest = 40
    return text if len(text) <= longest else text[: longest - 1] + "…"
