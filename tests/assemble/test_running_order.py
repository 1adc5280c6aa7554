"""Running order: every part of an edition is planned in its place, with an anchor of its own."""

from collections.abc import Callable

from octavo.assemble.running_order import Planned, heading_of, plan
from octavo.copy.matter import Matter, Opening
from octavo.copy.order import read_order
from octavo.copy.prose import Heading
from octavo.problems import Location, Problem
from octavo.project import Project

Write = Callable[[str, str], object]
SECOND = "content/week/text/en/second.md"


def planned(project: Project) -> tuple[tuple[Planned, ...], list[Problem]]:
    """Plan the pocket edition as it stands."""
    order = read_order(project, "pocket", [])
    problems: list[Problem] = []
    return plan(order.edition, order.texts, problems), problems


def found(project: Project) -> list[tuple[str, Location]]:
    """Give the codes and places of the problems of planning."""
    return [(problem.code, problem.location) for problem in planned(project)[1]]


def test_parts_stand_in_the_order_of_the_edition(project: Project) -> None:
    sections, problems = planned(project)

    assert [section.id for section in sections] == [
        "half-title",
        "title-page",
        "copyright-page",
        "contents",
        "section-first",
        "section-second",
        "documents",
        "chronology",
        "notes",
        "people",
        "organisations",
        "terms",
        "bibliography",
        "colophon",
    ]
    assert [section.matter for section in sections].index(Matter.BACK) == 6
    assert problems == []


def test_a_part_opens_as_it_says_or_else_as_its_division_does(project: Project) -> None:
    openings = {section.id: section.opening for section in planned(project)[0]}

    assert openings["section-first"] is Opening.RECTO
    assert openings["section-second"] is Opening.NEXT


def test_a_text_is_named_by_its_heading_or_else_by_its_file(project: Project, write: Write) -> None:
    write(SECOND, "# The Second Day\n")
    named = [section.id for section in planned(project)[0][4:6]]
    write(SECOND, "# The Second Day {#other}\n")
    renamed = [section.id for section in planned(project)[0][4:6]]

    assert (named[1], renamed[1]) == ("section-second", "section-other")


def test_a_section_stands_where_its_text_begins_or_else_where_it_is_asked_for(
    project: Project,
) -> None:
    places = {section.id: section.location.file for section in planned(project)[0]}

    assert places["section-second"] == SECOND
    assert places["chronology"] == "editions/pocket/edition.yaml"


def test_a_text_needs_a_heading_of_the_first_level(project: Project, write: Write) -> None:
    write(SECOND, "## Second\n\nText.\n")

    assert found(project) == [("M05", Location(SECOND, 1, 1))]


def test_a_text_has_one_heading_of_the_first_level(project: Project, write: Write) -> None:
    write(SECOND, "# Second\n\n# Third\n")

    assert found(project) == [("M05", Location(SECOND, 3, 1))]


def test_an_id_stands_once_in_the_edition(project: Project, write: Write) -> None:
    write(SECOND, "# Second {#second}\n\n## Again {#offer}\n")

    assert found(project) == [("R04", Location(SECOND, 3, 1))]


def test_the_heading_of_a_text_is_its_first_block() -> None:
    here = Location("f", 1, 1)
    first, second = Heading(1, (), here), Heading(2, (), here)

    assert heading_of((first, second)) is first
    assert heading_of((second, first)) is None
    assert heading_of(()) is None


PARTS = """extends: pocket
body:
  - text: first
  - {kind: part-title, title: Part One}
  - text: second
  - part-title: part-two
  - {text: third, opening: next}
  - text: fourth
back: [people]
"""


def parted(project: Project, write: Write) -> tuple[Planned, ...]:
    """Plan an edition in two parts."""
    write("editions/parted/edition.yaml", PARTS)
    for name in ("part-two", "third", "fourth"):
        write(f"content/week/text/en/{name}.md", f"# Of {name}\n")
    order = read_order(project, "parted", [])
    problems: list[Problem] = []
    sections = plan(order.edition, order.texts, problems)
    assert problems == []
    return tuple(section for section in sections if section.matter is not Matter.FRONT)


def test_a_part_has_an_anchor_by_its_number_or_its_text(project: Project, write: Write) -> None:
    assert [section.id for section in parted(project, write)] == [
        *("section-first", "part-1", "section-second"),
        *("section-part-two", "section-third", "section-fourth", "people"),
    ]


def test_what_follows_a_part_title_in_its_division_is_in_the_part(
    project: Project, write: Write
) -> None:
    assert [section.in_part for section in parted(project, write)] == [
        *(False, False, True),
        *(False, True, True, False),
    ]


def test_a_part_title_is_alone_on_its_leaf(project: Project, write: Write) -> None:
    """So the section behind it opens on a recto too, unless its line says otherwise."""
    opened = {section.id: section.opening for section in parted(project, write)}

    assert opened["part-1"] is opened["section-part-two"] is Opening.RECTO
    assert opened["section-second"] is Opening.RECTO
    assert opened["section-third"] is opened["section-fourth"] is Opening.NEXT


def test_the_text_of_a_part_title_needs_a_heading_unless_the_edition_gives_one(
    project: Project, write: Write
) -> None:
    write("content/week/text/en/part-two.md", "In which they vote.\n")
    codes = []
    for title in ("", ", title: Two"):
        write(
            "editions/parted/edition.yaml",
            f"extends: pocket\nbody:\n  - text: first\n  - {{part-title: part-two{title}}}\n",
        )
        order = read_order(project, "parted", [])
        problems: list[Problem] = []
        plan(order.edition, order.texts, problems)
        codes.append([problem.code for problem in problems])

    assert codes == [["M05"], []]
