"""Cluster: errands become copies on the machines of a Dask cluster.

What all copies share is a result of the cluster itself: each worker fetches it once, and if those
that have it are gone it is made again from what the scheduler keeps.  An errand whose worker ends
is given to another.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import TracebackType
from typing import Any, Final, Self

import distributed
from distributed import KilledWorker

from octavo.batch.errands import Errand, Kit, Made
from octavo.batch.parcels import packed
from octavo.batch.workshop import carry_out, open_parcel, programs
from octavo.deliver.versions import versions
from octavo.problems import BuildError, Location, Problem

_DASK: Any = distributed  # its functions have no types
_PATIENCE: Final = 15  # seconds, for the cluster to answer
_AHEAD: Final = 2  # errands that wait for each hand
_TRIES: Final = 3  # of an errand, after Dask has given it up


class ClusterCrew:
    """The workers of a cluster; each makes as many copies at a time as it has threads."""

    def __init__(self, kit: Kit, address: str) -> None:
        """Take the address of the scheduler: tcp://192.168.1.5:8786."""
        self._kit = kit
        self._place = Location(address)
        self.hands = 1

    def __enter__(self) -> Self:
        """Connect, and see that all workers have the same program as this machine.

        Raises BuildError (U13) if they have not, or if there are none.
        """
        try:
            self._client: Any = _DASK.Client(
                self._place.file, timeout=_PATIENCE, set_as_default=False
            )
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, TimeoutError, ValueError) as error:
            fact = f"the cluster does not answer: {_reason(error)}"
            hint = "start 'dask scheduler' and a 'dask worker', and check the address"
            raise self._problem(fact, hint) from error
        self._compare()
        self.hands = self._threads()
        parcel = packed(self._kit)
        self._parcel = self._client.submit(open_parcel, parcel, key=f"parcel-{parcel.id}")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the cluster as it was found."""
        self._client.close()

    def copies(self, errands: Iterable[Errand]) -> Iterator[tuple[Made, ...]]:
        """Carry out errands, a few ahead of those that are asked for.

        Raises BuildError (U13) if the connection is lost.
        """
        waiting = _DASK.as_completed(loop=self._client.loop)
        asked: dict[Any, tuple[Errand, int]] = {}
        rest = iter(errands)

        def submit(errand: Errand, tries: int = 0) -> None:
            future = self._client.submit(carry_out, self._parcel, errand, pure=False)
            asked[future] = errand, tries
            waiting.add(future)

        def fill() -> None:
            while len(asked) < self.hands * _AHEAD and (errand := next(rest, None)):
                submit(errand)

        fill()
        for future in waiting:
            errand, tries = asked.pop(future)
            try:
                yield future.result()
            except KilledWorker:
                if tries < _TRIES:
                    for wanted in errand.wanted:  # one by one: one of them may be the cause
                        submit(replace(errand, wanted=(wanted,)), tries + 1)
                else:
                    yield tuple(_given_up(errand))
            except Exception as error:
                hint = "call the same command again: it goes on where it was"
                raise self._problem(f"the cluster failed: {_reason(error)}", hint) from error
            self.hands = self._threads() or self.hands
            fill()

    def _threads(self) -> int:
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def _compare(self) -> None:
        """Refuse workers whose copies would not be the same as ours."""
        try:
            found = self._client.run(programs)
        except Exception as error:
            hint = "install the same Octavo on every machine"
            raise self._problem(f"a worker has no Octavo: {_reason(error)}", hint) from error
        for address, theirs in found.items():
            other = [name for name, ours in versions().items() if theirs.get(name) != ours]
            if other:
                fact = f"the worker {address} has another version of {', '.join(other)}"
                raise self._problem(fact, "install the same Octavo on every machine")

    def _problem(self, fact: str, hint: str) -> BuildError:
        return BuildError([Problem("U13", fact, self._place, hint)])


def _given_up(errand: Errand) -> Iterator[Made]:
    for wanted in errand.wanted:
        message = "no copy could be made: every worker that tried was lost"
        hint = "look into the logs of the workers: is there memory enough?"
        yield Made(wanted.number, b"", 0, (Problem("U12", message, wanted.place, hint),))


def _reason(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
