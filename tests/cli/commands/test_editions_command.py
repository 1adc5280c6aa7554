"""``octavo editions``: a table of what each edition includes, omits and overrides."""

import json
from collections.abc import Callable

from click.testing import Result

Call = Callable[..., Result]
Write = Callable[[str, str], object]


def test_every_edition_has_a_line(call: Call) -> None:
    result = call("editions")
    lines = result.stdout.splitlines()

    assert result.exit_code == 0
    assert lines[0].split()[:5] == ["edition", "texts", "documents", "events", "notes"]
    assert [line.split()[:2] for line in lines[1:3]] == [["pocket", "2/2"], ["school", "2/2"]]


def test_the_table_is_given_as_json(call: Call) -> None:
    (school,) = json.loads(call("editions", "school", "--json").stdout)

    assert school["includes"]["texts"] == ["first", "second"]
    assert school["overrides"] == [
        {
            "key": "audience",
            "value": "pupils",
            "inherited": "general",
            "origin": "editions/school/edition.yaml:3:11",
        }
    ]
    assert (school["pages"], school["build"]) == (None, "not built")


def test_a_broken_edition_is_told(call: Call, write: Write) -> None:
    write("editions/x/edition.yaml", "name: X\nextends: nobody\n")
    result = call("editions")

    assert result.exit_code == 1
    assert "E03" in result.stderr
