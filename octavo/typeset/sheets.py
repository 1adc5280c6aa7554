"""Sheets: the names of stylesheets become what the engine needs to set any section of the book."""

from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote

from weasyprint import CSS
from weasyprint.css.counters import CounterStyle

from octavo.problems import Location, Problem
from octavo.project import EDITIONS
from octavo.typeset.faces import TypeCase
from octavo.typeset.fetcher import ProjectFetcher
from octavo.typeset.job import Job
from octavo.typeset.reach import BASE, NotServedError
from octavo.typeset.remarks import Remarks

_TOKENS = f"{BASE}tokens"  # the address under which remarks on the tokens are made


@dataclass(frozen=True, slots=True)
class Sheets:
    """All stylesheets of a job, read once and shared by its sections."""

    fetcher: ProjectFetcher
    case: TypeCase
    counters: CounterStyle
    css: tuple[CSS, ...]  # in cascade order
    pictures: dict[str, Any] = field(default_factory=dict)  # the engine's cache of pictures

    def with_rules(self, rules: str) -> "Sheets":
        """Add rules that have the last word; all else is shared."""
        return replace(self, css=(*self.css, CSS(string=rules))) if rules else self

    def picture_files(self) -> dict[str, str]:
        """Give the files of all pictures that were set, by the names that the PDF has for them."""
        return {
            f"i{picture.id}": unquote(url.removeprefix(BASE))
            for url, picture in self.pictures.items()
            if url.startswith(BASE) and hasattr(picture, "id")
        }


def read_sheets(job: Job, fetcher: ProjectFetcher, remarks: Remarks) -> Sheets:
    """Read the job's stylesheets and its tokens; what is wrong with them becomes remarks.

    All share one order of cascade layers, so that a later one can add to a layer of an earlier one.
    """
    case = TypeCase(remarks)
    counters = CounterStyle()
    shared = {
        "font_config": case,
        "counter_style": counters,
        "layers": [],
        "url_fetcher": fetcher,
    }
    css = []
    for name in job.stylesheets:
        try:
            fetcher.reach.locate(BASE + name)
        except NotServedError as refusal:
            remarks.problems.append(
                Problem("S02", f"the stylesheet '{name}' is missing", Location(name), refusal.hint)
            )
            continue
        css += _read(remarks, Location(name), shared, url=BASE + name)
    edition = _edition_file(job)
    remarks.keep_sheet(_TOKENS, edition.file, job.tokens)
    css += _read(remarks, edition, shared, string=job.tokens, base_url=_TOKENS)
    return Sheets(fetcher, case, counters, tuple(css))


def _read(remarks: Remarks, place: Location, shared: dict[str, object], **source: str) -> list[CSS]:
    try:
        return [CSS(**source, **shared)]
    except Exception as error:  # noqa: BLE001 - malformed CSS makes the engine fail in many ways
        crash = remarks.crash(error)
        remarks.problems.append(crash or Problem("S01", "the engine cannot read this file", place))
        return []


def _edition_file(job: Job) -> Location:
    """Name the file that the tokens come from: that of the edition on the strongest shelf."""
    for shelf in job.shelves[:1]:
        if shelf.parent == job.root / EDITIONS:
            return Location(f"{EDITIONS}/{shelf.name}/edition.yaml")
    return Location("edition.yaml")
