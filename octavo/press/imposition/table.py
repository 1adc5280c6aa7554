"""Table: a plan becomes lines that say which page stands where, for a person at a terminal."""

from itertools import groupby

from octavo.press.imposition.plan import Cell, Plan

UPSIDE_DOWN, BLANK = "↓", "–"


def table(plan: Plan) -> tuple[str, ...]:
    """List both sides of every sheet, row by row from the top; ↓ is upside down, – is blank."""
    pages = sum(page is not None for page in plan.gathering.slots)
    blanks = ", ".join(map(str, plan.gathering.blanks)) or "none"
    head = (
        f"{plan.scheme}: {_count(pages, 'page')} on {_count(len(plan.sheets), 'sheet')}"
        f" of {plan.width:.4g} × {plan.height:.4g} mm, at {plan.scale:.1%}; blank: {blanks}"
    )
    rows = [
        (
            f"{sheet.number}" if not back else "",
            f"{sheet.signature}.{sheet.place}" if not back else "",
            "back" if back else "front",
            _side(sheet.back if back else sheet.front),
        )
        for sheet in plan.sheets
        for back in ((False, True) if sheet.back else (False,))
    ]
    heads = ("sheet", "signature", "side", "pages")
    widths = [max(len(row[at]) for row in (heads, *rows)) for at in range(len(heads))]
    return (
        head,
        *(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in (heads, *rows)
        ),
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _side(cells: tuple[Cell, ...]) -> str:
    rows = groupby(cells, key=lambda cell: round(cell.trim.bottom, 3))
    return " / ".join(" ".join(map(_page, row)) for _, row in rows)


def _page(cell: Cell) -> str:
    if cell.page is None:
        return BLANK
    return f"{cell.page}{UPSIDE_DOWN if cell.rotation else ''}"
