"""Wikidata: labels become titles and names, and an item that has a label is not told itself."""

from octavo.exchange.incoming.wikidata import row_of_binding


def term(value: str) -> dict[str, str]:
    """Write a term as a result has it."""
    return {"type": "literal", "value": value}


def test_a_line_becomes_cells() -> None:
    binding = {
        "item": term("http://www.wikidata.org/entity/Q1"),
        "itemLabel": term("Vikzhel talks"),
        "itemDescription": term("talks of 1917"),
        "place": term("http://www.wikidata.org/entity/Q2"),
        "placeLabel": term("Petrograd"),
        "date": term("1917-11-11T00:00:00Z"),
    }

    assert row_of_binding(binding) == {
        "title": "Vikzhel talks",
        "text": "talks of 1917",
        "place": "Petrograd",
        "date": "1917-11-11T00:00:00Z",
    }


def test_an_item_without_a_label_stays() -> None:
    assert row_of_binding({"item": term("Q1"), "odd": {"type": "bnode"}}) == {"item": "Q1"}
