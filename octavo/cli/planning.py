"""Planning: estimates of editions become a table with a column for each, or JSON for scripts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from octavo.copy.costs import read_costs
from octavo.copy.editions import read_edition
from octavo.copy.papers import read_papers, unknown_papers
from octavo.copy.shapes.layout import Binding
from octavo.measures import Trim
from octavo.pipeline import count_pages
from octavo.press.estimates.estimate import Estimate, estimate
from octavo.press.estimates.run import Run, run
from octavo.problems import Problem, stop_on_errors
from octavo.project import Project


@dataclass(frozen=True, slots=True)
class Column:
    """An edition bound in one way: a copy of it, and the run if one is asked for."""

    one: Estimate
    run: Run | None
    currency: str


def columns(
    project: Project,
    slugs: Sequence[str],
    bindings: Sequence[Binding | None],
    copies: int | None,
    setting: Callable[[str], None],
) -> tuple[Column, ...]:
    """Estimate editions, each with every binding; None stands for the edition's own.

    ``setting`` is told of an edition whose pages have to be set before they can be counted.
    Raises BuildError with all that is wrong with them.
    """
    problems: list[Problem] = []
    costs = read_costs(project, problems) if copies else None
    stop_on_errors(problems)
    found = []
    for slug in slugs:
        edition = read_edition(project, slug, problems)
        papers = read_papers(project, problems)
        problems.extend(unknown_papers(edition, papers))
        stop_on_errors(problems)
        pages = count_pages(project, slug, partial(setting, slug))
        for binding in bindings:
            sheet = costs.record.sheet if costs else None
            one = estimate(edition, papers, pages, problems, binding=binding, sheet=sheet)
            record = edition.record
            paid = (
                run(one, copies, record.paper, record.cover.paper, costs, problems)
                if copies
                else None
            )
            found.append(Column(one, paid, costs.record.currency if costs else ""))
    stop_on_errors(problems)
    return tuple(found)


def table(found: Sequence[Column]) -> str:
    """Write the estimates as lines: a label, and a value for each column."""
    rows = [(label, [value(column) for column in found]) for label, value in _ROWS]
    costs = dict.fromkeys(
        name for column in found if column.run for name, _ in column.run.costs or ()
    )
    rows += [(f"  {name}", [_cost(column, name) for column in found]) for name in costs]
    if costs:
        rows.append(("cost of the run", [_money(column, "total") for column in found]))
        rows.append(("cost of a copy", [_money(column, "each") for column in found]))
    shown = [(label, values) for label, values in rows if any(values)]
    label_width = max(len(label) for label, _ in shown)
    widths = [max(len(values[place]) for _, values in shown) for place in range(len(found))]
    return "\n".join(
        "  ".join(
            (
                label.ljust(label_width),
                *(value.rjust(width) for value, width in zip(values, widths, strict=True)),
            )
        ).rstrip()
        for label, values in shown
    )


def record_of(column: Column) -> dict[str, object]:
    """Give an estimate as plain values, lengths in mm, weights in g."""
    one, paid = column.one, column.run
    return {
        "edition": one.edition,
        "binding": str(one.binding),
        "pages": one.fit.pages,
        "blanks": one.fit.blanks,
        "sheets": one.fit.sheets,
        "signatures": one.signatures,
        "sheet": one.sheet.name if one.sheet else None,
        "blank_waste": round(one.blank_waste, 4),
        "trim_waste": round(one.sheet.waste, 4) if one.sheet else None,
        "printed_sheets": str(one.printed.count) if one.printed else None,
        "printed_sheets_format": one.printed.declared if one.printed else None,
        "paper": one.stock.name,
        "spine": round(one.layout.spine, 2),
        "weight": None if one.weight is None else round(one.weight, 1),
        "copies": paid.copies if paid else None,
        "paper_sheets": paid.sheets if paid else None,
        "spoilt_sheets": paid.spoilt if paid else None,
        "cover_sheets": paid.covers if paid else None,
        "costs": {name: str(cost) for name, cost in paid.costs} if paid and paid.costs else None,
        "total": str(paid.total) if paid and paid.total is not None else None,
        "each": str(paid.each) if paid and paid.each is not None else None,
        "currency": column.currency or None,
    }


def _trim(trim: Trim) -> str:
    return trim.name.upper() or f"{trim.width} × {trim.height}"


def _waste(column: Column) -> str:
    sheet = column.one.sheet
    return f"{sheet.waste:.1%} of {sheet.name}" if sheet and sheet.up else ""


def _printed(column: Column) -> str:
    printed = column.one.printed
    return f"{printed.count} of {printed.declared}" if printed else ""


def _weight(column: Column) -> str:
    return "" if column.one.weight is None else f"{column.one.weight:.0f} g"


def _cost(column: Column, name: str) -> str:
    costs = dict(column.run.costs or ()) if column.run else {}
    return f"{costs[name]:,}" if name in costs else ""


def _money(column: Column, name: str) -> str:
    amount: Decimal | None = getattr(column.run, name) if column.run else None
    return "" if amount is None else f"{amount:,} {column.currency}"


def _of_run(name: str) -> Callable[[Column], str]:
    return lambda column: f"{getattr(column.run, name):,}" if column.run else ""


_ROWS: tuple[tuple[str, Callable[[Column], str]], ...] = (
    ("", lambda column: column.one.edition),
    ("binding", lambda column: str(column.one.binding)),
    ("trim", lambda column: _trim(column.one.trim)),
    ("pages", lambda column: str(column.one.fit.pages)),
    (
        "blank pages to fill",
        lambda column: f"{column.one.fit.blanks} ({column.one.blank_waste:.1%})",
    ),
    ("sheets", lambda column: str(column.one.fit.sheets)),
    ("signatures", lambda column: str(column.one.signatures)),
    ("cut off", _waste),
    ("printed sheets, усл. печ. л.", _printed),
    ("paper", lambda column: column.one.stock.name),
    ("spine", lambda column: f"{column.one.layout.spine:.1f} mm"),
    ("weight of a copy", _weight),
    ("copies", _of_run("copies")),
    ("sheets of paper", _of_run("sheets")),
    ("  of them spoilt", _of_run("spoilt")),
    ("sheets for covers", _of_run("covers")),
)
