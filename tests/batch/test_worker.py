"""A worker says what is wrong with its kit, and ends."""

import pickle
import subprocess
import sys

from octavo.batch.compositor import COMMAND
from octavo.typeset.worker import Failure


def test_what_cannot_be_used_is_told_in_a_line() -> None:
    """While the one who asked still listens: a worker ends at once with its standard input."""
    with subprocess.Popen(
        [sys.executable, *COMMAND[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdin
        assert worker.stdout
        pickle.dump("no kit", worker.stdin)
        worker.stdin.flush()
        answer = pickle.load(worker.stdout)  # noqa: S301 - from our own process

    assert isinstance(answer, Failure)
    assert "AttributeError" in answer.last_line
