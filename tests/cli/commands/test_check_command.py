"""``octavo check``: all mistakes are told, and the exit code says whether any stops a build."""

import json
from collections.abc import Callable

import pytest
from click.testing import Result

Call = Callable[..., Result]
Write = Callable[[str, str], object]
TEXT = "content/week/text/en/second.md"
WARNING = "# Second\n\n[^1]: never called\n"
ERROR = "# Second\n\n[x](person:nobody)\n"


def test_sound_editions_end_with_0(call: Call) -> None:
    assert (call("check").exit_code, call("check").stdout) == (
        0,
        "2 editions checked, nothing to mend\n",
    )
    assert call("check", "pocket").stdout == "pocket: nothing to mend\n"


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [(WARNING, [], 0), (WARNING, ["--strict"], 1), (ERROR, [], 1), (ERROR, ["--strict"], 1)],
)
def test_the_exit_code_says_whether_a_build_would_stop(
    call: Call, write: Write, text: str, options: list[str], code: int
) -> None:
    write(TEXT, text)

    assert call("check", *options).exit_code == code


def test_a_mistake_that_two_editions_share_is_told_once(call: Call, write: Write) -> None:
    write(TEXT, ERROR)

    assert call("check").stderr.count("R02") == 1


def test_problems_are_given_as_json(call: Call, write: Write) -> None:
    write(TEXT, ERROR)
    result = call("check", "--json")
    told = json.loads(result.stdout)

    assert told["editions"] == ["pocket", "school"]
    assert [(each["code"], each["line"]) for each in told["problems"]] == [("R02", 3)]


def test_an_edition_that_does_not_exist_is_a_problem(call: Call) -> None:
    result = call("check", "pokcet")

    assert result.exit_code == 1
    assert "did you mean 'pocket'?" in result.stderr
