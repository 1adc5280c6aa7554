"""Russian calls of notes; the cases stand in tests/cases/typography/ru/calls.txt."""

import pytest

from octavo.assemble.typography import Run, set_runs
from octavo.assemble.typography.rule import CALL


def set_text(text: str) -> str:
    """Set a text in which ``^`` stands for calls."""
    pieces = text.split("^")
    runs = [Run(pieces[0])]
    for piece in pieces[1:]:
        runs += [Run(""), Run(CALL, fixed=True), Run(""), Run(piece)]
    done = "".join(run.text for run in set_runs(runs, "ru").runs)
    return done.replace(CALL, "^").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("mark", [".", ",", ";", ":", " —"])
def test_these_marks_stand_after_the_call(mark: str) -> None:
    assert set_text(f"слово{mark}^ да") == set_text(f"слово^{mark} да") == f"слово^{mark} да"


@pytest.mark.parametrize("mark", ["?", "!", "…", "?!", "?..", "!..", "»", ")"])
def test_these_marks_stand_before_the_call(mark: str) -> None:
    start = {"»": "«", ")": "("}.get(mark, "") + "слово"

    assert set_text(f"{start}{mark}^ да") == set_text(f"{start}^{mark} да") == f"{start}{mark}^ да"
