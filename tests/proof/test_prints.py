from inked_paper import bytes_of, paper

from octavo.copy.editions import read_edition
from octavo.copy.shapes.edition import Output
from octavo.project import Project
from octavo.proof.prints import check_prints


def test_a_press_copy_that_is_not_what_it_says_is_told(project: Project) -> None:
    """G09: the place is that of the standard in the edition."""
    file = project.edition_file("school")
    file.write_text(file.read_text("utf-8") + "standards: {press: pdf/x-4}\n", encoding="utf-8")
    edition = read_edition(project, "school", [])
    with paper("0 g") as document:
        pdf = bytes_of(document)

    found = list(check_prints({Output.PRESS: pdf}, edition))

    assert {problem.code for problem in found} == {"G09"}
    assert {str(problem.location) for problem in found} == {"editions/school/edition.yaml:4:20"}
    assert any("the file has no output intent" in problem.message for problem in found)


def test_what_is_not_there_is_not_checked(project: Project) -> None:
    assert not list(check_prints({}, read_edition(project, "pocket", [])))
