from collections.abc import Callable
from pathlib import Path

import pytest
from weasyprint import HTML

from octavo.problems import Severity
from octavo.typeset.job import Job
from octavo.typeset.remarks import Remarks
from octavo.typeset.sheets import Sheets

Reading = Callable[[Job], Sheets]
Making = Callable[..., Job]
SHEETS = ("styles/book.css", "editions/booklet/edition.css")


def color(sheets: Sheets) -> str:
    """Set one paragraph and give the color that it has."""
    page = HTML(string="<p id=p>a").render(stylesheets=list(sheets.css)).pages[0]
    waiting = [page._page_box]
    while waiting:
        box = waiting.pop()
        if getattr(box, "element_tag", None) == "p":
            return str(box.style["color"])
        waiting.extend(box.all_children())
    raise AssertionError


def add(root: Path, name: str, css: str) -> None:
    with (root / name).open("a", encoding="utf-8") as file:
        file.write(css)


def found(remarks: Remarks) -> list[tuple[str, str, Severity]]:
    return [(p.code, str(p.location), p.severity) for p in remarks.problems]


def test_later_sheets_win_and_tokens_win_over_all(job: Making, read: Reading, root: Path) -> None:
    add(root, "styles/book.css", "p { color: red }")
    add(root, "editions/booklet/edition.css", "p { color: green }")

    assert color(read(job(stylesheets=SHEETS))) != color(read(job()))
    assert color(read(job(stylesheets=SHEETS[:1], tokens="p { color: green }"))) == color(
        read(job(stylesheets=SHEETS))
    )


def test_layers_are_in_one_order_for_all_sheets(job: Making, read: Reading, root: Path) -> None:
    """What an edition adds to a weak layer of the house stays weaker than the strong one."""
    (root / "styles/book.css").write_text("@layer weak, strong; @layer strong { p { color: red } }")
    add(root, "editions/booklet/edition.css", "@layer weak { p { color: green } }")
    both, house = read(job(stylesheets=SHEETS)), read(job())

    assert color(both) == color(house)


@pytest.mark.parametrize(
    ("css", "line", "message"),
    [
        ("\np { colr: red }", 3, "'colr: red' is ignored: unknown property"),
        ("\n\np { color: 3mm }", 4, "'color: 3mm' is ignored: invalid value"),
        ("\np:::x { color: red }", 3, "selector not understood: 'p:::x '"),
        ("\n@page :third { margin: 0 }", 3, None),
        ("\n@unknown { a: b }", 3, None),
    ],
)
def test_css_that_is_not_understood_is_found_in_its_own_file(  # noqa: PLR0917 - fixtures and parameters
    job: Making,
    read: Reading,
    remarks: Remarks,
    root: Path,
    css: str,
    line: int,
    message: str | None,
) -> None:
    """The imported file is named, not the one that imports it, and after the import the latter."""
    (root / "styles/book.css").write_text('@import "own.css";\nq { colr: red }')
    (root / "styles/own.css").write_text("p { color: red }\n" + css)
    read(job())

    own, book = remarks.problems
    assert (own.code, own.location.file, own.location.line) == ("S01", "styles/own.css", line)
    assert own.severity is Severity.WARNING
    assert message is None or own.message == message
    assert (book.location.file, book.location.line) == ("styles/book.css", 2)


def test_a_missing_sheet_is_an_error(job: Making, read: Reading, remarks: Remarks) -> None:
    read(job(stylesheets=("styles/bok.css", "styles/book.css")))

    assert found(remarks) == [("S02", "styles/bok.css", Severity.ERROR)]
    assert remarks.problems[0].hint == "did you mean 'book.css'?"


def test_a_missing_import_is_an_error_in_the_sheet_that_asks(
    job: Making, read: Reading, remarks: Remarks, root: Path
) -> None:
    (root / "styles/book.css").write_text('\n@import "font.css";')
    read(job())

    assert found(remarks) == [("S03", "styles/book.css:2:1", Severity.ERROR)]


@pytest.mark.parametrize("css", ["p { width: calc(1px +) }", "p { width: calc(+) }"])
def test_css_that_crashes_the_engine_is_an_error_with_the_place(
    job: Making, read: Reading, remarks: Remarks, root: Path, css: str
) -> None:
    add(root, "editions/booklet/edition.css", f"a {{ color: red }}\n{css}")
    sheets = read(job(stylesheets=SHEETS))

    assert found(remarks) == [("S01", "editions/booklet/edition.css:2:1", Severity.ERROR)]
    assert color(sheets)


def test_tokens_are_of_the_editions_file(job: Making, read: Reading, remarks: Remarks) -> None:
    read(job(tokens=":root { --x: 1 } p { colr: red }"))

    assert remarks.problems[0].location.file == "editions/booklet/edition.yaml"


def test_tokens_without_an_edition_have_a_place_too(
    job: Making, read: Reading, remarks: Remarks, root: Path
) -> None:
    read(job(tokens="p { colr: red }", shelves=(root,), stylesheets=()))

    assert remarks.problems[0].location.file == "edition.yaml"


def test_rules_are_added_for_a_layout(job: Making, read: Reading) -> None:
    """They win over the tokens, and the sheets that they are added to stay as they were."""
    sheets = read(job(tokens="p { color: green }"))

    red = sheets.with_rules("p { color: red }")

    assert color(red) == color(read(job(tokens="p { color: red }"))) != color(sheets)
    assert sheets.with_rules("") is sheets
