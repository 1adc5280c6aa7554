"""Printer profiles: their values lie beneath an edition's own, and each figure has its source."""

from collections.abc import Callable, Iterator

import pytest

from octavo.copy.editions import read_edition, resolve_edition
from octavo.copy.printer_profiles import (
    Printer,
    demands_of,
    list_printers,
    printer_slugs,
    read_printer,
)
from octavo.problems import Location, Problem
from octavo.project import Project

Write = Callable[[str, str], object]
HERE = Location("--printer")
OURS = """\
name: Ours
edition:
  format: {bleed: 5mm, safe: 7mm}
  preflight: {hairlines: {limit: 1pt}}
"""


def read(slug: str, project: Project | None = None) -> Printer:
    """Read a profile that has no mistakes."""
    problems: list[Problem] = []
    printer = read_printer(project, slug, HERE, problems)
    assert not problems
    assert printer is not None
    return printer


def leaves(value: object, path: str = "") -> Iterator[str]:
    """Name every value of a profile by its keys."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}".removeprefix("."))
    else:
        yield path


@pytest.mark.parametrize("slug", printer_slugs(None))
def test_every_figure_of_a_profile_has_its_source(slug: str) -> None:
    """And no source is of a figure that is not there."""
    printer = read(slug)
    keys = {key for source in printer.record.sources for key in source.keys}
    figures = set(leaves(printer.sheet.value))

    assert {name for name in figures if not any(is_of(name, key) for key in keys)} == set()
    assert {key for key in keys if not any(is_of(name, key) for name in figures)} == set()


def is_of(name: str, key: str) -> bool:
    """Tell whether a value belongs to a key."""
    return name == key or name.startswith(f"{key}.")


@pytest.mark.parametrize("slug", printer_slugs(None))
def test_every_profile_makes_a_sound_edition(slug: str, project: Project, write: Write) -> None:
    write("editions/x/edition.yaml", f"extends: booklet\nprinter: {slug}\n")
    problems: list[Problem] = []

    edition = read_edition(project, "x", problems)

    assert problems == []
    assert edition.record.printer == slug


def test_the_edition_and_what_it_extends_come_first(project: Project, write: Write) -> None:
    """Every value says which file and line it is of."""
    write("printers/ours.yaml", OURS)
    write("editions/house/edition.yaml", "extends: booklet\nformat: {bleed: 2mm}\n")
    write("editions/x/edition.yaml", "extends: house\nprinter: ours\n")

    sheet = resolve_edition(project, "x", []).sheet

    assert sheet.at("format", "bleed") == "2mm"
    assert sheet.at("format", "safe") == "7mm"
    assert sheet.at("preflight", "hairlines", "limit") == "1pt"
    assert str(sheet.place("format", "bleed")) == "editions/house/edition.yaml:2:17"
    assert str(sheet.place("format", "safe")) == "printers/ours.yaml:3:30"
    assert str(sheet.place("preflight", "hairlines", "severity")) == "default"


def test_a_printer_can_be_taken_away(project: Project, write: Write) -> None:
    write("editions/house/edition.yaml", "extends: booklet\nprinter: kdp\n")
    write("editions/x/edition.yaml", "extends: house\nprinter: null\n")

    assert resolve_edition(project, "x", []).sheet.at("format", "safe") == "4mm"


def test_the_projects_own_hides_the_built_in_one(project: Project, write: Write) -> None:
    write("printers/kdp.yaml", OURS)

    assert read("kdp", project).own
    assert not read("kdp").own
    assert read("kdp").sheet.file == "octavo/copy/printers/kdp.yaml"


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("name: Ours\nedition: {work: x}\n", "C01", "printers/ours.yaml:2:11"),
        ("name: Ours\n", "C02", "printers/ours.yaml:1:1"),
        ("nmae: Ours\nedition: {}\n", "C01", "printers/ours.yaml:1:1"),
    ],
)
def test_a_broken_profile_is_told_at_its_line(
    project: Project, write: Write, text: str, code: str, place: str
) -> None:
    write("printers/ours.yaml", text)
    problems: list[Problem] = []

    read_printer(project, "ours", HERE, problems)

    assert (code, place) in {(each.code, str(each.location)) for each in problems}


def test_no_such_printer_is_told_with_the_nearest() -> None:
    problems: list[Problem] = []

    assert read_printer(None, "kpd", HERE, problems) is None
    assert [(each.code, each.hint) for each in problems] == [("C05", "did you mean 'kdp'?")]


def test_all_are_listed(project: Project, write: Write) -> None:
    write("printers/ours.yaml", OURS)

    assert [each.slug for each in list_printers(project, [])] == sorted(
        (*printer_slugs(None), "ours")
    )


def test_what_a_printer_asks_of_any_file() -> None:
    demands, plain = demands_of(read("kdp"), []), demands_of(None, [])

    assert demands is not None
    assert plain is not None
    assert demands.preflight.small_type.limit.pt == pytest.approx(7)
    assert demands.format.safe.mm == pytest.approx(6.35)
    assert plain.preflight.small_type.limit.pt == pytest.approx(5, abs=0.001)


def test_a_profile_with_a_wrong_value_asks_nothing(project: Project, write: Write) -> None:
    write("printers/ours.yaml", "name: Ours\nedition: {format: {safe: 4}}\n")
    problems: list[Problem] = []

    assert demands_of(read_printer(project, "ours", HERE, problems), problems) is None
    assert str(problems[0].location) == "printers/ours.yaml:2:26"


@pytest.mark.parametrize(
    ("slug", "marks", "inks", "standard"),
    [
        ("offset-sheet", "marks", "cmyk", "pdf/x-4"),
        ("ingram", "", "cmyk", "pdf/x-1a"),
        ("kdp", "", "gray", "pdf/x-4"),
        ("lulu", "", "gray", "pdf/x-4"),
    ],
)
def test_a_printing_house_gets_the_marks_inks_and_standard_it_takes(  # noqa: PLR0917 - a table
    project: Project, write: Write, slug: str, marks: str, inks: str, standard: str
) -> None:
    write("editions/x/edition.yaml", f"extends: booklet\nprinter: {slug}\n")

    record = read_edition(project, "x", []).record

    assert (record.press.marks.crop, record.press.marks.slug) == (bool(marks),) * 2
    assert (record.colour.press, record.standards.press) == (inks, standard)
