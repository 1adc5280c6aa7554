"""``octavo build``: what was built is said in lines or JSON, and the exit code says if all was."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from click.testing import Result as Called

from octavo.cli import building
from octavo.cli.summary import Result
from octavo.deliver.manifest import Manifest
from octavo.problems import Location, Problem

Call = Callable[..., Called]
GOOD = Result("pocket", Manifest("pocket", "week", ("pocket",), {}, {}, {}))
BAD = Result("school", None, problems=(Problem("C01", "unknown key 'x'", Location("f", 2, 1)),))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Stand for the building: every edition is built but 'school'; keep the options asked for."""
    options: dict[str, object] = {}

    def build_all(_: object, slugs: tuple[str, ...], **given: object) -> tuple[Result, ...]:
        options.update(given)
        return tuple(BAD if slug == "school" else replace(GOOD, edition=slug) for slug in slugs)

    monkeypatch.setattr(building, "build_all", build_all)
    return options


def test_a_build_that_succeeds_ends_with_0(call: Call, asked: dict[str, object]) -> None:
    result = call("build", "pocket")

    assert (result.exit_code, result.stdout) == (
        0,
        "pocket: 0 pages → build/pocket/reading.pdf\n",
    )
    assert (asked["strict"], asked["force"]) == (False, False)


def test_a_build_that_fails_ends_with_1_and_tells_the_others_too(
    call: Call, asked: dict[str, object]
) -> None:
    result = call("build", "--all", "--strict", "--force", "-j", "3")

    assert result.exit_code == 1
    assert "f:2:1: C01 unknown key 'x'" in result.stderr
    assert len(result.stdout.splitlines()) == 2
    assert (asked["strict"], asked["force"], asked["workers"]) == (True, True, 3)


def test_results_are_given_as_json(call: Call, asked: dict[str, object]) -> None:
    result = call("build", "--all", "--json")
    told = json.loads(result.stdout)

    assert [(each["edition"], each["built"]) for each in told["editions"]] == [
        ("pocket", True),
        ("school", False),
    ]
    assert [problem["code"] for problem in told["problems"]] == ["C01"]
    assert result.stderr == ""
    assert asked["quiet"] is True


@pytest.mark.parametrize("arguments", [[], ["--all", "pocket"], ["--jobs", "x"]])
def test_wrong_usage_ends_with_2(call: Call, arguments: list[str]) -> None:
    assert call("build", *arguments).exit_code == 2
