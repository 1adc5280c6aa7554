"""Report page: the account of a build becomes report.html, one file that needs no other."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from octavo.deliver.account import Account
from octavo.deliver.explanations import explanations
from octavo.deliver.report_gallery import openings
from octavo.deliver.report_notes import astray
from octavo.deliver.report_rows import groups_of
from octavo.deliver.verdict import counted, not_proved, verdict
from octavo.proof.pictures import page_pictures

TEMPLATE = "report.html.jinja"


def report_html(account: Account) -> bytes:
    """Write the report that people read: the verdict, the problems, the proof and all pages.

    The same account gives the same bytes. Sources and the PDF are linked from build/<edition>/.
    """
    problems, proof, pages = account.problems, account.proof, account.pages
    groups = groups_of(problems, proof.findings, account.folios, account.root)
    rows = tuple(row for group in groups for row in group.rows)
    pictures = page_pictures(account.pdf, {sight.page for row in rows for sight in row.sights})
    explained = explanations(problem.code for problem in problems)
    frame = pages.frames[0] if pages.frames else None
    page = _template().render(
        account=account,
        astray=astray(rows, account.galleys, pages.anchors),
        explained=explained,
        explained_codes={each.code for each in explained},
        folios=dict(enumerate(account.folios, start=1)),
        frame=frame,
        groups=groups,
        made=_day(account.particulars.made),
        not_proved=tuple(not_proved(proof)),
        openings=openings(pages.frames, pictures, rows, account.titles),
        particulars=account.particulars,
        verdict=verdict(problems, proof, delivered=account.delivered),
    )
    return f"{page}\n".encode(errors="replace")


@cache
def _template() -> Template:
    """Read the template that lies beside this module, and the style that it takes in."""
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["counted"] = counted
    return templates.get_template(TEMPLATE)


def _day(seconds: int | None) -> str:
    """Give the day of a time that SOURCE_DATE_EPOCH gave; nothing if it gave none."""
    return "" if seconds is None else datetime.fromtimestamp(seconds, UTC).date().isoformat()
