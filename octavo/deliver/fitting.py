"""Fitting: what it came to becomes plain values, for the manifest and report.json."""

from octavo.typeset.fitted import Fitted


def fitted_record(fitted: Fitted | None) -> dict[str, object]:
    """Give what fitting changed; nothing if the edition asks for no fitting."""
    if fitted is None:
        return {}
    return {
        "reached": fitted.reached,
        "own_pages": fitted.own_pages,
        "pages": fitted.pages,
        "tried": [{"rung": rung, "pages": pages} for rung, pages in fitted.tried],
        "changes": [
            {
                "what": str(change.what),
                "before": round(change.before, 4),
                "after": round(change.after, 4),
                "unit": change.unit,
            }
            for change in fitted.changes
        ],
        "words": str(fitted),
    }
