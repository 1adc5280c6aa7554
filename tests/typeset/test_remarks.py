import logging
from collections.abc import Callable

import pytest

from octavo.compose.galley import Galley
from octavo.problems import Location
from octavo.typeset.reach import BASE, NotServedError
from octavo.typeset.remarks import Remarks
from octavo.typeset.survey import survey_of

BODY = (
    '<figure data-source="a.md:5"><img src="content/w/images/a.png"></figure>'
    '<p data-source="a.md:8"><a href="#gone">x</a></p>'
)


class Rule:
    """What the engine has of a rule in a stylesheet."""

    source_line, source_column = 7, 3


@pytest.fixture
def remarks(galley: Callable[..., Galley]) -> Remarks:
    found = Remarks(
        [survey_of(galley("one", "<p>a</p>")), survey_of(galley("two", BODY))], ["color"]
    )
    found.keep_sheet(
        BASE + "styles/a.css", "styles/a.css", "\np { color: red }\nq { width: calc(1) }\n"
    )
    found.keep_sheet(
        BASE + "styles/b.css", "styles/b.css", "\nb { width: 1 }\n\nb { background: url(x/b.png) }"
    )
    return found


def say(remarks: Remarks, sentence: str, *arguments: object) -> None:
    remarks.handle(
        logging.LogRecord("weasyprint", logging.WARNING, "", 0, sentence, arguments, None)
    )


def preprocess_stylesheet(base_url: str, rule: object, then: Callable[[], None]) -> None:  # noqa: ARG001 - looked up on the stack
    """Stand in for the engine's function: its name and two of its variables are what counts."""
    then()


def place(remarks: Remarks) -> str:
    return str(remarks.problems[-1].location)


def test_a_remark_made_while_a_sheet_is_read_is_of_that_sheet(remarks: Remarks) -> None:
    url = BASE + "styles/b.css"
    preprocess_stylesheet(
        url, Rule(), lambda: say(remarks, "Ignored `x:1` at %d:%d, unknown property.", 4, 2)
    )

    assert place(remarks) == "styles/b.css:4:2"


def test_the_innermost_sheet_counts(remarks: Remarks) -> None:
    """An imported stylesheet is read while the one that imports it is read too."""
    outer, inner = BASE + "styles/a.css", BASE + "styles/b.css"
    preprocess_stylesheet(
        outer,
        Rule(),
        lambda: preprocess_stylesheet(inner, Rule(), lambda: say(remarks, "Parse error at 2:1: x")),
    )

    assert place(remarks) == "styles/b.css:2:1"


def test_without_a_line_the_rule_gives_it(remarks: Remarks) -> None:
    url = BASE + "styles/a.css"
    preprocess_stylesheet(url, Rule(), lambda: say(remarks, "Invalid or unsupported selector, 'x'"))

    assert place(remarks) == "styles/a.css:7:3"


def test_a_later_remark_is_of_the_only_sheet_that_fits(remarks: Remarks) -> None:
    say(remarks, "Ignored `width: 1` at 2:12, invalid value.")
    assert place(remarks) == "styles/b.css:2:12"

    say(remarks, "Invalid math function at 3:12: calc(1)")
    assert place(remarks) == "styles/a.css:3:12"


def test_a_later_remark_that_fits_no_sheet_or_two_is_of_the_section(remarks: Remarks) -> None:
    say(remarks, "Ignored `height: 1` at 2:12, invalid value.")
    assert place(remarks) == "content/w/one.md"

    remarks.keep_sheet(BASE + "styles/c.css", "styles/c.css", "\nb { width: 1 }")
    say(remarks, "Ignored `width: 1` at 2:12, invalid value.")
    assert place(remarks) == "content/w/one.md"


def test_a_picture_is_found_in_the_galley(remarks: Remarks) -> None:
    say(remarks, "Failed to load image at 'content/w/images/a.png': broken")
    assert place(remarks) == "a.md:5"

    say(remarks, "No anchor #gone for internal URI reference")
    assert place(remarks) == "a.md:8"


def test_a_file_is_found_in_the_stylesheet_that_names_it(remarks: Remarks) -> None:
    remarks.refuse(BASE + "styles/x/b.png", NotServedError("there is no file", "add it"))

    assert place(remarks) == "styles/b.css:4"


def test_all_else_is_of_the_section_at_hand(
    remarks: Remarks, galley: Callable[..., Galley]
) -> None:
    say(remarks, "Subgrids are unsupported")
    assert place(remarks) == "content/w/one.md"

    remarks.section = survey_of(galley("two", ""))
    say(remarks, "Subgrids are unsupported")
    assert place(remarks) == "content/w/two.md"


def test_a_refused_file_is_told_once(remarks: Remarks) -> None:
    url = BASE + "content/w/images/a.png"
    for _ in range(3):
        remarks.refuse(url, NotServedError("there is no file", "add it", "L09"))
        say(remarks, "Failed to load image at %r: NotServedError: there is no file", url)

    assert [(problem.code, str(problem.location)) for problem in remarks.problems] == [
        ("L09", "a.md:5")
    ]


def test_addresses_are_shown_as_names(remarks: Remarks) -> None:
    say(
        remarks,
        f"Failed to load image at '{BASE}content/w/images/a.png': UnidentifiedImageError: x",
    )

    assert (
        remarks.problems[-1].message == "'content/w/images/a.png' is not a picture that can be read"
    )


def test_only_warnings_and_errors_are_kept(remarks: Remarks) -> None:
    for level in (logging.DEBUG, logging.INFO):
        assert level < remarks.level
    say(remarks, "Subgrids are unsupported")

    assert len(remarks.problems) == 1


def test_a_crash_is_of_the_sheet_that_was_read(remarks: Remarks) -> None:
    def fail() -> None:
        raise AssertionError

    with pytest.raises(AssertionError) as failed:
        preprocess_stylesheet(BASE + "styles/a.css", Rule(), fail)

    problem = remarks.crash(failed.value)
    assert problem is not None
    assert (problem.code, problem.location) == ("S01", Location("styles/a.css", 7, 3))


def test_a_crash_elsewhere_is_of_no_sheet(remarks: Remarks) -> None:
    assert remarks.crash(AssertionError()) is None


def test_without_galleys_there_is_a_place_all_the_same() -> None:
    remarks = Remarks([], [])
    say(remarks, "Subgrids are unsupported")

    assert place(remarks) == "book"
