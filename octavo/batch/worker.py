"""Worker: a kit on standard input, and errand after errand, become copies on standard output.

It is a process of its own, with the limits and the fonts that the typesetter's worker has, and ends
when the process that started it does.
"""

import os
import pickle
import queue
import sys
import threading
import traceback

from octavo.batch.errands import Errand, Kit
from octavo.problems import BuildError
from octavo.typeset.worker import Failure, limit, load_engine, only_for_answers, send

#: Says that all copies of an errand have been answered for.
DONE = "done"


def main() -> None:
    """Read a kit, then carry out errands until there are no more."""
    answers = only_for_answers()
    kit: Kit = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the process that started this one
    errands: queue.SimpleQueue[Errand] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(errands,), daemon=True).start()
    try:
        limit(kit.job.limits)
        load_engine()
        from octavo.batch.making import Maker  # noqa: PLC0415 - it loads the engine

        maker = Maker(kit)
        while True:
            for made in maker.made(errands.get()):
                send(answers, made)
            send(answers, DONE)
    except BuildError as error:
        send(answers, error.problems)
    except MemoryError:
        send(answers, Failure(out_of_memory=True))
    except Exception as error:  # noqa: BLE001 - whatever the engine does, it is told in one line
        words = " ".join("".join(traceback.format_exception_only(error)).split())
        send(answers, Failure(out_of_memory=False, last_line=words))
    os._exit(0)


def _listen(errands: queue.SimpleQueue[Errand]) -> None:
    """Read errands as they come; the end of standard input is the end of the work."""
    try:
        while True:
            errands.put(pickle.load(sys.stdin.buffer))  # noqa: S301 - as above
    except (OSError, EOFError, ValueError, pickle.UnpicklingError):
        os._exit(0)
