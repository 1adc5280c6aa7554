"""Pipeline: the eight steps from files to a delivered edition, in their order."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace

from octavo import __version__
from octavo.assemble.assembly import assemble
from octavo.assemble.book import Book
from octavo.assemble.concordance import PageMap
from octavo.compose.composition import compose
from octavo.compose.covers.galley import compose_cover
from octavo.compose.covers.layout import lay_cover
from octavo.compose.galley import Galley
from octavo.compose.rows import OF_A_ROW, Row
from octavo.copy.cover_checks import read_cover_file
from octavo.copy.editions import resolve_edition
from octavo.copy.order import Order, read_order
from octavo.copy.prose.walk import plain
from octavo.copy.shapes.edition import Output
from octavo.copy.style_texts import style_texts
from octavo.deliver.account import Account
from octavo.deliver.delivery import deliver
from octavo.deliver.failure import deliver_failure, forget_failure
from octavo.deliver.files import COVER
from octavo.deliver.fitting import fitted_record
from octavo.deliver.freshness import EPOCH, fresh_build, options
from octavo.deliver.inputs import digest, hash_inputs
from octavo.deliver.manifest import Manifest
from octavo.deliver.outputs import outputs
from octavo.deliver.page_maps import begins_on, hash_maps, maps_for, titles_of
from octavo.deliver.versions import versions
from octavo.press.covers.ready import misfits
from octavo.press.covers.sheet import cover_sheet
from octavo.press.finishing import finish
from octavo.press.metadata import Particulars
from octavo.press.sheets import sheet_problems, sheets
from octavo.problems import BuildError, Problem, errors, in_order, stop_on_errors
from octavo.project import BUILD, EDITIONS, Project
from octavo.proof.covers import prove_cover
from octavo.proof.fidelity import prove
from octavo.proof.placeholders import placeholders
from octavo.proof.preflight.catalogue import JOINED
from octavo.proof.preflight.commission import (
    early_findings,
    job_of,
    places_of_waivers,
    sources_of,
)
from octavo.proof.preflight.inspection import preflight
from octavo.proof.prints import check_prints
from octavo.typeset import typeset
from octavo.typeset.commission import commission
from octavo.typeset.covers import set_cover
from octavo.typeset.fitting import Fit, fit
from octavo.typeset.pages import Pages

#: Is told the name of each step as it begins.
Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Built:
    """A delivered edition: its manifest, how it fits its sheets, the warnings, what is proved."""

    manifest: Manifest
    fit: Fit
    warnings: tuple[Problem, ...]
    proved: Mapping[str, int] = field(default_factory=dict)  # kind → how many are on paper


@dataclass(frozen=True, slots=True)
class Composed:
    """An edition after three steps: what `octavo check` looks at."""

    order: Order
    book: Book
    galleys: tuple[Galley, ...]
    problems: tuple[Problem, ...]
    maps: Mapping[str, PageMap] = field(default_factory=dict)  # of the editions it is compared with


def prepare(project: Project, slug: str, tell: Progress) -> Composed:
    """Take an edition through copy, assemble and compose; nothing is typeset.

    Raises BuildError with all problems of all files if any is an error.
    """
    problems: list[Problem] = []
    tell("copy")
    order = read_order(project, slug, problems)
    problems.extend(placeholders(order.edition))
    problems.extend(sheet_problems(order.edition, order.papers))
    maps = maps_for(project, order.edition, problems)
    tell("assemble")
    book = assemble(order, problems, maps)
    stop_on_errors(problems)
    tell("compose")
    row = Row((*order.edition.record.batch.columns, *OF_A_ROW))
    galleys = compose(book, order.words, order.shelves, project.root, problems, row=row)
    guess = lay_cover(order.edition, order.papers, len(galleys), [])  # its pages come later
    compose_cover(book, guess, order.words, order.shelves, project.root, problems)
    stop_on_errors(problems)
    return Composed(order, book, galleys, in_order(problems), maps)


def count_pages(project: Project, slug: str, setting: Callable[[], None]) -> int:
    """Count the pages of an edition: as the last build has them if it still holds, or set anew.

    ``setting`` is called before they are set, which takes its time. Raises BuildError if they
    cannot be.
    """
    manifest = fresh_build(project, slug, strict=False)
    if manifest is not None:
        return len(manifest.pages)
    ready = prepare(project, slug, lambda _: None)
    setting()
    return len(typeset(commission(ready.order, project.root, ready.galleys)).frames)


def build(project: Project, slug: str, *, strict: bool, tell: Progress) -> Built:
    """Take an edition through all eight steps to build/<edition>/.

    Raises BuildError with all problems if any is an error, or with ``strict`` a warning; what the
    last build delivered then stays as it is. If it stops after the pages are set, the error is an
    UnprovedError, and build/<edition>.failed/ has a report that shows them.
    """
    inputs = hash_first(project, slug)
    ready = prepare(project, slug, tell)
    order, book = ready.order, ready.book
    tell("typeset")
    job = commission(order, project.root, ready.galleys)
    pages = typeset(job)
    tell("fit")
    record = order.edition.record
    fitted = fit(len(pages.frames), record.imposition, record.binding)
    tell("press")
    inputs |= hash_maps(ready.maps)
    particulars = particulars_of(book, digest(inputs))
    styles = style_texts(_styles(order, pages), project.root, order.shelves)
    finished = finish(order.edition, ready.galleys, pages, particulars, styles, project.root)
    imposed = sheets(pages.pdf, order.edition, order.papers, order.words.press, particulars.sources)
    covered, of_cover = _cover(project, ready, fitted, particulars)
    cover_prints = {Output.COVER: covered[COVER]} if covered and not record.cover.file else {}
    tell("proof")
    proof = prove(
        book,
        ready.galleys,
        pages,
        finished.reading,
        safe=record.format.safe,
        alphabet=order.words.marks,
        days=job.days,
    )
    flight = preflight(
        finished.prints.get(Output.PRESS, finished.reading),
        record.preflight,
        job_of(order, pages, proof),
        sources_of(order, pages, proof),
        joined=(*proof.findings, *early_findings(ready.problems)),
        waivers=places_of_waivers(order),
    )
    proof = replace(proof, findings=flight.findings)
    prints = {**finished.prints, **cover_prints}
    printed = check_prints(prints, order.edition)
    found = (*pages.problems, *finished.problems, *imposed.problems, *printed, *proof.problems)
    known = (problem for problem in ready.problems if problem.code not in JOINED)
    problems = in_order((*known, *found, *of_cover))
    tell("deliver")
    account = Account(
        root=project.root,
        book=book,
        galleys=ready.galleys,
        pages=pages,
        fit=fitted,
        pdf=finished.reading,
        particulars=particulars,
        problems=problems,
        proof=proof,
        waived=flight.waived,
        delivered=not (errors(problems) or (strict and problems)),
        files={
            **{f"{output}.pdf": pdf for output, pdf in finished.prints.items()},
            **imposed.files,
            **covered,
        },
    )
    folder = project.root / BUILD / slug
    if not account.delivered:
        raise deliver_failure(folder, outputs(account), problems)
    manifest = Manifest(
        edition=slug,
        work=order.work.slug,
        chain=order.edition.chain,
        versions=versions(),
        options=options(),
        inputs=inputs,
        fonts=pages.fonts,
        pages=tuple(asdict(frame) for frame in pages.frames),
        titles=titles_of(book),
        anchors=begins_on(book, pages),
        compared=tuple(ready.maps),
        language=book.language,
        passes=pages.passes,
        warnings=len(problems),
        fitted=fitted_record(pages.fitted),
    )
    delivered = deliver(folder, outputs(account), manifest)
    forget_failure(folder)
    return Built(delivered, fitted, problems, proof.facts)


def _cover(
    project: Project, ready: Composed, fitted: Fit, particulars: Particulars
) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """Make the cover around the pages as they are, or hold a ready one against them."""
    order, record = ready.order, ready.order.edition.record
    if Output.COVER not in record.outputs:
        return {}, ()
    problems: list[Problem] = []
    layout = lay_cover(order.edition, order.papers, fitted.pages + fitted.blanks, problems)
    if record.cover.file is not None:
        place = order.edition.location("cover", "file")
        pdf = read_cover_file(project, record.cover.file, order.edition.chain, place, problems)
        problems.extend(misfits(pdf, layout, place))
        return {COVER: pdf}, tuple(problems)
    galley = compose_cover(ready.book, layout, order.words, order.shelves, project.root, problems)
    stop_on_errors(problems)
    if galley is None:
        return {}, tuple(problems)
    cover = set_cover(order, ready.book, galley, layout, project.root)
    styles = style_texts(_styles(order, cover.pages), project.root, order.shelves)
    pdf, faults = cover_sheet(order.edition, cover, particulars, styles, project.root)
    problems.extend((*cover.pages.problems, *faults, *prove_cover(cover)))
    return {COVER: pdf}, tuple(problems)


def hash_first(project: Project, slug: str) -> dict[str, str]:
    """Hash what will be read: a file edited during the build is then news to the next one."""
    try:
        resolved = resolve_edition(project, slug, [])
    except BuildError:
        return {}  # reading the edition says what is wrong with it
    return hash_inputs(project, resolved.chain, str(resolved.sheet.at("work")))


def _styles(order: Order, pages: Pages) -> tuple[str, ...]:
    """Name the files that may say in which colour something is: styles, editions' tokens."""
    editions = (f"{EDITIONS}/{slug}/edition.yaml" for slug in order.edition.chain)
    return (*pages.read, *editions)


def particulars_of(book: Book, sources: str) -> Particulars:
    """Gather what the PDF says of itself; a time only if SOURCE_DATE_EPOCH gives one."""
    epoch = options().get(EPOCH, "")
    return Particulars(
        title=plain(book.title),
        authors=tuple(plain(author) for author in book.authors),
        language=book.language,
        subject=plain(book.abstract),
        keywords=book.subjects,
        sources=sources,
        producer=f"Octavo {__version__}",
        made=int(epoch) if epoch.isdecimal() else None,
    )
