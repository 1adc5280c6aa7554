"""Tokens: the edition's format and tokens become custom properties."""

from collections.abc import Mapping

from octavo.copy.shapes.edition import EditionRecord


def token_sheet(record: EditionRecord) -> str:
    """Write the CSS that carries an edition's numbers into the styles; lengths in mm."""
    return "".join(
        f":root {{ --{name}: {value}; }}\n" for name, value in sorted(_values(record).items())
    )


def _values(record: EditionRecord) -> Mapping[str, str]:
    """Give the values by name, the format's first."""
    trim, margins = record.format.trim, record.format.margins
    return {
        "trim-width": str(trim.width),
        "trim-height": str(trim.height),
        "margin-inner": str(margins.inner),
        "margin-outer": str(margins.outer),
        "margin-top": str(margins.top),
        "margin-bottom": str(margins.bottom),
        "bleed": str(record.format.bleed),
        **{name.removeprefix("--"): value for name, value in record.tokens.items()},
    }
