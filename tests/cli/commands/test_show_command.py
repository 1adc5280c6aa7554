"""``octavo show``: every value of an edition is shown with the line that set it."""

import json
from collections.abc import Callable

from click.testing import Result

Call = Callable[..., Result]
Write = Callable[[str, str], object]


def test_every_value_has_the_place_that_set_it(call: Call) -> None:
    told = {each["key"]: each for each in json.loads(call("show", "school", "--json").stdout)}

    assert told["audience"] == {
        "key": "audience",
        "value": "pupils",
        "origin": "editions/school/edition.yaml:3:11",
    }
    assert told["work"]["origin"] == "editions/pocket/edition.yaml:3:7"
    assert told["body[0].text"]["value"] == "first"
    assert told["status"]["origin"] == "default"


def test_values_are_shown_as_yaml_has_them(call: Call) -> None:
    lines = call("show", "school").stdout.splitlines()

    assert "audience" in "".join(line for line in lines if "school/edition.yaml:3:11" in line)
    assert [line for line in lines if line.split()[:2] == ["folios.restart", "false"]] != []


def test_a_base_can_be_shown(call: Call, write: Write) -> None:
    write("editions/a/edition.yaml", "name: A\nbase: true\n")

    assert call("show", "a").exit_code == 0


def test_an_edition_that_does_not_exist_is_a_problem(call: Call) -> None:
    result = call("show", "schol")

    assert result.exit_code == 1
    assert "E01" in result.stderr
    assert "did you mean 'school'?" in result.stderr


def test_an_edition_has_to_be_named(call: Call) -> None:
    assert call("show").exit_code == 2
