"""A cluster makes every copy once, also when one of its workers is killed."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from small_handout import NAMES, Finished, table

from octavo.batch.ledger import read_ledger

pytest.importorskip("distributed", reason="octavo[cluster] is not installed")

TESTS = Path(__file__).parents[1]
COPIES = 40


@pytest.fixture(scope="module")
def trial(
    finished: Finished, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, Any]]:
    """Try a cluster on the finished handout: its rows first, and more after them."""
    folder = tmp_path_factory.mktemp("cluster")
    rows = [f"{name},9A,2009-02-{day}" for day, name in enumerate(NAMES, start=11)]
    rows += [f"Pupil {number},9B," for number in range(COPIES - len(rows))]
    output = folder / "copies"
    given = (finished.project.root, table(folder, *rows), output)
    ran = subprocess.run(
        [sys.executable, TESTS / "cluster_trial.py", *given],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (TESTS, TESTS.parent)))},
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    return output, json.loads(ran.stdout.splitlines()[-1])


def test_a_worker_that_is_killed_costs_nothing_but_time(
    trial: tuple[Path, dict[str, Any]],
) -> None:
    folder, told = trial

    assert told["killed"] == COPIES // 4
    assert (told["made"], told["problems"]) == (COPIES, [])
    lines = (folder / "ledger.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(set(lines)) == COPIES + 1
    assert len(read_ledger(folder / "ledger.csv")) == COPIES
    assert len(list(folder.glob("*.pdf"))) == COPIES - 1  # the trial took one away itself


def test_a_cluster_makes_the_bytes_that_this_machine_makes(
    trial: tuple[Path, dict[str, Any]], finished: Finished
) -> None:
    folder, _ = trial

    for copy in sorted(finished.folder.glob("0*.pdf"))[1:]:
        assert (folder / copy.name).read_bytes() == copy.read_bytes()


def test_a_cluster_that_cannot_be_used_is_told_of(trial: tuple[Path, dict[str, Any]]) -> None:
    """U13: nobody answers, or a worker has another Octavo."""
    _, told = trial

    assert "U13 the cluster does not answer" in told["nobody"]
    assert "another version of octavo" in told["other"]
