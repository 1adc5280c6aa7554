"""A source reaches citeproc-py whole, and its date in a form that citeproc-py sets rightly."""

from typing import Any

import pytest
from citeproc.source import DateRange
from pydantic import TypeAdapter

from octavo.assemble.csl_items import reference
from octavo.copy.shapes.sources import Source

KEEP = {"family": "Keep", "given": "John L. H."}
BONE = {"family": "Bone", "given": "Ann"}


def item(colon: str = ":", semicolon: str = ";", /, **fields: object) -> Any:  # noqa: ANN401 - citeproc's
    """Make a reference of what a file says of a source."""
    record = {"id": "x", "short": "x", "type": "book", "language": "en", "title": "T", **fields}
    return reference(TypeAdapter(Source).validate_python(record), colon, semicolon)


@pytest.mark.parametrize(
    ("issued", "parts", "circa"),
    [
        ("1917", {"year": 1917}, False),
        ("1917-11", {"year": 1917, "month": 11}, False),
        ("1917-11-02", {"year": 1917, "month": 11, "day": 2}, False),
        ("1917~", {"year": 1917}, True),
        ("1917-11?", {"year": 1917, "month": 11}, True),
        ("1917-11-02/1917-11-05", {"year": 1917, "month": 11}, False),
        ("1917-11-02/1917-12-02", {"year": 1917}, False),
        ("1917/1917%", {"year": 1917}, True),
    ],
)
def test_dates(issued: str, parts: dict[str, int], circa: bool) -> None:  # noqa: FBT001 - a column
    date = item(issued=issued)["issued"]

    assert {name: date[name] for name in ("year", "month", "day") if name in date} == parts
    assert bool(date["circa"]) == circa


@pytest.mark.parametrize("issued", ["1922/1923", "1922-11/1923-02", "1922/1923?"])
def test_a_range_of_years_keeps_the_years(issued: str) -> None:
    date = item(issued=issued)["issued"]

    assert isinstance(date, DateRange)
    assert (date["begin"]["year"], date["end"]["year"]) == (1922, 1923)
    assert "month" not in date["begin"]


@pytest.mark.parametrize(
    ("fields", "variable", "filled"),
    [
        ({"author": [KEEP] * 3}, "keyword", False),
        ({"author": [KEEP] * 4}, "keyword", True),
        ({"issued": "1917-11"}, "dimensions", True),
        ({"issued": "1917-11-02/1917-11-05"}, "dimensions", True),
        ({"issued": "1917-11-02"}, "dimensions", False),
        ({"issued": "1917"}, "dimensions", False),
        ({"editor": [KEEP], "translator": [KEEP]}, "editor-translator", True),
        ({"editor": [KEEP], "translator": [BONE]}, "editor-translator", False),
        ({"translator": [BONE]}, "editor-translator", False),
    ],
)
def test_what_a_style_cannot_ask_is_told_by_a_variable(
    fields: dict[str, object],
    variable: str,
    filled: bool,  # noqa: FBT001 - a column
) -> None:
    assert (variable in item(**fields)) == filled


def test_marks_inside_titles_and_places_follow_the_terms_of_the_style() -> None:
    made = item(
        " :",
        " ;",
        **{
            "title": "A: b",
            "publisher-place": "C; D",
            "publisher": "E; F",
            "container-title": "G: h",
        },
    )

    names = ("title", "publisher_place", "publisher", "container_title")
    assert [made[name] for name in names] == ["A : b", "C ; D", "E : F", "G : h"]


def test_publishers_stay_parted_by_a_semicolon_where_no_space_is_set_before_a_colon() -> None:
    assert item(publisher="E; F")["publisher"] == "E; F"


def test_what_is_not_known_is_not_given() -> None:
    assert set(item()) == {"key", "type", "language", "title"}
