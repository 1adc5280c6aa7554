"""A worker that ends costs time only; a copy that no worker survives is told of."""

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from octavo.batch import compositor as module
from octavo.batch.compositor import Compositor
from octavo.batch.errands import Errand, Kit, Variant, Wanted
from octavo.problems import Location

#: A worker that makes copies of nothing, and does as their titles say.
WORKER = """
import os, pickle, sys, time
from octavo.batch.errands import Made
from octavo.typeset.worker import Failure
pickle.load(sys.stdin.buffer)
def say(answer):
    pickle.dump(answer, sys.stdout.buffer)
    sys.stdout.buffer.flush()
while True:
    for wanted in pickle.load(sys.stdin.buffer).wanted:
        if wanted.title == "end":
            os._exit(1)
        if wanted.title == "crash":
            say(Failure(False, "Oops"))
            os._exit(0)
        if wanted.title == "wait":
            time.sleep(60)
        say(Made(wanted.number, str(os.getpid()).encode(), 1))
    say("done")
"""


class Limits:
    """The limits of a job that is none."""

    seconds = 60.0
    memory_mb = 10


class Job:
    """A job that is none."""

    limits = Limits()


@pytest.fixture
def compositor(monkeypatch: pytest.MonkeyPatch) -> Iterator[Compositor]:
    """Hire a compositor whose worker does what titles say."""
    monkeypatch.setattr(module, "COMMAND", (sys.executable, "-P", "-c", WORKER))
    monkeypatch.setattr(pickle, "dump", _without_kit(pickle.dump))
    hired = Compositor(Kit(Job(), None, None, "", ""))  # type: ignore[arg-type] # nothing is set
    yield hired
    hired.dismiss()


def _without_kit(dump: Callable[..., None]) -> Callable[..., None]:
    """Send None for the kit, whose classes a worker cannot know."""
    return lambda value, file: dump(None if isinstance(value, Kit) else value, file)


def errand(*titles: str) -> Errand:
    """Ask for copies."""
    wanted = (
        Wanted(number, {}, "", title, "", Location("t", number + 1))
        for number, title in enumerate(titles, start=1)
    )
    return Errand(Variant("v", None, ()), tuple(wanted))  # type: ignore[arg-type] # no book is set


def test_one_worker_makes_all(compositor: Compositor) -> None:
    made = [*compositor.make(errand("", "", "")), *compositor.make(errand(""))]

    assert [each.number for each in made] == [1, 2, 3, 1]
    assert len({each.pdf for each in made}) == 1


@pytest.mark.parametrize(("title", "words"), [("end", "engine ended"), ("crash", "Oops")])
def test_a_copy_that_ends_its_worker_costs_no_other(
    compositor: Compositor, title: str, words: str
) -> None:
    """U12: it is told of at its row."""
    made = compositor.make(errand("", title, "", ""))

    assert [bool(each.pdf) for each in made] == [True, False, True, True]
    (problem,) = made[1].problems
    assert (problem.code, problem.location.line) == ("U12", 3)
    assert words in problem.message


def test_a_copy_that_takes_too_long_is_given_up(
    compositor: Compositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    compositor.make(errand(""))
    monkeypatch.setattr(Limits, "seconds", 0.5)

    (made,) = compositor.make(errand("wait"))

    assert "more than 0.5 seconds" in made.problems[0].message


def test_a_worker_that_is_killed_is_replaced(compositor: Compositor) -> None:
    (first,) = compositor.make(errand(""))
    os.kill(int(first.pdf), signal.SIGKILL)

    (second,) = compositor.make(errand(""))

    assert second.pdf != first.pdf


def test_who_is_dismissed_begins_nothing_anew(compositor: Compositor) -> None:
    compositor.make(errand(""))
    threading.Timer(0.5, compositor.dismiss).start()

    made = compositor.make(errand("wait", ""))

    assert not any(each.pdf for each in made)


def test_a_worker_ends_with_the_one_who_started_it() -> None:
    """The real worker: the end of its input is its end."""
    started = subprocess.run(
        [sys.executable, "-P", "-c", "from octavo.batch.worker import main; main()"],
        input=b"",
        capture_output=True,
        check=False,
    )

    assert started.returncode != 0
