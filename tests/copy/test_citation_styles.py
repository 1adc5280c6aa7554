"""A citation style is found on the nearest shelf, and its faults are told with their places."""

from pathlib import Path

import pytest

from octavo.copy.citation_styles import FOLDER, read_citation_style
from octavo.problems import Location, Problem, Severity
from octavo.project import built_in_theme

ASKED = Location("editions/booklet/edition.yaml", 10, 12)
STYLE = """\
<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info>
    <title>Plain</title>
    <id>plain</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <macro name="title">
    <text variable="title"/>
  </macro>
  <citation>
    <layout><text macro="title"/></layout>
  </citation>
  <bibliography>
    <layout suffix="."><text macro="title"/></layout>
  </bibliography>
</style>
"""


def put(shelf: Path, text: str | bytes, name: str = "plain") -> Path:
    """Put a style on a shelf."""
    path = shelf / FOLDER / f"{name}.csl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def read(*shelves: Path, slug: str = "plain") -> tuple[str | None, list[Problem]]:
    """Read a style; give its text and what was wrong."""
    problems: list[Problem] = []
    return read_citation_style(shelves, slug, ASKED, problems), problems


@pytest.mark.parametrize(
    "path", [*(built_in_theme() / FOLDER).glob("*.csl")], ids=lambda path: path.stem
)
def test_the_styles_of_the_house_are_without_fault(path: Path) -> None:
    text, problems = read(built_in_theme(), slug=path.stem)

    assert (text, problems) == (path.read_text("utf-8"), [])


def test_the_house_has_a_style_for_russian_and_for_english_books() -> None:
    assert {path.stem for path in (built_in_theme() / FOLDER).glob("*.csl")} >= {"gost", "chicago"}


def test_the_nearest_shelf_wins(tmp_path: Path) -> None:
    near, far = tmp_path / "editions/booklet", tmp_path
    put(far, STYLE)
    put(near, STYLE.replace("Plain", "Near"))

    text, problems = read(near, far)

    assert text == STYLE.replace("Plain", "Near")
    assert not problems


def test_a_byte_order_mark_is_no_part_of_the_style(tmp_path: Path) -> None:
    put(tmp_path, b"\xef\xbb\xbf" + STYLE.encode())

    assert read(tmp_path) == (STYLE, [])


@pytest.mark.parametrize(
    ("slug", "hint"),
    [("plane", "did you mean 'plain'?"), ("zzz", "one of: plain, vancouver")],
)
def test_a_style_that_is_not_there_is_told_where_it_is_asked_for(
    tmp_path: Path, slug: str, hint: str
) -> None:
    put(tmp_path, STYLE)
    put(tmp_path / "editions/booklet", STYLE, "vancouver")

    text, problems = read(tmp_path / "editions/booklet", tmp_path, slug=slug)

    assert text is None
    assert problems == [Problem("C05", f"there is no citation style '{slug}'", ASKED, hint)]


def test_without_any_style_the_hint_says_where_to_put_one(tmp_path: Path) -> None:
    _, (problem,) = read(tmp_path)

    assert problem.hint == "put the style at styles/citations/plain.csl"


@pytest.mark.parametrize(
    ("old", "new", "code", "place", "words"),
    [
        ("</info>", "</inf>", "C04", (7, 9), "opening and ending tag mismatch"),
        (STYLE, "", "C04", (1, 1), "document is empty"),
        (STYLE, "title: Plain\n", "C04", (1, 1), "start tag expected"),
        ("Plain", "Plain &amp", "C04", (4, 22), "';'"),
        ("http://purl.org/net/xbiblio/csl", "urn:x", "C04", (2, 0), "it begins with 'style'"),
        (STYLE, "<html/>", "C04", (1, 0), "it begins with 'html'"),
        (
            '."><text macro="title"/>',
            '."><text macro="titel"/>',
            "C05",
            (15, 0),
            "no macro 'titel'",
        ),
        (
            '<text variable="title"/>',
            '<text macro="title"/>',
            "C04",
            (8, 0),
            "in a circle: 'title'",
        ),
    ],
)
def test_a_style_that_cannot_be_used_is_told_with_its_place(  # noqa: PLR0917 - a table
    tmp_path: Path, old: str, new: str, code: str, place: tuple[int, int], words: str
) -> None:
    assert old in STYLE
    put(tmp_path, STYLE.replace(old, new, 1))

    text, problems = read(tmp_path)

    assert text is None
    found = [problem for problem in problems if problem.severity is Severity.ERROR]
    assert [(each.code, each.location) for each in found] == [
        (code, Location("styles/citations/plain.csl", *place))
    ]
    assert words in found[0].message
    assert found[0].hint


def test_a_macro_that_is_misspelt_is_told_with_the_right_name(tmp_path: Path) -> None:
    put(tmp_path, STYLE.replace('macro="title"', 'macro="titel"'))

    _, problems = read(tmp_path)

    assert [(each.location.line, each.hint) for each in problems] == [
        (12, "did you mean 'title'?"),
        (15, "did you mean 'title'?"),
    ]


def test_a_dependent_style_names_the_one_to_take(tmp_path: Path) -> None:
    head, _, rest = STYLE.partition("    <updated>")
    link = '    <link href="http://x.org/apa" rel="independent-parent"/>\n    <updated>'
    body, _, _ = rest.partition("  <macro")
    put(tmp_path, f"{head}{link}{body}</style>")

    text, problems = read(tmp_path)

    assert text is None
    assert problems[0].code == "C04"
    assert "no 'bibliography'" in problems[0].message
    assert problems[0].hint == "take the style that it depends on: http://x.org/apa"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('<text variable="title"/>', '<text variable="titel"/>', 9),
        ('suffix="."', 'sufix="."', 15),
        ('<text variable="title"/>', '<txt variable="title"/>', 9),
    ],
)
def test_what_csl_does_not_allow_is_a_warning(
    tmp_path: Path, old: str, new: str, line: int
) -> None:
    put(tmp_path, STYLE.replace(old, new))

    text, (problem,) = read(tmp_path)

    assert text == STYLE.replace(old, new)
    assert (problem.code, problem.severity) == ("C04", Severity.WARNING)
    assert problem.location.file == "styles/citations/plain.csl"
    assert abs(problem.location.line - line) <= 1  # libxml2 is as exact as that


def test_a_style_of_an_edition_is_named_from_the_project(tmp_path: Path) -> None:
    put(tmp_path / "editions/booklet", "<")

    _, (problem,) = read(tmp_path / "editions/booklet", tmp_path)

    assert problem.location.file == "editions/booklet/styles/citations/plain.csl"


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    put(tmp_path, STYLE.replace("Plain", "Простой").encode("cp1251"))

    text, (problem,) = read(tmp_path)

    assert text is None
    assert (problem.code, problem.location.line) == ("Y05", 4)


def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, STYLE)

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)

    text, (problem,) = read(tmp_path)

    assert text is None
    assert problem.code == "Y06"
    assert problem.message == "the citation style cannot be read: Permission denied"
