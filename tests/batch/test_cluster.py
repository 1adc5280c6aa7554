"""A cluster makes every copy once, also when one of its workers is killed."""

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from small_handout import Finished, request, table

from octavo.batch.ledger import read_ledger
from octavo.batch.running import plan, run
from octavo.problems import BuildError
from octavo.project import Project

Dask = Any  # it has no types
distributed = pytest.importorskip(
    "distributed", reason="the extra octavo[cluster] is not installed"
)
pytestmark = [
    pytest.mark.xdist_group("cluster"),
    pytest.mark.filterwarnings("default"),  # a killed worker leaves sockets that nobody closes
]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Dask]:
    """Start two workers on this machine."""
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as started,
    ):
        yield started


def hire(address: str, kit: Any) -> Any:  # noqa: ANN401 - a crew, imported only if Dask is there
    """Hire the workers of a cluster."""
    from octavo.batch.cluster import ClusterCrew  # noqa: PLC0415

    return ClusterCrew(kit, address)


def test_a_worker_that_is_killed_costs_nothing_but_time(small: Project, cluster: Dask) -> None:
    rows = [f"Pupil {number},9A," for number in range(1, 41)]
    asked = request(small, table(small.root, *rows))
    with distributed.Client(cluster, set_as_default=False) as client:
        victim = next(iter(client.run(os.getpid).values()))
    killed: list[int] = []

    def tell(done: int, of: int) -> None:
        del of
        if done == 10 and not killed:
            os.kill(victim, signal.SIGKILL)
            killed.append(victim)

    outcome = run(small, asked, plan(small, asked), partial(hire, cluster.scheduler_address), tell)

    folder = small.root / "build/handout/copies"
    assert killed
    assert (outcome.made, outcome.problems) == (40, ())
    assert len(list(folder.glob("*.pdf"))) == 40
    assert len(read_ledger(folder / "ledger.csv")) == 40


def test_a_cluster_makes_the_bytes_that_this_machine_makes(
    finished: Finished,
    cluster: Dask,
    tmp_path: Path,
) -> None:
    path = finished.project.root / "pupils.csv"
    asked = type(request(finished.project, path))("handout", path, path.name, tmp_path)

    run(
        finished.project,
        asked,
        plan(finished.project, asked),
        partial(hire, cluster.scheduler_address),
        lambda _done, _of: None,
    )

    for copy in finished.folder.glob("0*.pdf"):
        assert (tmp_path / copy.name).read_bytes() == copy.read_bytes()


def test_a_cluster_that_is_not_there_is_told_of(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """U13: nothing was made, and nothing is lost."""
    from octavo.batch import cluster as module  # noqa: PLC0415 - only if Dask is there

    monkeypatch.setattr(module, "_PATIENCE", 0.5)
    asked = request(small, table(small.root, "Anna,9A,"))

    with pytest.raises(BuildError) as stopped:
        run(
            small,
            asked,
            plan(small, asked),
            partial(hire, "tcp://127.0.0.1:1"),
            lambda _a, _b: None,
        )

    assert [problem.code for problem in stopped.value.problems] == ["U13"]


def test_another_octavo_on_a_worker_is_refused(
    small: Project,
    cluster: Dask,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from octavo.batch import cluster as module  # noqa: PLC0415 - only if Dask is there

    monkeypatch.setattr(module, "versions", lambda: {"octavo": "0.0"})
    asked = request(small, table(small.root, "Anna,9A,"))

    with pytest.raises(BuildError) as stopped:
        run(
            small,
            asked,
            plan(small, asked),
            partial(hire, cluster.scheduler_address),
            lambda _a, _b: None,
        )

    assert "another version of octavo" in stopped.value.problems[0].message
