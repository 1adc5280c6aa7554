from pathlib import Path

import pytest

from octavo.typeset.drawings import (
    MAX_BYTES,
    MAX_CHAIN,
    MAX_SHAPES,
    Node,
    fault_of_drawing,
    fault_of_nodes,
)

BOMB = '<g id="a0"><path/></g>' + "".join(
    f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 8)
)


def saved(folder: Path, inside: str, before: str = "") -> Path:
    path = folder / "drawing.svg"
    path.write_text(
        f'{before}<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>', encoding="utf-8"
    )
    return path


@pytest.mark.parametrize("count", [0, 1, 5, 40])
def test_a_drawing_that_repeats_a_shape_is_accepted(tmp_path: Path, count: int) -> None:
    assert fault_of_drawing(saved(tmp_path, '<path id="p"/>' + '<use href="#p"/>' * count)) is None


def test_repeats_of_repeats_are_counted(tmp_path: Path) -> None:
    fault = fault_of_drawing(saved(tmp_path, BOMB))

    assert fault is not None
    assert "unfolds to" in fault


def test_the_count_is_of_what_is_drawn() -> None:
    """A group of n shapes that is used k times draws n(k + 1) and its own elements."""
    shapes = MAX_SHAPES // 100
    nodes = [Node(1, "", ""), Node(2, "g", ""), *[Node(3, "", "")] * shapes]

    assert fault_of_nodes([*nodes, *[Node(2, "", "g")] * 97]) is None
    assert fault_of_nodes([*nodes, *[Node(2, "", "g")] * 100]) is not None


@pytest.mark.parametrize(
    "inside",
    [
        '<use id="u" href="#u"/>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        '<g id="a"><g><use href="#a"/></g></g>',
    ],
)
def test_a_use_that_comes_back_to_itself_is_refused(tmp_path: Path, inside: str) -> None:
    assert "lead back" in str(fault_of_drawing(saved(tmp_path, inside)))


def test_a_chain_of_uses_that_is_too_long_is_refused(tmp_path: Path) -> None:
    links = "".join(f'<g id="a{n}"><use href="#a{n + 1}"/></g>' for n in range(MAX_CHAIN * 3))

    assert "lead back" in str(fault_of_drawing(saved(tmp_path, links)))


def test_a_use_of_nothing_is_accepted(tmp_path: Path) -> None:
    assert fault_of_drawing(saved(tmp_path, '<use href="#nothing"/><use/>')) is None


def test_entities_are_refused(tmp_path: Path) -> None:
    path = saved(
        tmp_path, "<text>&b;</text>", '<!DOCTYPE svg [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>'
    )

    assert fault_of_drawing(path) == "the drawing declares entities"


def test_a_plain_doctype_is_accepted(tmp_path: Path) -> None:
    assert fault_of_drawing(saved(tmp_path, "", "<!DOCTYPE svg>")) is None


def test_broken_xml_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in str(fault_of_drawing(saved(tmp_path, "<g>")))


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.svg"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)

    assert "10 MB are allowed" in str(fault_of_drawing(path))


def test_no_elements_are_no_fault() -> None:
    assert fault_of_nodes([]) is None
