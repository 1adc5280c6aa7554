"""Reference of the preflight: its rules and the printers that Octavo knows become tables."""

from collections.abc import Iterator

from octavo.copy.printer_profiles import Printer, list_printers
from octavo.copy.shape_schemas import schema_of
from octavo.copy.shapes.preflight import PreflightRecord, RuleName
from octavo.measures import parse_length
from octavo.proof.preflight.catalogue import JOINED, RULES

_ROUNDING = 0.002  # pt: what is a quarter of a point was written in points
CODES = {rule.name: rule.code for rule in RULES}
ALSO = {name: code for code, name in JOINED.items()}


def rule_rows() -> str:
    """List the rules: code, key, what it looks at, and what holds if nobody says otherwise."""
    rows = ["| code | rule | looks at | severity | asks for |", "|---|---|---|---|---|"]
    properties = schema_of(PreflightRecord)["properties"]
    for name in RuleName:
        rule = properties[name.value]
        own = dict(rule["default"])
        severity = own.pop("severity")
        asks = ", ".join(f"`{key}: {_said(value)}`" for key, value in own.items() if value != {})
        codes = " ".join(each for each in (CODES.get(name), ALSO.get(name)) if each)
        rows.append(f"| {codes} | `{name}` | {rule['description']} | {severity} | {asks} |")
    return "\n".join([*rows, ""])


def printer_sections() -> str:
    """Tell of each printer its values and where they come from."""
    return "\n".join(line for printer in list_printers(None, []) for line in _section(printer))


def _section(printer: Printer) -> Iterator[str]:
    record = printer.record
    yield f"### `{printer.slug}`: {record.name.in_language('en')}"
    yield ""
    if record.about:
        yield f"{record.about.in_language('en')}\n"
    yield "| key | value |\n|---|---|"
    yield from (f"| `{key}` | {value} |" for key, value in _leaves(printer.sheet.value, ""))
    yield ""
    for source in record.sources:
        keys = ", ".join(f"`{key}`" for key in source.keys)
        yield f"- {keys}: {source.says}"
    yield ""


def _leaves(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, f"{path}.{key}".removeprefix("."))
    else:
        yield path, _said(value)


def _said(value: object) -> str:
    if isinstance(value, str) and value.endswith("mm"):
        points = parse_length(value).pt
        return f"{points:.3g}pt" if abs(points * 4 - round(points * 4)) < _ROUNDING else value
    if isinstance(value, list):
        return "[" + ", ".join(map(str, value)) + "]"
    return f"{value:g}" if isinstance(value, float) else str(value)
