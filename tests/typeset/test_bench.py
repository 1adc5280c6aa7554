"""A section that is the same is laid out once; another text, page or side lays it out anew."""

import pytest

from octavo.copy.matter import Matter
from octavo.typeset import bench as module
from octavo.typeset.bench import Bench
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle
from octavo.typeset.sections import Text


def start(page: int, number: int) -> Start:
    """Begin a section."""
    return Start(page, number, FolioStyle.ARABIC, Matter.BODY, after_blank=False)


def test_only_what_differs_is_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[object] = []

    def lay_out(*given: object) -> object:
        laid_out.append(given)
        return given

    monkeypatch.setattr(module, "set_section", lay_out)
    bench = Bench(sheets="sheets")  # type: ignore[arg-type] # nothing is set with them

    for page, number, html in (
        *(
            (1, 1, "a"),
            (1, 1, "a"),
            (3, 1, "a"),
            (2, 1, "a"),
            (1, 2, "a"),
            (1, 1, "b"),
            (1, 1, "a"),
        ),
    ):
        bench.setting("one", Text(html), start(page, number))
    bench.setting("two", Text("a"), start(1, 1))

    assert len(laid_out) == 5


def test_a_bench_without_stylesheets_sets_nothing() -> None:
    with pytest.raises(RuntimeError, match="stylesheets"):
        Bench().setting("one", Text("a"), start(1, 1))
