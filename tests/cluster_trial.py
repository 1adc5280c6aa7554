"""A script that tries a cluster of two workers on this machine, and prints what came of it as JSON.

It is a process of its own: Dask leaves threads behind that other tests would notice.

Usage: cluster_trial.py PROJECT TABLE OUTPUT, where the table has forty rows or more.
"""

import json
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import Any

import distributed

from octavo.batch import cluster
from octavo.batch.cluster import ClusterCrew
from octavo.batch.crews import Crew
from octavo.batch.errands import Kit
from octavo.batch.running import Progress, Request, plan, run
from octavo.problems import BuildError
from octavo.project import Project

DASK: Any = distributed  # it has no types
MODULE: Any = cluster  # whose names are changed here
NOWHERE = "tcp://127.0.0.1:1"


def main() -> None:
    """Make all copies while one worker is killed, and then meet what is wrong."""
    root, table, output = map(Path, sys.argv[1:])
    project = Project(root)
    asked = Request("handout", table, table.name, output)
    told: dict[str, object] = {}
    with DASK.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as started:
        address = started.scheduler_address
        with DASK.Client(started, set_as_default=False) as client:
            victim = next(iter(client.run(os.getpid).values()))

        def tell(done: int, of: int) -> None:
            del of
            if done == of_all // 4 and "killed" not in told:
                os.kill(victim, signal.SIGKILL)
                told["killed"] = done

        planned = plan(project, asked)
        of_all = len(planned.copies)
        outcome = run(project, asked, planned, partial(hire, address), tell)
        told |= {"made": outcome.made, "problems": [str(each) for each in outcome.problems]}
        (output / planned.copies[0].file).unlink()
        ours = MODULE.versions()
        MODULE.versions = lambda: {**ours, "octavo": "0.0"}
        told["other"] = refused(project, asked, address)
    MODULE._PATIENCE = 0.5  # nobody will answer
    told["nobody"] = refused(project, asked, NOWHERE)
    print(json.dumps(told))  # noqa: T201 - what the script is for


def hire(address: str, kit: Kit) -> Crew:
    """Hire the workers of a cluster."""
    return ClusterCrew(kit, address)


def refused(project: Project, asked: Request, address: str) -> str:
    """Say why a cluster is not used."""
    silent: Progress = lambda _done, _of: None  # noqa: E731 - a line is enough
    try:
        run(project, asked, plan(project, asked), partial(hire, address), silent)
    except BuildError as error:
        return str(error.problems[0])
    return ""


if __name__ == "__main__":
    main()
