"""Crews: errands become copies, on all cores of this machine or on those of others."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from queue import SimpleQueue
from types import TracebackType
from typing import Protocol, Self

from octavo.batch.compositor import Compositor
from octavo.batch.errands import Errand, Kit, Made

_AHEAD = 2  # errands that wait for each hand: more would only fill the memory


class Crew(AbstractContextManager["Crew"], Protocol):
    """Those who make copies; ``hands`` is how many are made at a time."""

    hands: int

    def copies(self, errands: Iterable[Errand]) -> Iterator[tuple[Made, ...]]:
        """Carry out errands, and give what came of each as soon as it is done."""


class LocalCrew:
    """Compositors on this machine, each in a process of its own."""

    def __init__(self, kit: Kit, hands: int) -> None:
        """Hire; processes start with their first errands."""
        self.hands = hands
        self._free: SimpleQueue[Compositor] = SimpleQueue()
        self._all = [Compositor(kit) for _ in range(hands)]
        for each in self._all:
            self._free.put(each)

    def __enter__(self) -> Self:
        """Begin."""
        self._pool = ThreadPoolExecutor(self.hands)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the processes, whatever they are doing."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        for each in self._all:
            each.dismiss()
        self._pool.shutdown()

    def copies(self, errands: Iterable[Errand]) -> Iterator[tuple[Made, ...]]:
        """Carry out errands, a few ahead of those that are asked for."""
        yield from windowed(self._submit, errands, self.hands)

    def _submit(self, errand: Errand) -> Future[tuple[Made, ...]]:
        return self._pool.submit(self._make, errand)

    def _make(self, errand: Errand) -> tuple[Made, ...]:
        compositor = self._free.get()
        try:
            return compositor.make(errand)
        finally:
            self._free.put(compositor)


def windowed(
    submit: Callable[[Errand], Future[tuple[Made, ...]]], errands: Iterable[Errand], hands: int
) -> Iterator[tuple[Made, ...]]:
    """Submit errands so that every hand has some to do, and give results as they come."""
    waiting: set[Future[tuple[Made, ...]]] = set()
    for errand in errands:
        waiting.add(submit(errand))
        while len(waiting) >= hands * _AHEAD:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
    while waiting:
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)
