"""Running: an edition and a table become a folder of copies: the order of the steps of a batch.

What all copies share goes through the steps of octavo.pipeline once for each variant; a copy is
made by putting its texts into the finished pages of its variant.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from octavo.batch.copies import LEDGER, NamedCopy, copies_of
from octavo.batch.crews import Crew
from octavo.batch.entries import entries_of
from octavo.batch.errands import Errand, Kit, Wanted
from octavo.batch.headings import Headings, headings_of
from octavo.batch.ledger import Ledger
from octavo.batch.results import Shelf
from octavo.batch.variants import Variants, values_of
from octavo.copy.order import Order, read_order
from octavo.deliver.folder import locked, sweep, unwritable
from octavo.deliver.freshness import EPOCH, options
from octavo.deliver.inputs import digest
from octavo.deliver.versions import versions
from octavo.exchange.rolls.reading import read_roll
from octavo.pipeline import hash_first
from octavo.press.metadata import particulars_of
from octavo.problems import BuildError, Problem, errors, in_order, stop_on_errors
from octavo.project import Project
from octavo.proof.placeholders import placeholders
from octavo.typeset.commission import commission

#: Hires a crew for a kit.
Hire = Callable[[Kit], Crew]
#: Is told how many copies are made, of how many.
Progress = Callable[[int, int], None]

_MOST = 25  # copies in an errand: what is lost with a worker is no more
_ROUNDS = 4  # errands for each hand, if there are enough copies
_TABLES = (".csv", ".tsv", ".jsonl", ".ndjson", ".xlsx", ".tab", ".txt")


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asks for."""

    edition: str
    table: Path
    name: str  # of the table, in messages
    folder: Path
    encoding: str | None = None
    together: bool = False  # one file for all besides


@dataclass(frozen=True, slots=True)
class Planned:
    """A batch that is read and judged: what is to be made, and what is wrong with the rest."""

    order: Order
    headings: Headings
    copies: tuple[NamedCopy, ...]
    rows: int  # of the table
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a batch."""

    rows: int
    made: int
    kept: int  # made before
    problems: tuple[Problem, ...]
    checked: bool = False  # nothing was to be made: those kept are those that can be made

    @property
    def good(self) -> bool:
        """Whether there is a copy for every row."""
        return self.made + self.kept == self.rows and not errors(self.problems)


def plan(project: Project, request: Request) -> Planned:
    """Read the edition and the table, and judge every row before anything is made.

    Raises BuildError if no copy can be made at all.
    """
    problems: list[Problem] = []
    order = read_order(project, request.edition, problems)
    problems.extend(placeholders(order.edition))
    stop_on_errors(problems)
    record = order.edition.record.batch
    roll = read_roll(request.table, request.name, request.encoding, problems)
    if roll is None:
        raise BuildError(problems)
    broken = len({problem.location for problem in problems if problem.code == "X02"})
    headings = headings_of(roll, record, problems)
    stop_on_errors(problem for problem in problems if problem.code != "X02")
    copies = copies_of(entries_of(roll, headings, problems), record, problems)
    return Planned(order, headings, copies, len(roll.rows) + broken, tuple(problems))


def run(
    project: Project, request: Request, planned: Planned, hire: Hire, tell: Progress
) -> Outcome:
    """Make the copies that are not there yet.

    Raises BuildError if no copy can be made: the edition has errors, or the folder cannot be
    written (B01), or another process writes there (B02).
    """
    order, copies = planned.order, planned.copies
    variants = Variants(project, order, planned.headings)
    inputs = _shared(hash_first(project, request.edition))
    shelf = Shelf(request.folder, digest(inputs), variants.key)
    try:
        request.folder.mkdir(parents=True, exist_ok=True)
        with locked(request.folder):
            sweep(request.folder)
            kept = shelf.kept(copies)
            missing = [copy for copy in copies if copy.number not in kept]
            if missing:
                _make(project, variants, shelf, missing, hire, tell)
            found = in_order((*planned.problems, *variants.warnings, *shelf.problems))
            shelf.finish(copies, together=request.together, whole=not errors(found))
    except OSError as error:
        raise BuildError([unwritable(request.folder, error)]) from error
    return Outcome(planned.rows, len(shelf.made) - len(kept), len(kept), found)


def _make(  # noqa: PLR0913, PLR0917 - what is made of what, by whom, and who is told
    project: Project,
    variants: Variants,
    shelf: Shelf,
    missing: list[NamedCopy],
    hire: Hire,
    tell: Progress,
) -> None:
    order = variants.order
    first = variants.of(missing[0])  # what is wrong with the edition itself ends the batch here
    kit = Kit(
        replace(commission(order, project.root, first.galleys), galleys=()),
        particulars_of(first.book, shelf.sources, options().get(EPOCH, "")),
        order.edition.record.format.safe,
        order.words.marks,
        order.work.slug,
    )
    by_number = {copy.number: copy for copy in missing}
    with hire(kit) as crew, Ledger(shelf.folder / LEDGER) as ledger:
        size = min(_MOST, ceil(len(missing) / (crew.hands * _ROUNDS)))
        errands = _errands(missing, variants, shelf, kit.particulars.title, size)
        done = 0
        tell(done, len(missing))
        for answers in crew.copies(errands):
            for made in answers:
                shelf.take(made, by_number[made.number], ledger)
                done += 1
                tell(done, len(missing))


def _errands(
    copies: Iterable[NamedCopy], variants: Variants, shelf: Shelf, title: str, size: int
) -> Iterator[Errand]:
    """Put copies of one variant together, as far as they come one near another."""
    waiting: dict[str, Errand] = {}
    for copy in copies:
        try:
            variant = variants.of(copy)
        except BuildError as error:  # a template that has trouble with this row only
            shelf.problems.extend(error.problems)
            continue
        wanted = _wanted(copy, shelf.sources, title)
        errand = waiting.pop(variant.id, Errand(variant, ()))
        errand = replace(errand, wanted=(*errand.wanted, wanted))
        if len(errand.wanted) >= size:
            yield errand
        else:
            waiting[variant.id] = errand
        if len(waiting) > _MOST:
            yield waiting.pop(next(iter(waiting)))
    yield from waiting.values()


def _wanted(copy: NamedCopy, sources: str, title: str) -> Wanted:
    texts: Mapping[str, str] = {name: str(value) for name, value in values_of(copy).items()}
    return Wanted(
        copy.number,
        texts,
        copy.qr,
        f"{title} · {copy.number:03}",
        copy.fingerprint(sources),
        copy.entry.place,
    )


def _shared(inputs: Mapping[str, str]) -> dict[str, str]:
    """Leave tables out of what copies are made from: each is made from its own row."""
    files = {name: found for name, found in inputs.items() if not name.endswith(_TABLES)}
    return {
        **files,
        **{f"version of {name}": found for name, found in versions().items()},
        **options(),
    }
