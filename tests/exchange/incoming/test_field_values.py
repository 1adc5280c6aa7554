"""Field values: each sort of cell is read, and what it cannot be is refused with a remedy."""

from collections.abc import Callable

import pytest

from octavo.exchange.incoming.field_values import (
    RefusedValueError,
    importance,
    listed,
    nested,
    picture,
    tags,
    written,
)


@pytest.mark.parametrize(
    ("value", "text"), [("a", "a"), (5, "5"), (5.0, "5"), (5.5, "5.5"), (None, ""), (True, "True")]
)
def test_a_cell_is_written_as_text(value: object, text: str) -> None:
    assert written(value) == text


def test_lists_become_text_with_semicolons() -> None:
    assert listed(["a", 5]) == "a;5"
    assert listed("a\nb") == "a;b"


def test_tags_become_slugs_and_each_once() -> None:
    assert tags("Партии, Left SRs; партии") == ["partii", "left-srs"]
    assert tags(["Парад планет", "!"]) == ["parad-planet"]


@pytest.mark.parametrize("value", [1, "2", " 3 ", 1.0])
def test_importance_is_from_1_to_3(value: object) -> None:
    assert importance(value) in {1, 2, 3}


def test_a_map_may_be_json() -> None:
    assert nested("picture", '{"file": "a.png"}') == {"file": "a.png"}
    assert nested("notes", {"1": "a"}) == {"1": "a"}


@pytest.mark.parametrize(
    "reading",
    [
        lambda: written({"a": 1}),
        lambda: listed([["a"]]),
        lambda: importance("high"),
        lambda: importance(0),
        lambda: nested("picture", "a.png"),
        lambda: nested("picture", "[1]"),
        lambda: nested("notes", "[" * 100_000),
        lambda: picture({"file": "../../secret.png"}),
        lambda: picture({"file": "/etc/passwd"}),
        lambda: picture('{"file": "C:\\\\secret.png"}'),
    ],
)
def test_what_a_cell_cannot_hold_is_refused(reading: Callable[[], object]) -> None:
    with pytest.raises(RefusedValueError) as refused:
        reading()

    assert str(refused.value)
    assert refused.value.hint
