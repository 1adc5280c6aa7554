from collections.abc import Callable
from pathlib import Path

import pytest
from weasyprint import HTML, Document

from octavo.compose.galley import Galley
from octavo.typeset.faces import foreign_families, strange_fonts
from octavo.typeset.job import Job
from octavo.typeset.reach import BASE
from octavo.typeset.remarks import Remarks
from octavo.typeset.sheets import Sheets
from octavo.typeset.survey import survey_of

Reading = Callable[[Job], Sheets]
Making = Callable[..., Job]
SANS = '@font-face { font-family: "Sans"; src: url("fonts/source-sans-3/SourceSans3-Regular.ttf") }'


def laid_out(sheets: Sheets, html: str) -> Document:
    page = HTML(string=html, base_url=BASE, url_fetcher=sheets.fetcher)
    return page.render(
        font_config=sheets.case, counter_style=sheets.counters, stylesheets=list(sheets.css)
    )


def test_the_families_are_those_of_the_rules(job: Making, read: Reading, root: Path) -> None:
    with (root / "styles/fonts.css").open("a") as file:
        file.write(SANS)
    families = read(job()).case.families()

    assert list(families) == ["Sans", "Test"]
    assert ord("Ж") in families["Test"]


def test_faces_of_one_family_add_up(job: Making, read: Reading, root: Path) -> None:
    one = read(job()).case.families()["Test"]
    with (root / "styles/fonts.css").open("a") as file:
        file.write(SANS.replace("Sans", "Test", 1).replace("src", "font-weight: 700; src"))
    two = read(job()).case.families()["Test"]

    assert one < two


@pytest.mark.parametrize(
    ("rule", "code", "message"),
    [
        (
            "src: local('DejaVu Sans')",
            "F02",
            "'X' is to be a font of this machine: local('DejaVu Sans')",
        ),
        ("src: url(fonts/missing.ttf)", "S03", "there is no file 'styles/fonts/missing.ttf'"),
        (
            "src: url(fonts/broken.ttf)",
            "F03",
            "the font file 'styles/fonts/broken.ttf' cannot be read",
        ),
        ("src: url(fonts/cut.ttf)", "F03", "the font file 'styles/fonts/cut.ttf' cannot be read"),
        ("src: url(http://127.0.0.1/x.ttf)", "S03", "'http://127.0.0.1/x.ttf' is not a file"),
    ],
)
def test_a_face_that_cannot_be_had_is_found(  # noqa: PLR0917 - fixtures and parameters
    job: Making, read: Reading, remarks: Remarks, root: Path, rule: str, code: str, message: str
) -> None:
    (root / "styles/fonts").mkdir()
    (root / "styles/fonts/broken.ttf").write_bytes(b"no font at all, but long enough to look")
    whole = Path(__file__).parents[2] / "styles/fonts/literata/Literata-Regular.ttf"
    (root / "styles/fonts/cut.ttf").write_bytes(whole.read_bytes()[:3000])
    with (root / "styles/fonts.css").open("a") as file:
        file.write(f'\n\n@font-face {{ font-family: "X"; {rule} }}')
    sheets = read(job())

    (problem,) = remarks.problems
    assert problem.code == code
    assert problem.message.startswith(message)
    assert str(problem.location) == "styles/fonts.css:5:1"
    assert list(sheets.case.families()) == ["Test"]


def test_a_face_outside_fonts_css_is_found(
    job: Making, read: Reading, remarks: Remarks, root: Path
) -> None:
    with (root / "styles/book.css").open("a") as file:
        file.write(SANS)
    read(job())

    assert [problem.code for problem in remarks.problems] == ["F02"]
    assert remarks.problems[0].location.file == "styles/book.css"


@pytest.mark.parametrize(
    ("css", "body", "found"),
    [
        ("", "<p>a Ж</p>", []),
        ("p { font-family: 'Test', serif }", "<p>a</p>", []),
        ("p { font-family: 'Tset' }", "<p>a</p>", [("F02", 1)]),
        ("p { font-family: 'Helvetica', 'Test' }", "<p>a</p>", [("F02", 1)]),
        ("p { font-family: serif }", "<p>a</p>", [("F02", 1)]),
        ("", "<code data-source='a.md:8'>a</code>", [("F02", 8)]),
        ("p { position: absolute; font-family: serif }", "<p>a</p>", [("F02", 1)]),
        ("@page { @top-left { content: 'a'; font-family: serif } }", "<p>a</p>", [("F02", 0)]),
        ("", "<p>a <em data-source='a.md:9'>語</em></p>", [("F01", 9)]),
        ("p::before { content: '語' }", "<p data-source='a.md:7'>a</p>", [("F01", 7)]),
        ("@page { @top-left { content: '語' } }", "<p>a</p>", [("F01", 0)]),
        ("p { font-family: serif }", "<p>   </p>", []),
    ],
)
def test_texts_in_strange_fonts_are_found_on_the_pages(  # noqa: PLR0917 - fixtures and parameters
    job: Making,
    read: Reading,
    galley: Callable[..., Galley],
    root: Path,
    css: str,
    body: str,
    found: list[tuple[str, int]],
) -> None:
    with (root / "styles/book.css").open("a") as file:
        file.write(css)
    sheets = read(job())
    made = galley("s", body)

    problems = strange_fonts(laid_out(sheets, made.html), sheets.case.families(), survey_of(made))
    assert [(problem.code, problem.location.line) for problem in problems] == found


def test_signs_are_looked_for_in_the_families_that_the_text_asks_for(
    job: Making, read: Reading, galley: Callable[..., Galley]
) -> None:
    """Another font of the project is no help unless the style names it too."""
    families = {"Test": frozenset(map(ord, "ab1")), "Signs": frozenset(map(ord, "cd"))}
    made = galley("s", "<p>abc</p>")
    (problem,) = strange_fonts(laid_out(read(job()), made.html), families, survey_of(made))

    assert problem.message.startswith("'Test' lacks the character 'c'")


def test_fonts_of_the_pdf_are_the_projects() -> None:
    assert list(foreign_families(["A"], ["A", "B"])) == []
    (problem,) = foreign_families(["A", "DejaVu Sans"], ["A"])
    assert problem.code == "F02"
    assert "'DejaVu Sans'" in problem.message
