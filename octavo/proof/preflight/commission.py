"""Commission: an order, its pages and their proof become the job that a preflight looks at."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from octavo.copy.order import Order
from octavo.copy.picture_records import licences, places
from octavo.copy.shapes.edition import Status
from octavo.copy.shapes.layout import Binding
from octavo.problems import Location, Problem
from octavo.proof.findings import Finding, Proof
from octavo.proof.preflight.catalogue import JOINED
from octavo.proof.preflight.intended import Intended, PictureUse
from octavo.proof.preflight.sources import Sources
from octavo.typeset.pages import Pages


def job_of(order: Order, pages: Pages, proof: Proof) -> Intended:
    """Gather what a finished PDF of an edition is to become."""
    record, edition = order.edition.record, order.edition
    return Intended(
        trim=(record.format.trim.width.mm, record.format.trim.height.mm),
        bleed=record.format.bleed.mm,
        bound=record.binding is not Binding.NONE,
        blanks=frozenset(frame.page for frame in pages.frames if frame.blank),
        bare=frozenset(frame.page for frame in pages.frames)
        - {place.page for place in proof.places if not place.added},
        final=record.status is Status.FINAL,
        fonts=order.fonts,
        pictures=tuple(_pictures(order, proof)),
        where={
            "trim": edition.location("format", "trim"),
            "page-count": edition.location("binding"),
            "title": order.work.sheet.place("title"),
            "author": order.work.sheet.place(),
            "language": edition.location("language"),
        },
    )


def sources_of(order: Order, pages: Pages, proof: Proof) -> Sources:
    """Gather where everything on the pages comes from."""
    sections = {frame.page: frame.section for frame in pages.frames if frame.section}
    return Sources(Location(order.edition.sheet.file), proof.places, sections)


def early_findings(problems: Iterable[Problem]) -> Iterator[Finding]:
    """Give what was found before the pages were set and is a rule of the preflight too."""
    for problem in problems:
        if problem.code in JOINED:
            yield Finding(problem, None, None)


def places_of_waivers(order: Order) -> tuple[Location, ...]:
    """Give the places of the edition's waivers."""
    waivers = range(len(order.edition.record.preflight.waive))
    return tuple(order.edition.location("preflight", "waive", number) for number in waivers)


def _pictures(order: Order, proof: Proof) -> Iterator[PictureUse]:
    """List the pictures on paper, each with its licence and the place of its record, if any."""
    work = order.work
    said = licences(work.pictures, work.events, order.edition.record.language)
    records = places(work.pictures)
    for place in proof.places:
        if place.picture:
            file = _in_work(place.picture, work.slug)
            where = records.get(file, place.location)
            yield PictureUse(place.picture, where, place.page, place.box, said.get(file, ""))


def _in_work(name: str, work: str) -> str:
    """Name a file from the work's folder: ``content/x/images/a.png`` is images/a.png."""
    steps = PurePosixPath(name).parts
    return "/".join(steps[steps.index(work) + 1 :] if work in steps else steps)
