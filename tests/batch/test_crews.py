"""Errands are handed out a few ahead, and every one comes back."""

from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

from octavo.batch.crews import windowed


def test_no_more_errands_are_taken_than_hands_can_do() -> None:
    taken: list[int] = []

    def errands() -> Iterator[Any]:
        for number in range(10):
            taken.append(number)
            yield number

    def submit(errand: Any) -> Future[Any]:  # noqa: ANN401 - a number stands for an errand
        future: Future[Any] = Future()
        future.set_result((errand,))
        return future

    given: list[Any] = []
    for answer in windowed(submit, errands(), 2):
        given += answer
        assert len(taken) <= len(given) + 4

    assert sorted(given) == list(range(10))
