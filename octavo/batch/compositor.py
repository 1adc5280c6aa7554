"""Compositor: errands go to a worker process that is kept, watched, and replaced when it ends."""

import contextlib
import pickle
import queue
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from octavo.batch.errands import Errand, Kit, Made
from octavo.batch.worker import DONE
from octavo.problems import Problem
from octavo.typeset.overseer import end, environment
from octavo.typeset.worker import Failure

COMMAND = (sys.executable, "-P", "-c", "from octavo.batch.worker import main; main()")


class _StoppedError(Exception):
    """The worker ended, or had to be ended, before it was done."""


class Compositor:
    """Makes copies of one kit; one thread at a time may ask it to."""

    def __init__(self, kit: Kit) -> None:
        """Take the kit; the worker starts with the first errand."""
        self._kit = kit
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._dismissed = False

    def make(self, errand: Errand) -> tuple[Made, ...]:
        """Make all copies of an errand.

        A worker that ends is replaced, and what it had not made is made one by one, so that a copy
        that no worker survives is told of (U12) and costs no other.
        """
        made: dict[int, Made] = {}
        with contextlib.suppress(_StoppedError):
            self._carry_out(errand, made)
        for wanted in errand.wanted:
            if wanted.number in made:
                continue
            try:
                self._carry_out(errand.only(frozenset((wanted.number,))), made)
            except _StoppedError as stopped:
                message = f"no copy could be made: {stopped}"
                hint = "build the edition, and raise limits.seconds or limits.memory if need be"
                problem = Problem("U12", message, wanted.place, hint)
                made[wanted.number] = Made(wanted.number, b"", 0, (problem,))
        return tuple(made[wanted.number] for wanted in errand.wanted)

    def dismiss(self) -> None:
        """End the worker for good: what it was at is not begun again."""
        self._dismissed = True
        self.close()

    def close(self) -> None:
        """End the worker."""
        if self._process is not None:
            end(self._process)
            for pipe in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError):
                    pipe.close()  # type: ignore[union-attr] # both are pipes here
        if self._folder is not None:
            self._folder.cleanup()
        self._process = self._folder = None

    def _carry_out(self, errand: Errand, made: dict[int, Made]) -> None:
        """Send an errand and take in the answers."""
        if self._dismissed:
            raise _StoppedError("the work was ended")
        process = self._process or self._start()
        try:
            pickle.dump(errand, process.stdin)  # type: ignore[arg-type] # a pipe
            process.stdin.flush()  # type: ignore[union-attr]
        except OSError:
            self.close()
            raise _StoppedError("the engine ended") from None
        while (answer := self._answer()) != DONE:
            match answer:
                case Made():
                    made[answer.number] = answer
                case tuple():
                    self.close()
                    for wanted in errand.wanted:
                        made[wanted.number] = Made(wanted.number, b"", 0, answer)
                    return
                case _:
                    self.close()
                    raise _StoppedError(self._cause(answer))

    def _answer(self) -> object:
        """Wait for what the worker says next."""
        try:
            return self._answers.get(timeout=self._kit.job.limits.seconds)
        except queue.Empty:
            self.close()
            seconds = f"{self._kit.job.limits.seconds:g}"
            raise _StoppedError(f"it took more than {seconds} seconds") from None

    def _cause(self, answer: object) -> str:
        """Say why a worker ended."""
        match answer:
            case Failure(out_of_memory=True):
                return f"it took more than {self._kit.job.limits.memory_mb} MB of memory"
            case Failure(last_line=line):
                return f"the engine crashed: {line}"
        return "the engine ended"

    def _start(self) -> subprocess.Popen[bytes]:
        self._folder = tempfile.TemporaryDirectory(prefix="octavo-")
        process = subprocess.Popen(  # noqa: S603 - this very Python, with a function of this package
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(Path(self._folder.name)),
            start_new_session=True,
        )
        self._process, self._answers = process, queue.SimpleQueue()
        threading.Thread(target=_take_in, args=(process, self._answers), daemon=True).start()
        with contextlib.suppress(OSError):  # the first errand will find out
            pickle.dump(self._kit, process.stdin)  # type: ignore[arg-type] # a pipe
        return process


def _take_in(process: subprocess.Popen[bytes], answers: queue.SimpleQueue[Any]) -> None:
    """Pass on all that a worker says, and None at its end."""
    try:
        while True:
            answers.put(pickle.load(process.stdout))  # type: ignore[arg-type] # noqa: S301 - our own process
    except (OSError, EOFError, ValueError, pickle.UnpicklingError):
        answers.put(None)
