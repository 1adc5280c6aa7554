"""``octavo list``: every edition has a line, the broken ones too."""

import json
from collections.abc import Callable

from click.testing import Result

Call = Callable[..., Result]
Write = Callable[[str, str], object]


def test_every_edition_has_a_line(call: Call, write: Write) -> None:
    write("editions/a/edition.yaml", "name: A pattern\nbase: true\n")
    result = call("list")

    assert result.exit_code == 0
    assert [line.split() for line in result.stdout.splitlines()] == [
        ["a", "base", "A", "pattern"],
        ["pocket", "en", "draft", "The", "pocket", "edition"],
        ["school", "en", "draft", "The", "school", "edition", "extends", "pocket"],
    ]


def test_the_list_is_given_as_json(call: Call) -> None:
    pocket, school = json.loads(call("list", "--json").stdout)

    assert (pocket["slug"], pocket["work"], pocket["extends"]) == ("pocket", "week", "")
    assert (school["slug"], school["work"], school["extends"]) == ("school", "week", "pocket")


def test_a_broken_edition_is_listed_and_told(call: Call, write: Write) -> None:
    write("editions/x/edition.yaml", "extends: nobody\n")
    result = call("list")

    assert result.exit_code == 1
    assert "x" in result.stdout.split()
    assert "editions/x/edition.yaml:1:10: E03" in result.stderr


def test_a_project_without_editions_has_an_empty_list(call: Call, write: Write) -> None:
    for slug in ("pocket", "school"):
        write(f"editions/{slug}/edition.yaml", "").unlink()  # type: ignore[attr-defined]

    assert (call("list").exit_code, call("list").stdout) == (0, "")


def test_printers_are_listed_with_the_projects_own(call: Call, write: Write) -> None:
    write("printers/ours.yaml", "name: Our own\nedition: {format: {safe: 7mm}}\n")

    lines = call("list", "printers").stdout.splitlines()
    told = {each["slug"]: each for each in json.loads(call("list", "printers", "--json").stdout)}

    assert [line.split()[0] for line in lines] == sorted(told)
    assert told["ours"]["edition"] == {"format": {"safe": "7mm"}}
    assert told["kdp"]["sources"][0]["keys"]
