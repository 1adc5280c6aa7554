"""Pictures: a picture file becomes the problem of using it, or none; only its header is read."""

import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from octavo.problems import Location, Problem
from octavo.typeset.drawings import fault_of_drawing

MAX_PIXELS = 150_000_000  # A3 at 900 dpi; uncompressed half a gigabyte
MAX_BYTES = 100_000_000


def problem_of_picture(path: Path, name: str, location: Location) -> Problem | None:
    """Check a picture's size and header (L09, L10), or that it is one at all (S03)."""
    if path.suffix.lower() in {".svg", ".svgz"}:
        fault = fault_of_drawing(path)
        if fault is None:
            return None
        hint = "save it as plain SVG without clones and entities, or as PNG"
        return Problem("L10", f"'{name}': {fault}", location, hint)
    size = path.stat().st_size
    if size > MAX_BYTES:
        message = f"'{name}' has {size / 1e6:.0f} MB; {MAX_BYTES / 1e6:.0f} MB are allowed"
        return Problem("L09", message, location, "save it as JPEG, or at a lower resolution")
    try:
        with warnings.catch_warnings():
            # Pillow warns of large pictures at a limit of its own.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                width, height = picture.size
    except Image.DecompressionBombError:
        message = f"'{name}' has more pixels than any page can show"
        return Problem("L09", message, location, "reduce it to 300 dpi at its size in print")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        hint = "save it anew as PNG, JPEG or SVG"
        return Problem("S03", f"'{name}' is not a picture that can be read", location, hint)
    if width * height > MAX_PIXELS:
        message = f"'{name}' has {width} × {height} pixels; {MAX_PIXELS // 1_000_000} million are allowed"
        return Problem("L09", message, location, "reduce it to 300 dpi at its size in print")
    return None
