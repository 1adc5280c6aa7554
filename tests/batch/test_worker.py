"""A worker says what is wrong with its kit, and ends."""

import pickle
import subprocess
import sys
from io import BytesIO

from octavo.batch.compositor import COMMAND
from octavo.typeset.worker import Failure


def test_what_cannot_be_used_is_told_in_a_line() -> None:
    finished = subprocess.run(
        [sys.executable, *COMMAND[1:]],
        input=pickle.dumps("no kit"),
        capture_output=True,
        check=False,
    )

    answer = pickle.load(BytesIO(finished.stdout))  # noqa: S301 - from our own process
    assert isinstance(answer, Failure)
    assert "AttributeError" in answer.last_line
