"""Reading: the file of a table becomes a roll, by the ending of its name."""

from pathlib import Path
from typing import Final

from octavo.exchange.incoming.encodings import content_of
from octavo.exchange.rolls.delimited import read_delimited
from octavo.exchange.rolls.encodings import decoded
from octavo.exchange.rolls.json_lines import read_json_lines
from octavo.exchange.rolls.rows import Roll
from octavo.exchange.rolls.spreadsheets import read_spreadsheet
from octavo.problems import Problem

_JSON_LINES: Final = frozenset((".jsonl", ".ndjson", ".json"))
_ZIP: Final = b"PK\x03\x04"


def read_roll(path: Path, name: str, encoding: str | None, problems: list[Problem]) -> Roll | None:
    """Read a table that messages call ``name``; None, with a problem, if it cannot be read.

    Adds Y06 (unreadable), X03 (too large), U08 (another encoding) and those of the form: X01 to
    X04. Rows that break off are left out with their problem.
    """
    content = content_of(path, name, problems)
    if content is None:
        return None
    if content.startswith(_ZIP):
        return read_spreadsheet(content, name, problems)
    text = decoded(content, encoding, name, problems)
    if text is None:
        return None
    if path.suffix.lower() in _JSON_LINES:
        return read_json_lines(text, name, problems)
    return read_delimited(text, name, problems)
