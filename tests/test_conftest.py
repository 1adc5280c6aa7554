"""A test that needs a program is skipped without it on a person's machine, and fails under CI."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

HERE = Path(__file__).parent
MARKED = """
    import pytest

    @pytest.mark.needs_tool({tools})
    def test_that_passes():
        pass
"""


@pytest.fixture
def marked(pytester: pytest.Pytester) -> pytest.Pytester:
    """Make a folder of tests with our conftest.py and our marker."""
    pytester.makeconftest((HERE / "conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers =\n    needs_tool(name, ...): here\n")
    return pytester


def test_a_missing_program_skips_the_test_on_a_machine_of_a_person(
    marked: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked.makepyfile(MARKED.format(tools='"no-such-program"'))
    monkeypatch.delenv("CI", raising=False)

    result = marked.runpytest("-rs")

    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*not on this machine: no-such-program*"])


def test_a_missing_program_is_a_failure_where_ci_is_set(
    marked: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked.makepyfile(MARKED.format(tools='"no-such-program"'))
    monkeypatch.setenv("CI", "true")

    result = marked.runpytest()

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*not on this machine: no-such-program*"])


def test_a_program_that_is_there_lets_the_test_run(
    marked: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked.makepyfile(MARKED.format(tools='"sh", "ls"'))
    monkeypatch.setenv("CI", "true")

    marked.runpytest().assert_outcomes(passed=1)
