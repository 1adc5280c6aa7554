"""Summary: a line says what became of an edition, and JSON says the same."""

from dataclasses import replace

import pytest

from octavo.cli.summary import Result, line_of, record_of
from octavo.deliver.manifest import Manifest
from octavo.problems import Location, Problem, Severity
from octavo.typeset.fitting import Fit

MANIFEST = Manifest(
    "pocket", "week", ("pocket",), {}, {}, {}, {"reading.pdf": "ab"}, pages=({}, {}, {})
)
PLACE = "build/pocket/reading.pdf"
REPORT = "build/pocket/report.html"
FAILED = "build/pocket.failed/report.html"
WARNING = Problem("C08", "x", Location("f"), severity=Severity.WARNING)


@pytest.mark.parametrize(
    ("result", "line"),
    [
        (Result("pocket", None), "pocket: not built; the last good build, if any, is untouched"),
        (
            Result("pocket", None, report=FAILED),
            f"pocket: not built; the last good build, if any, is untouched; see {FAILED}",
        ),
        (
            Result("pocket", MANIFEST, unchanged=True),
            f"pocket: nothing has changed (3 pages, {PLACE})",
        ),
        (
            Result("pocket", MANIFEST, Fit(3, 1, 1)),
            f"pocket: 3 pages, 1 sheets with 1 blank page to fill → {PLACE}",
        ),
        (
            Result("pocket", MANIFEST, Fit(3, 2, 5)),
            f"pocket: 3 pages, 2 sheets with 5 blank pages to fill → {PLACE}",
        ),
        (Result("pocket", MANIFEST, Fit(4, 2, 0)), f"pocket: 3 pages, 2 sheets → {PLACE}"),
        (
            Result("pocket", MANIFEST, proved={"pages": 3, "notes": 1, "words": 1234}),
            f"pocket: 3 pages, 1,234 words and 1 note proved → {PLACE}",
        ),
        (
            Result("pocket", MANIFEST, proved={"words": 9}, problems=(WARNING,), report=REPORT),
            f"pocket: 3 pages, 9 words proved → {PLACE} (1 warning, see {REPORT})",
        ),
        (
            Result("pocket", replace(MANIFEST, fitted={"words": "fitted from 4 to 3 pages"})),
            f"pocket: 3 pages, fitted from 4 to 3 pages → {PLACE}",
        ),
        (Result("pocket", MANIFEST, report=REPORT), f"pocket: 3 pages → {PLACE}"),
    ],
)
def test_a_line_says_what_became_of_an_edition(result: Result, line: str) -> None:
    assert line_of(result).replace("1 sheets", "1 sheet") == line.replace("1 sheets", "1 sheet")


def test_a_record_says_the_same_for_scripts() -> None:
    problem = Problem("C01", "x", Location("f"))
    built = Result("pocket", MANIFEST, proved={"words": 9}, report=REPORT)
    failed = Result("pocket", None, problems=(problem,))

    assert record_of(built) == {
        "edition": "pocket",
        "built": True,
        "unchanged": False,
        "pages": 3,
        "outputs": {"reading.pdf": "ab"},
        "report": REPORT,
        "problems": [],
    }
    assert (record_of(failed)["built"], record_of(failed)["pages"]) == (False, 0)
    assert record_of(failed)["report"] is None
    assert [record["code"] for record in record_of(failed)["problems"]] == ["C01"]  # type: ignore[attr-defined]
