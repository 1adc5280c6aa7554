"""Pipeline: the eight steps from files to a delivered edition, in their order."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field

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
from octavo.press.metadata import particulars_of
from octavo.press.printing import print_edition
from octavo.press.sheets import sheet_problems
from octavo.press.sources import style_names
from octavo.problems import BuildError, Problem, errors, in_order, stop_on_errors
from octavo.project import BUILD, Project
from octavo.proof.placeholders import placeholders
from octavo.proof.proving import prove_prints
from octavo.typeset import typeset
from octavo.typeset.commission import commission
from octavo.typeset.covers import SetCover, set_cover
from octavo.typeset.fitting import Fit, fit

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
    order, book, root = ready.order, ready.book, project.root
    tell("typeset")
    job = commission(order, root, ready.galleys)
    pages = typeset(job)
    tell("fit")
    record = order.edition.record
    fitted = fit(len(pages.frames), record.imposition, record.binding)
    cover = _cover(project, ready, fitted)
    tell("press")
    inputs |= hash_maps(ready.maps)
    particulars = particulars_of(book, digest(inputs), options().get(EPOCH, ""))
    of_cover = (cover.set.pages,) if cover.set else ()
    styles = style_texts(style_names(order, pages, *of_cover), root, order.shelves)
    prints = print_edition(order, ready.galleys, pages, cover.set, particulars, styles, root)
    tell("proof")
    proved = prove_prints(
        order, book, ready.galleys, pages, cover.set, prints, ready.problems, job.days
    )
    problems = in_order((*pages.problems, *cover.problems, *prints.problems, *proved.problems))
    tell("deliver")
    account = Account(
        root=root,
        book=book,
        galleys=ready.galleys,
        pages=pages,
        fit=fitted,
        pdf=prints.reading,
        particulars=particulars,
        problems=problems,
        proof=proved.proof,
        waived=proved.waived,
        delivered=not (errors(problems) or (strict and problems)),
        files={**prints.files, **cover.files},
    )
    folder = root / BUILD / slug
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
    return Built(delivered, fitted, problems, proved.proof.facts)


@dataclass(frozen=True, slots=True)
class _Covered:
    """The cover of an edition: set around its pages, or a file that somebody brought."""

    set: SetCover | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def _cover(project: Project, ready: Composed, fitted: Fit) -> _Covered:
    """Set the cover around the pages as they are, or hold a ready one against them."""
    order, edition = ready.order, ready.order.edition
    if Output.COVER not in edition.record.outputs:
        return _Covered()
    problems: list[Problem] = []
    layout = lay_cover(edition, order.papers, fitted.pages + fitted.blanks, problems)
    if (name := edition.record.cover.file) is not None:
        place = edition.location("cover", "file")
        pdf = read_cover_file(project, name, edition.chain, place, problems)
        return _Covered(None, {COVER: pdf}, (*problems, *misfits(pdf, layout, place)))
    galley = compose_cover(ready.book, layout, order.words, order.shelves, project.root, problems)
    stop_on_errors(problems)
    if galley is None:
        return _Covered(problems=tuple(problems))
    cover = set_cover(order, ready.book, galley, layout, project.root)
    return _Covered(cover, {}, (*problems, *cover.pages.problems))


def hash_first(project: Project, slug: str) -> dict[str, str]:
    """Hash what will be read: a file edited during the build is then news to the next one."""
    try:
        resolved = resolve_edition(project, slug, [])
    except BuildError:
        return {}  # reading the edition says what is wrong with it
    return hash_inputs(project, resolved.chain, str(resolved.sheet.at("work")))
