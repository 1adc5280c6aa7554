"""Every mistake gives one good message: each folder of cases/problems is a project with a mistake.

A case is a folder ``CODE-what-is-wrong``. It holds only the files that differ from the folder
``base``, a list ``remove.txt`` of files that the base has and the case has not, and what Octavo
says of it: ``expected.txt``. The edition that is looked at is ``classroom``, which extends
``booklet``. To write what is expected of a new case, or of all cases after a change of words, run

    OCTAVO_REWRITE=1 python -m pytest tests/test_problem_cases.py

and read every line that changed: is the place right, would a teacher understand the sentence, does
the hint help?
"""

import fcntl
import os
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from octavo.cli import octavo
from octavo.cli.checking import check_edition
from octavo.deliver.delivery import deliver
from octavo.deliver.manifest import Manifest
from octavo.pipeline import build
from octavo.problems import BuildError, Problem, in_order
from octavo.project import Project, find_project

CASES = Path(__file__).parent / "cases" / "problems"
BASE = CASES / "base"
EXPECTED, REMOVE = "expected.txt", "remove.txt"
EDITION = "classroom"
ROOT = Path(__file__).parents[1]
REWRITE = bool(os.environ.get("OCTAVO_REWRITE"))
MANIFEST = Manifest(EDITION, "ferry", (EDITION,), {}, {}, {})
LITERAL = re.compile(r'"([A-Z][0-9]{2})"')
CASE = re.compile(r"[A-Z][0-9]{2}-[a-z0-9-]+")

#: Letters and codes that the pages have to be set for; all others are found by checking.
TYPESET = (
    *("B", "F", "H", "L", "S", "N05", "N06", "N09", "N10", "N12"),
    *("G01", "G02", "G03", "G05", "G06", "G07"),
    *("J01", "J02"),
    *("P03", "P05", "P06", "P07", "P08", "P09", "P11", "P12"),
    *("V07", "V08", "V09", "V10"),
)

#: Codes that the files of a project cannot bring about by themselves: the reason, and their test.
ELSEWHERE = {
    "B02": ("two builds must run at once", "tests"),
    "B03": ("it is of 'octavo new', which has no project yet", "tests"),
    "B04": ("a process has to die in the middle", "tests/cli"),
    "E07": ("it is said where there is no project", "tests"),
    "G09": ("only a fault of Octavo would bring it about", "tests/proof"),
    "I03": ("it is of a PDF that 'octavo impose' is given", "tests/press"),
    "I04": ("so is this", "tests/press"),
    "I05": ("so is this", "tests/press"),
    "H04": ("all fonts of a build are embedded", "tests/proof/preflight"),
    "H05": ("no font is carried that may not be embedded", "tests/proof/preflight"),
    "H07": ("F01 stops the build first", "tests/proof/preflight"),
    "H12": ("it is of a PDF that comes alone; of an edition it is P07", "tests/proof/preflight"),
    "H16": ("a page of another size breaks more than this", "tests/proof/preflight"),
    "H17": ("it is of covers, which are not looked at yet", "tests/proof/preflight"),
    "H19": ("no style makes anything overprint", "tests/proof/preflight"),
    "H24": ("it is of a PDF that comes alone", "tests/proof/preflight"),
    "L02": ("how much memory is enough differs by machine", "tests/typeset"),
    "L03": ("no text is known that crashes the engine", "tests/typeset"),
    "L04": ("no text is known whose page numbers never settle", "tests/typeset"),
    "L11": ("it is about the machine, not the project", "tests/typeset"),
    "P02": ("only a damaged PDF shows it", "tests"),
    "P04": ("only a damaged PDF shows it", "tests"),
    "P10": ("only a damaged PDF shows it", "tests"),
    "P13": ("only a damaged PDF shows it", "tests"),
    "P14": ("only a damaged PDF shows it", "tests"),
    "P15": ("only a damaged PDF shows it", "tests"),
    "V11": ("it is of a plan, which neither check nor build makes", "tests/press"),
    "Q04": ("only a damaged PDF shows it", "tests/proof"),
    "W07": ("only a damaged PDF shows it", "tests"),
    "U01": ("it is of a table of people, which is no file of the project", "tests/batch"),
    "U02": ("so is this", "tests/batch"),
    "U03": ("so is this", "tests/batch"),
    "U04": ("so is this", "tests/batch"),
    "U05": ("so is this", "tests/batch"),
    "U06": ("so is this", "tests/batch"),
    "U07": ("so is this", "tests/batch"),
    "U08": ("so is this", "tests/batch"),
    "U09": ("so is this", "tests/batch"),
    "U10": ("so is this", "tests/batch"),
    "U11": ("only a fault of the program shows it", "tests/batch"),
    "U12": ("no row is known that ends the engine", "tests/batch"),
    "U13": ("it is of a cluster", "tests/batch"),
    "X01": ("it is of a file to import, which is no file of the project", "tests/exchange"),
    "X02": ("so is this", "tests/exchange"),
    "X03": ("so is this", "tests/exchange"),
    "X04": ("so is this", "tests/exchange"),
    "X05": ("so is this", "tests/exchange"),
    "X06": ("so is this", "tests/exchange"),
    "X07": ("so is this", "tests/exchange"),
    "X08": ("so is this", "tests/exchange"),
}


def cases() -> list[Path]:
    """List the folders of cases."""
    return sorted(folder for folder in CASES.iterdir() if CASE.fullmatch(folder.name))


def laid_out(case: Path, root: Path) -> Project:
    """Lay the files of a case over the base."""
    shutil.copytree(BASE, root)
    if (case / REMOVE).exists():
        for name in (case / REMOVE).read_text(encoding="utf-8").split():
            (root / name).unlink()
    shutil.copytree(case, root, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED, REMOVE))
    return Project(root)


def found_in(project: Project, *, typeset: bool) -> tuple[Problem, ...]:
    """Give all that Octavo says of the edition."""
    if not typeset:
        return in_order(check_edition(project, EDITION))
    try:
        return build(project, EDITION, strict=False, tell=lambda _: None).warnings
    except BuildError as error:
        return error.problems


@pytest.mark.parametrize("typeset", [False, True], ids=["checked", "built"])
def test_the_base_has_no_problems(tmp_path: Path, *, typeset: bool) -> None:
    """What a case reports comes of the case alone."""
    project = laid_out(BASE, tmp_path / "project")

    assert not found_in(project, typeset=typeset)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_mistake_gives_its_message(case: Path, tmp_path: Path) -> None:
    """The place, the sentence and the hint are those in expected.txt, and there are no others."""
    code = case.name[:3]
    project = laid_out(case, tmp_path / "project")

    found = found_in(project, typeset=code.startswith(TYPESET))

    said = "".join(f"{problem}\n" for problem in found)
    if REWRITE:
        (case / EXPECTED).write_text(said, encoding="utf-8")
    assert said == (case / EXPECTED).read_text(encoding="utf-8")
    assert code in {problem.code for problem in found}


def codes() -> set[str]:
    """Find the codes that the program can give."""
    modules = (ROOT / "octavo").rglob("*.py")
    return {code for path in modules for code in LITERAL.findall(path.read_text(encoding="utf-8"))}


def test_every_code_has_a_page() -> None:
    """The codes in the program are those that ``octavo explain`` knows."""
    pages = {path.stem for path in (ROOT / "octavo" / "explain").glob("*.md")}

    assert sorted(codes() - pages) == []
    assert sorted(pages - codes()) == []


def test_every_code_has_a_case() -> None:
    """The codes in the program are those of which a folder shows how they come about."""
    shown = {case.name[:3] for case in cases()}

    assert sorted(codes() - shown - ELSEWHERE.keys()) == []
    assert sorted((shown | ELSEWHERE.keys()) - codes()) == []
    assert sorted(shown & ELSEWHERE.keys()) == []


@pytest.mark.parametrize("code", ELSEWHERE)
def test_a_code_without_a_case_has_a_test(code: str) -> None:
    _, folder = ELSEWHERE[code]
    named = re.compile(rf'"{code}"(?!:)|"""{code}: ')
    files = [path.read_text(encoding="utf-8") for path in (ROOT / folder).rglob("test_*.py")]

    assert any(named.search(text) for text in files)


@pytest.mark.parametrize(
    "page", sorted((ROOT / "octavo" / "explain").glob("*.md")), ids=lambda page: page.stem
)
def test_a_page_says_what_it_explains(page: Path) -> None:
    """Its first line is the code and a short title, which ``octavo explain`` lists."""
    lines = page.read_text(encoding="utf-8").splitlines()

    assert re.fullmatch(rf"# {page.stem}: [^ ].{{5,60}}[^.]", lines[0])
    assert 8 <= len(lines) <= 21
    assert max(map(len, lines)) <= 105


def test_a_second_build_of_the_same_edition_is_refused(tmp_path: Path) -> None:
    """B02: while one holds the folder, another says so and leaves it as it is."""
    folder = tmp_path / "build" / EDITION
    folder.mkdir(parents=True)
    held = os.open(folder, os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    try:
        with pytest.raises(BuildError) as stopped:
            deliver(folder, {"reading.pdf": b"%PDF"}, MANIFEST)
    finally:
        os.close(held)

    (problem,) = stopped.value.problems
    assert (problem.code, str(problem.location)) == ("B02", f"build/{EDITION}")
    assert not list(folder.iterdir())


def test_a_new_project_is_not_made_over_an_old_one(tmp_path: Path) -> None:
    """B03: what stands in the folder stays, and nothing is added."""
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")

    outcome = CliRunner().invoke(octavo, ["new", str(tmp_path)])

    assert outcome.exit_code == 1
    assert f"{tmp_path.as_posix()}: B03 the folder is not empty" in outcome.output
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_outside_a_project_there_is_nothing_to_check(tmp_path: Path) -> None:
    """E07: no folder above has editions/."""
    with pytest.raises(BuildError) as stopped:
        find_project(tmp_path)

    (problem,) = stopped.value.problems
    assert problem.code == "E07"
    assert problem.location.file == tmp_path.resolve().as_posix()
    assert "octavo new" in problem.hint
