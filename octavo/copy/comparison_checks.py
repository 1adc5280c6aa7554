"""Comparison checks: what a concordance compares its edition with becomes problems if it cannot."""

from collections.abc import Collection, Iterator

from octavo.copy.shapes.running_order import Part
from octavo.copy.sheets import Sheet
from octavo.problems import Problem, nearest

CONCORDANCE = "concordance"  # the kind of section


def comparison_problems(
    part: Part, path: tuple[str, int], sheet: Sheet, known: Collection[str]
) -> Iterator[Problem]:
    """Check a line of the running order, at ``path`` of the edition's sheet.

    Gives E04 for a concordance of nothing, C04 for a comparison that no concordance makes, or with
    the edition itself, C05 for editions that there are not.
    """
    if part.compared is None:
        if part.kind == CONCORDANCE:
            message = f"'{CONCORDANCE}' names no edition to compare the pages with"
            hint = f"write '{{kind: {CONCORDANCE}, compared: {{editions: [NAME]}}}}'"
            yield Problem("E04", message, sheet.place(*path), hint)
        return
    if part.kind != CONCORDANCE:
        message = f"'{part.kind}' compares no editions, and 'compared' is given"
        hint = f"'compared' is for the section '{CONCORDANCE}'"
        yield Problem("C04", message, sheet.place(*path, "compared"), hint)
        return
    own = sheet.file.split("/")[-2:-1]
    for number, slug in enumerate(part.compared.editions):
        place = sheet.place(*path, "compared", "editions", number)
        if slug not in known:
            others = [name for name in known if name not in own]
            message = f"there is no edition '{slug}'"
            yield Problem("C05", message, place, nearest(slug, others))
        elif slug in own:
            message = f"the edition would be compared with itself, '{slug}'"
            yield Problem("C04", message, place, "its own pages have a column without that")


def compared_in(sheet: Sheet) -> tuple[str, ...]:
    """List the editions that the concordances of an edition name, unchecked as yet, once each."""
    named: list[str] = []
    for division in ("front", "body", "back"):
        lines = sheet.at(division)
        for number in range(len(lines) if isinstance(lines, list) else 0):
            editions = sheet.at(division, number, "compared", "editions")
            if isinstance(editions, list):
                named += (name for name in editions if isinstance(name, str))
    return tuple(dict.fromkeys(named))
