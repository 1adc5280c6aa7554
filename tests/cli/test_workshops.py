"""Workshops: jobs go on in other processes, and one that ends badly harms no other."""

import subprocess
from functools import partial
from operator import methodcaller
from typing import Any

import pytest

from octavo.cli.workshops import workshop
from octavo.problems import BuildError

#: A job that says "copy" and has no result, and one that cannot be done.
TELLING = methodcaller("__call__", "copy")
FAILING = partial(int, "no number")


def test_a_job_says_how_it_goes_on_and_gives_its_result() -> None:
    said: list[str] = []
    with workshop() as opened:
        assert opened.do(TELLING, said.append) is None
        assert opened.do(callable, said.append) is True

    assert said == ["copy"]


def test_an_idle_process_gets_the_next_job(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Counted(subprocess.Popen[bytes]):
        def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as it is called
            super().__init__(*arguments, **options)
            started.append(self)

    monkeypatch.setattr("octavo.cli.workshops.subprocess.Popen", Counted)
    with workshop() as opened:
        for _ in range(3):
            assert opened.do(callable, _deaf) is True

    (process,) = started
    assert process.returncode == 0


def test_a_process_that_ends_is_a_problem_and_the_next_job_is_done(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with workshop() as opened:
        with pytest.raises(BuildError) as raised:
            opened.do(FAILING, _deaf)
        assert opened.do(callable, _deaf) is True

    assert [problem.code for problem in raised.value.problems] == ["B04"]
    assert "TypeError" in capfd.readouterr().err


def _deaf(step: str) -> None:
    del step
