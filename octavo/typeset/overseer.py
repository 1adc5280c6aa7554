"""Overseer: an order becomes a worker process that is watched, and ended when it goes too far."""

import contextlib
import os
import pickle
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

import octavo
from octavo.problems import BuildError, Location, Problem
from octavo.typeset.fit_search import LAYOUTS
from octavo.typeset.job import Job, Limits
from octavo.typeset.pages import Pages
from octavo.typeset.survey import Survey
from octavo.typeset.worker import Failure, Message, Order

#: Not ``-m``: what the worker sends has to be of classes that both sides know by one name.
COMMAND = (sys.executable, "-P", "-c", "from octavo.typeset.worker import main; main()")
_FONTCONFIG = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
    "<fontconfig><cachedir>{cache}</cachedir></fontconfig>\n"
)
_OUT_OF_MEMORY = ("failed to allocate", "MemoryError", "Cannot allocate memory", "out of memory")


@dataclass(frozen=True, slots=True)
class _Worker:
    """A worker that runs, and what comes from it."""

    process: subprocess.Popen[bytes]
    messages: queue.SimpleQueue[Message | None]  # None: there is no more to come
    errors: IO[bytes]  # what it and its libraries write to standard error


def oversee(job: Job, surveys: tuple[Survey, ...]) -> Pages:
    """Have a worker set a book within the job's limits.

    Raises BuildError with what the worker found, or because it took too long (L01) or too much
    memory (L02), or crashed (L03); these name the section that it was at.
    """
    limits = job.limits
    if job.fit:  # which lays the book out several times; a limit is that of one
        limits = replace(limits, seconds=limits.seconds * LAYOUTS)
    deadline = time.monotonic() + limits.seconds
    place = job.galleys[0].location
    with _working((job, surveys)) as worker:
        while True:
            try:
                message = worker.messages.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise BuildError([_too_long(place, limits)]) from None
            match message:
                case Location():
                    place = message
                case Pages():
                    return message
                case Failure():
                    raise BuildError([_failed(message, place, job.limits)])
                case None:
                    failure = _post_mortem(worker)
                    raise BuildError([_failed(failure, place, job.limits)])
                case _:
                    raise BuildError(message)


@contextlib.contextmanager
def _working(order: Order) -> Iterator[_Worker]:
    """Start a worker on an order, and be sure that it ends, whatever happens here."""
    with (
        tempfile.TemporaryDirectory(prefix="octavo-") as folder,
        Path(folder, "errors").open("w+b") as errors,
    ):
        process = subprocess.Popen(  # noqa: S603 - this very Python, with a function of this package
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=environment(Path(folder)),
            start_new_session=True,
        )
        messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        talk = threading.Thread(target=_talk, args=(process, order, messages), daemon=True)
        talk.start()
        try:
            yield _Worker(process, messages, errors)
        finally:
            end(process)
            talk.join()
            for pipe in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):
                    pipe.close()  # type: ignore[union-attr] # both are pipes here


def environment(folder: Path) -> dict[str, str]:
    """Give the worker no fonts but the project's, a folder for what it writes, and one locale."""
    config = folder / "fonts.conf"
    config.write_text(_FONTCONFIG.format(cache=folder / "fontconfig"), encoding="utf-8")
    package = str(Path(octavo.__file__).resolve().parent.parent)
    paths = [package, *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    return {
        **os.environ,
        "FONTCONFIG_FILE": str(config),
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        "PYTHONUTF8": "1",
        "TMPDIR": str(folder),
    }


def _talk(
    process: subprocess.Popen[bytes],
    order: Order,
    messages: queue.SimpleQueue[Message | None],
) -> None:
    """Hand the order over and pass on all that the worker says; its input stays open meanwhile."""
    try:
        pickle.dump(order, process.stdin)  # type: ignore[arg-type] # a pipe
        process.stdin.flush()  # type: ignore[union-attr]
        while True:
            messages.put(pickle.load(process.stdout))  # type: ignore[arg-type] # noqa: S301 - from our own process
    except (OSError, EOFError, pickle.UnpicklingError, ValueError):
        pass  # the worker may end at any moment, and then a pipe breaks or a message is cut off
    finally:
        messages.put(None)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a worker with all that it may have started."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        else:  # Windows
            process.kill()
    process.wait()


def _post_mortem(worker: _Worker) -> Failure:
    """Tell from its remains why a worker ended without an answer."""
    code = worker.process.wait()
    worker.errors.seek(0)
    text = worker.errors.read().decode("utf-8", "replace")
    killed = code == -signal.SIGKILL  # not by us: the system does so when memory runs out
    if killed or any(words in text for words in _OUT_OF_MEMORY):
        return Failure(out_of_memory=True)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if code < 0:
        return Failure(out_of_memory=False, last_line=signal.strsignal(-code) or f"signal {-code}")
    return Failure(out_of_memory=False, last_line=lines[-1] if lines else f"exit code {code}")


def _too_long(place: Location, limits: Limits) -> Problem:
    message = f"setting the book took more than {limits.seconds:g} seconds, up to this section"
    hint = "simplify tables, columns and flex boxes, or raise limits.seconds in the edition"
    return Problem("L01", message, place, hint)


def _failed(failure: Failure, place: Location, limits: Limits) -> Problem:
    if failure.out_of_memory:
        message = f"setting the book took more than {limits.memory_mb} MB of memory at this section"
        hint = "use smaller pictures, or raise limits.memory in the edition"
        return Problem("L02", message, place, hint)
    message = f"the engine crashed at this section: {failure.last_line}"
    hint = "set this section alone, then half of it, to find the paragraph that it cannot set"
    return Problem("L03", message, place, hint)
