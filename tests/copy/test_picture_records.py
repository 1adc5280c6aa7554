"""Picture records: a licence comes from pictures.yaml, or from the credit of an event's picture."""

from collections.abc import Callable

from octavo.copy.picture_records import licences, places
from octavo.copy.works import Work, read_work
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], object]
EVENTS = """\
- id: talks
  date: 1917-10-29
  title: The talks begin.
  picture: {file: images/hall.png, alt: The hall, credit: "Photograph: Bulla"}
- id: vote
  date: 1917-10-30
  title: The vote.
  picture: {file: images/map.png, alt: The map, credit: Somebody}
"""
RECORDS = """\
- id: map
  file: images/map.png
  licence: {ru: "Общественное достояние", en: Public domain}
- id: hall
  file: images/hall.png
  origin: The archive
"""


def work_of(project: Project, write: Write, records: str) -> tuple[Work, list[Problem]]:
    """Read the sound work with these records."""
    for name in ("map", "hall"):
        (project.root / "content/w/images").mkdir(exist_ok=True)
        (project.root / f"content/w/images/{name}.png").write_bytes(b"")
    write("content/w/chronology.yaml", EVENTS)
    write("content/w/pictures.yaml", records)
    problems: list[Problem] = []
    return read_work(project, "w", problems), problems


def test_a_record_comes_before_a_credit(project: Project, write: Write) -> None:
    work, _ = work_of(project, write, RECORDS)

    assert licences(work.pictures, work.events, "ru") == {
        "images/map.png": "Общественное достояние",
        "images/hall.png": "Photograph: Bulla",
    }


def test_every_record_has_its_place(project: Project, write: Write) -> None:
    work, _ = work_of(project, write, RECORDS)

    assert {file: place.line for file, place in places(work.pictures).items()} == {
        "images/map.png": 1,
        "images/hall.png": 4,
    }


def test_a_record_of_no_file_is_told_at_its_line(project: Project, write: Write) -> None:
    _, problems = work_of(project, write, "- {id: mop, file: images/mop.png}\n")

    (told,) = [problem for problem in problems if problem.code == "M06"]
    assert str(told.location) == "content/w/pictures.yaml:1:19"
    assert "images/map.png" in told.hint
