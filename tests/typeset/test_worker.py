import contextlib
import os
import pickle
import subprocess
from collections.abc import Callable
from pathlib import Path

from octavo.compose.galley import Galley
from octavo.problems import BuildError, Location, Problem
from octavo.typeset.job import Job
from octavo.typeset.overseer import COMMAND
from octavo.typeset.pages import Pages
from octavo.typeset.survey import Survey, survey_of
from octavo.typeset.worker import Failure, Message


def answers(job: Job, surveys: tuple[Survey, ...]) -> list[Message]:
    """Run a worker on an order, and give all that it says."""
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdin
        assert worker.stdout
        pickle.dump((job, surveys), worker.stdin)
        worker.stdin.flush()
        said: list[Message] = []
        with contextlib.suppress(EOFError):
            while True:
                said.append(pickle.load(worker.stdout))  # noqa: S301 - our own process
    return said


def test_a_worker_says_where_it_is_and_then_gives_the_pages(
    job: Callable[..., Job], galley: Callable[..., Galley]
) -> None:
    order = job(galley("one", "a"), galley("two", "a"))
    *places, pages = answers(order, tuple(map(survey_of, order.galleys)))

    assert places == [Location("content/w/one.md"), Location("content/w/two.md")]
    assert isinstance(pages, Pages)
    assert len(pages.frames) == 2


def test_problems_come_as_problems(job: Callable[..., Job], galley: Callable[..., Galley]) -> None:
    order = job(galley("one", "語"))
    (problems,) = answers(order, tuple(map(survey_of, order.galleys)))

    assert isinstance(problems, tuple)
    assert [problem.code for problem in problems] == ["F01"]


def test_a_worker_without_an_order_ends() -> None:
    done = subprocess.run(COMMAND, input=b"", check=False, capture_output=True, timeout=60)

    assert done.stdout == b""


def test_a_worker_whose_input_ends_ends_too(
    job: Callable[..., Job], galley: Callable[..., Galley], tmp_path: Path
) -> None:
    """That is how it learns that the process which started it is gone."""
    (tmp_path / "weasyprint.py").write_text("import time; time.sleep(600)")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    order = pickle.dumps((job(galley("one", "a")), ()))
    done = subprocess.run(
        COMMAND, input=order, env=environment, check=False, capture_output=True, timeout=60
    )

    assert done.returncode == 1


def test_every_message_survives_the_pipe() -> None:
    problem = Problem("L05", "m", Location("a.md", 1, 2), "h")
    messages: list[Message] = [
        Location("a.md"),
        (problem,),
        Failure(out_of_memory=True),
        Pages(b"", (), {}, (), (problem,), 1, (), ()),
    ]

    assert pickle.loads(pickle.dumps(messages)) == messages  # noqa: S301 - made here
    assert BuildError([problem]).problems == (problem,)
