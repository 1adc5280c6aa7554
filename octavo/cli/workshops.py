"""Workshops: jobs are done in processes of their own, so that several use all cores.

Assembling and proving are Python, and would wait for one another in one process. A job that takes
its process down with it has a result like any other: the next one gets another process.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar, cast

import octavo
from octavo.problems import BuildError, Location, Problem

T = TypeVar("T")

Tell = Callable[[str], None]

#: Not ``-m``: what is sent has to be of classes that both sides know by one name.
COMMAND = (sys.executable, "-P", "-c", "from octavo.cli.workshops import main; main()")


@dataclass(slots=True)
class Workshop:
    """Starts processes as they are needed, and gives those that are idle another job."""

    _idle: SimpleQueue[subprocess.Popen[bytes]] = field(default_factory=SimpleQueue)

    def do(self, work: Callable[[Tell], T], tell: Tell) -> T:
        """Do a job; ``tell`` is told what it says as it goes on.

        The job and its result are sent, so ``work`` is a function that is found by its name, or a
        partial one. Raises BuildError (B04) if the process ends without a result.
        """
        process = self._process()
        try:
            result = _done(process, work, tell)
        except (EOFError, OSError, pickle.UnpicklingError):
            _end(process)
            raise BuildError([_ended(process.wait())]) from None
        except BaseException:
            process.kill()
            _end(process)
            raise
        self._idle.put(process)
        return cast("T", result)

    def close(self) -> None:
        """Let all idle processes end."""
        with suppress(Empty):
            while True:
                _end(self._idle.get_nowait())

    def _process(self) -> subprocess.Popen[bytes]:
        with suppress(Empty):
            return self._idle.get_nowait()
        home = str(Path(octavo.__file__).parents[1])
        paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
        return subprocess.Popen(  # noqa: S603 - the program itself
            COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )


@contextmanager
def workshop() -> Iterator[Workshop]:
    """Open a workshop, and close it in the end."""
    opened = Workshop()
    try:
        yield opened
    finally:
        opened.close()


def main() -> None:
    """Do the jobs that come on standard input, until it ends."""
    sys.setrecursionlimit(10_000)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what libraries print is no answer

    def send(answer: object) -> None:
        pickle.dump(answer, answers)
        answers.flush()

    with suppress(EOFError):
        while True:
            work = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the process that started this one
            send((work(lambda said: send(said)),))  # noqa: PLW0108 - steps are texts, the result is in a tuple


def _done(process: subprocess.Popen[bytes], work: Callable[[Tell], T], tell: Tell) -> object:
    assert process.stdin and process.stdout  # noqa: PT018, S101 - both are pipes
    pickle.dump(work, process.stdin)
    process.stdin.flush()
    while True:
        answer = pickle.load(process.stdout)  # noqa: S301 - written by a process of this program
        if isinstance(answer, tuple):
            return answer[0]
        tell(answer)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Close both pipes and wait: without more jobs a process ends by itself."""
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with suppress(OSError):
                pipe.close()
    process.wait()


def _ended(code: int) -> Problem:
    message = f"the process of this build ended before it was done (exit code {code})"
    hint = "free some memory, or build fewer editions at a time: --jobs 1"
    return Problem("B04", message, Location("octavo"), hint)
