"""Worker: a job on standard input becomes pages on standard output, in a process of its own.

The process limits itself before the engine is loaded, sees no fonts but the project's, and ends
when the process that started it does. It says on standard output which section it is at, so that
the other side knows where it was when it had to be ended.
"""

import gc
import importlib
import os
import pickle
import sys
import threading
import traceback
import warnings
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

from octavo.problems import BuildError, Location, Problem
from octavo.typeset.job import Job, Limits
from octavo.typeset.pages import Pages
from octavo.typeset.patches import apply_patches
from octavo.typeset.survey import Survey
from octavo.typeset.wording import APT

Order = tuple[Job, tuple[Survey, ...]]  # what is sent to the worker


@dataclass(frozen=True, slots=True)
class Failure:
    """The engine did not get through."""

    out_of_memory: bool
    last_line: str = ""  # of the traceback


# What the worker sends: where it is, as often as that changes, and then one of the rest.
Message = Location | Pages | tuple[Problem, ...] | Failure

# The boxes of a book live to its end: to look through them for rubbish, time and again, is in vain.
# So many objects may be made between two rounds of the collector.
_ROUNDS = (200_000, 50, 1_000)
_DEPTH = 20_000  # of Python calls: the engine takes about thirty for each level of nesting


def main() -> None:
    """Read an order, carry it out, and write what came of it."""
    answers = only_for_answers()
    order: Order = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the process that started this one
    threading.Thread(target=_end_with_parent, daemon=True).start()
    job, surveys = order
    try:
        limit(job.limits)
        send(answers, _carry_out(job, surveys, answers))
    except MemoryError:
        send(answers, Failure(out_of_memory=True))
    except Exception as error:  # noqa: BLE001 - whatever the engine does, it is told in one line
        words = " ".join("".join(traceback.format_exception_only(error)).split())
        send(answers, Failure(out_of_memory=False, last_line=words))
    # Not the usual end: that would spend time on taking down half a million boxes.
    os._exit(0)


def load_engine() -> None:
    """Load the engine with its patches; raises BuildError (L11) if a library is missing."""
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(_DEPTH)
    try:
        importlib.import_module("weasyprint")
    except OSError as error:
        raise BuildError([_no_library(str(error))]) from error
    gc.freeze()
    gc.set_threshold(*_ROUNDS)
    apply_patches()


def _carry_out(job: Job, surveys: tuple[Survey, ...], answers: BinaryIO) -> Message:
    try:
        load_engine()
        # Only now, for it takes from the engine what has just been checked.
        from octavo.typeset.setter import set_book  # noqa: PLC0415

        return set_book(job, surveys, lambda place: send(answers, place))
    except BuildError as error:
        return error.problems


def only_for_answers() -> BinaryIO:
    """Keep standard output for answers; what libraries print goes to standard error."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers


def send(answers: BinaryIO, message: object) -> None:
    """Write an answer so that the other side can read it at once."""
    pickle.dump(message, answers)
    answers.flush()


def limit(limits: Limits) -> None:
    """Limit memory where the system can."""
    try:
        resource = importlib.import_module("resource")
    except ImportError:  # Windows
        return
    size = limits.memory_mb * 1024 * 1024
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        with suppress(ValueError, OSError):  # macOS refuses
            _, hard = resource.getrlimit(kind)
            resource.setrlimit(kind, (size, hard))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_parent() -> None:
    """Wait for the end of standard input, which comes when the other process ends."""
    with suppress(OSError, ValueError):
        sys.stdin.buffer.read()
    os._exit(1)


def _no_library(error: str) -> Problem:
    message = f"a library that the engine needs is missing: {error.splitlines()[0]}"
    hint = (
        f"Debian and Ubuntu: {APT}; Fedora: dnf install pango harfbuzz; macOS: brew install pango"
    )
    return Problem("L11", message, Location("weasyprint"), hint)
