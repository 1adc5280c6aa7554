"""Wikidata: a line of the results of a query becomes the cells of a row.

Source: W3C, "SPARQL 1.1 Query Results JSON Format".  A date there is a point in time at midnight,
whatever precision Wikidata knows; a year alone comes as its 1 January and cannot be told from it.
"""

from collections.abc import Mapping
from typing import Any, Final

_LABEL: Final = "Label"
_DESCRIPTION: Final = "Description"


def row_of_binding(binding: Mapping[str, Any]) -> dict[str, object]:
    """Give the cells of a line: an item itself only where it has no label.

    The label of the first item that has one is the title, its description the text; those of other
    items keep the item's name, so that ``placeLabel`` is the cell ``place``.
    """
    values = {
        name: str(term["value"])
        for name, term in binding.items()
        if isinstance(term, Mapping) and "value" in term
    }
    cells: dict[str, object] = {}
    for name, value in values.items():
        item = name.removesuffix(_LABEL).removesuffix(_DESCRIPTION)
        if name.endswith(_LABEL) and item:
            cells[item if "title" in cells else "title"] = value
        elif name.endswith(_DESCRIPTION) and item:
            cells["text" if "text" not in cells else name] = value
        elif f"{name}{_LABEL}" not in values:
            cells[name] = value
    return cells
