"""JSON form: events become JSON that an import reads as the same events."""

import json
from collections.abc import Iterable
from typing import Final

from octavo.copy.works import Work
from octavo.exchange.incoming.json_lists import OWN_KEY
from octavo.exchange.outgoing.exports import Export

VERSION: Final = 1  # of the form; a change that old programs would misread makes it greater


def json_of(work: Work, exports: Iterable[Export]) -> str:
    """Write the events of a work with all their fields, in every language."""
    record = work.record
    whole = {
        OWN_KEY: VERSION,
        "work": work.slug,
        "title": record.title.as_written(),
        "languages": list(record.languages),
        "calendar": str(record.calendar),
        "events": [_item(each) for each in exports],
    }
    return f"{json.dumps(whole, ensure_ascii=False, indent=1)}\n"


def _item(export: Export) -> dict[str, object]:
    """Give an event as its file has it, its date as a map with what is worked out of it."""
    worked_out = {
        "julian": export.julian,
        "gregorian": export.gregorian,
        "weekday": export.weekday,
    }
    date = export.date | {key: value for key, value in worked_out.items() if value}
    return {key: date if key == "date" else value for key, value in export.written.items()}
