"""Works: the folder of a work becomes a ``Work``, its registers checked against one another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from octavo.copy.cross_references import unknown_ids
from octavo.copy.event_pictures import missing_pictures, missing_recorded
from octavo.copy.parity import uneven_texts
from octavo.copy.pictures import PictureShelf
from octavo.copy.registers import Register, read_register
from octavo.copy.shapes.country import reckoning_of
from octavo.copy.shapes.documents import Document
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.pictures import PictureRecord
from octavo.copy.shapes.registers import Organisation, Person, Place, Term
from octavo.copy.shapes.sources import Source
from octavo.copy.shapes.work import WorkRecord
from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import read_sheet
from octavo.copy.validation import validate
from octavo.problems import BuildError, Location, Problem, Severity, nearest
from octavo.project import Project

T = TypeVar("T")
Texts = Mapping[str, Mapping[str, Path]]  # language → name without .md → file
WORK = "work.yaml"
TEXT = "text"
DOCUMENT_TEXTS = "documents"
REGISTERS = {
    "people": "people.yaml",
    "organisations": "organisations.yaml",
    "places": "places.yaml",
    "terms": "terms.yaml",
    "sources": "sources.yaml",
    "documents": "documents.yaml",
    "events": "chronology.yaml",
    "pictures": "pictures.yaml",
}


@dataclass(frozen=True, slots=True)
class Work:
    """A work with its registers; texts are listed and not yet read."""

    slug: str
    record: WorkRecord
    people: Register[Person]
    organisations: Register[Organisation]
    places: Register[Place]
    terms: Register[Term]
    sources: Register[Source]
    documents: Register[Document]
    events: Register[Event]
    pictures: Register[PictureRecord]  # those that have a record
    texts: Texts  # text/<language>/<name>.md
    document_texts: Texts  # documents/<language>/<id>.md
    sheet: Sheet  # of work.yaml


def read_work(project: Project, slug: str, problems: list[Problem]) -> Work:
    """Read a work; records with mistakes are left out of their registers.

    Adds the problems of all files of the work. Raises BuildError with all of ``problems`` if there
    is no such work or if work.yaml cannot be used.
    """
    folder = project.work_folder(slug)
    named = project.name_of(folder / WORK)
    if slug not in project.work_slugs():
        hint = nearest(slug, project.work_slugs())
        problems.append(Problem("C05", f"there is no work '{slug}'", Location(named), hint))
        raise BuildError(problems)
    problems.extend(_misspelt_files(folder, project))
    sheet = read_sheet(folder / WORK, named, problems, top=dict)
    reckoning = reckoning_of(sheet.value if sheet else None)
    record = validate(WorkRecord, sheet, problems, calendar=reckoning) if sheet else None

    def register(name: str, shape: type[T]) -> Register[T]:
        path = folder / REGISTERS[name]
        return read_register(path, project.name_of(path), shape, reckoning, problems)

    people = register("people", Person)
    organisations = register("organisations", Organisation)
    places = register("places", Place)
    terms = register("terms", Term)
    sources = register("sources", Source)
    documents = register("documents", Document)
    events = register("events", Event)
    pictures = register("pictures", PictureRecord)
    registers: dict[str, Register[Any]] = {
        "people": people,
        "organisations": organisations,
        "places": places,
        "terms": terms,
        "sources": sources,
        "documents": documents,
        "events": events,
        "pictures": pictures,
    }
    problems.extend(unknown_ids(registers))
    shelf = PictureShelf(folder, project.name_of(folder))
    problems.extend((*missing_pictures(people, shelf), *missing_pictures(events, shelf)))
    problems.extend(missing_recorded(pictures, shelf))
    if record is None or sheet is None:
        raise BuildError(problems)
    problems.extend(_uneven_texts(record, sheet, registers))
    return Work(
        slug=slug,
        record=record,
        people=people,
        organisations=organisations,
        places=places,
        terms=terms,
        sources=sources,
        documents=documents,
        events=events,
        pictures=pictures,
        texts=_texts(folder / TEXT, record.languages),
        document_texts=_texts(folder / DOCUMENT_TEXTS, record.languages),
        sheet=sheet,
    )


def _uneven_texts(
    record: WorkRecord, sheet: Sheet, registers: Mapping[str, Register[Any]]
) -> Iterator[Problem]:
    yield from uneven_texts(record, sheet, record.languages)
    for register in registers.values():
        for name, entry in register.entries.items():
            at = (register.numbers[name],)
            if register.sheet is not None:
                yield from uneven_texts(entry, register.sheet, record.languages, at)


def _texts(folder: Path, languages: tuple[str, ...]) -> Texts:
    """List the Markdown files of each language by their names without the ending."""
    return {
        language: {path.stem: path for path in sorted((folder / language).glob("*.md"))}
        for language in languages
    }


def _misspelt_files(folder: Path, project: Project) -> Iterator[Problem]:
    """Find files that look like a register and are none (C01, warnings)."""
    known = {WORK, *REGISTERS.values()}
    for path in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml"))):
        guess = get_close_matches(path.stem, [Path(name).stem for name in known], n=1)
        if path.name not in known and guess:
            message = f"'{path.name}' is not the name of a register, so it is not read"
            place = Location(project.name_of(path))
            hint = f"did you mean '{guess[0]}.yaml'?"
            yield Problem("C01", message, place, hint, Severity.WARNING)
