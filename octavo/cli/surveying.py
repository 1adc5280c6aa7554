"""Surveying: each edition becomes a line that says what it includes, omits, overrides and takes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from octavo.assemble.extent import Extent, Share, extent_of
from octavo.cli.columns import columns
from octavo.copy.order import read_order
from octavo.copy.overrides import Override, overrides_of
from octavo.deliver.freshness import fresh_build
from octavo.deliver.manifest import read_manifest
from octavo.problems import BuildError, Problem, errors
from octavo.project import BUILD, Project
from octavo.typeset.fitting import fit

KINDS = tuple(each.name for each in fields(Extent))
HEADS = ("edition", *KINDS, "overrides", "pages", "sheets", "last build")
_SHOWN = 8  # names of what is left out, and of keys; --json has them all


@dataclass(frozen=True, slots=True)
class Surveyed:
    """An edition against its work and against what it extends; None where it cannot be told."""

    edition: str
    extends: str
    extent: Extent | None
    overrides: tuple[Override, ...] = ()
    pages: int | None = None
    sheets: int | None = None
    fresh: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def build(self) -> str:
        """Say whether there is a build, and whether it holds."""
        if self.pages is None:
            return "not built"
        return "holds" if self.fresh else "out of date"


def survey_edition(project: Project, slug: str) -> Surveyed:
    """Look at one edition; whatever is wrong with it is in ``problems``."""
    problems: list[Problem] = []
    try:
        order = read_order(project, slug, problems)
    except BuildError as error:
        return Surveyed(slug, "", None, problems=errors(error.problems))
    extent = extent_of(order, problems)
    manifest = read_manifest(project.root / BUILD / slug)
    record = order.edition.record
    taken = fit(len(manifest.pages), record.imposition, record.binding) if manifest else None
    return Surveyed(
        slug,
        record.extends or "",
        extent,
        overrides_of(project, order.edition),
        taken.pages if taken else None,
        taken.sheets if taken else None,
        fresh_build(project, slug, strict=False) is not None,
        errors(problems),
    )


def table(surveyed: Iterable[Surveyed]) -> Iterator[str]:
    """Write a line an edition, and below them what each omits and overrides, by name."""
    surveyed = tuple(surveyed)
    yield from columns(HEADS, [_cells(each) for each in surveyed])
    for each in surveyed:
        lines = tuple(_details(each))
        if lines:
            yield ""
            yield each.edition + (f" (extends {each.extends})" if each.extends else "")
            yield from (f"  {line}" for line in lines)


def record_of(surveyed: Surveyed) -> Mapping[str, object]:
    """Give all that is known of an edition as plain values."""
    shares = {kind: _share(surveyed, kind) for kind in KINDS}
    return {
        "edition": surveyed.edition,
        "extends": surveyed.extends or None,
        "includes": {kind: list(share.includes) for kind, share in shares.items() if share},
        "omits": {kind: list(share.omits) for kind, share in shares.items() if share},
        "overrides": [
            {
                "key": each.key,
                "value": each.value,
                "inherited": each.inherited,
                "origin": str(each.location),
            }
            for each in surveyed.overrides
        ],
        "pages": surveyed.pages,
        "sheets": surveyed.sheets,
        "build": surveyed.build,
    }


def _cells(each: Surveyed) -> tuple[str, ...]:
    shares = (_share(each, kind) for kind in KINDS)
    counts = (f"{len(share.includes)}/{share.whole}" if share else "?" for share in shares)
    pages, sheets = ("–" if count is None else str(count) for count in (each.pages, each.sheets))
    return (each.edition, *counts, str(len(each.overrides)), pages, sheets, each.build)


def _share(each: Surveyed, kind: str) -> Share | None:
    share = getattr(each.extent, kind, None)
    return share if isinstance(share, Share) else None


def _details(each: Surveyed) -> Iterator[str]:
    for kind in KINDS:
        share = _share(each, kind)
        if share and share.omits:
            yield f"omits {kind}: {_some(share.omits) if share.includes else 'all'}"
    if each.overrides:
        yield f"overrides: {_some([override.key for override in each.overrides])}"


def _some(names: Iterable[str]) -> str:
    names = tuple(names)
    rest = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")
