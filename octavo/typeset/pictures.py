"""Pictures: a picture file becomes the problem of using it, or none; nothing of it is kept."""

import math
import warnings
from pathlib import Path

from PIL import Image, ImageFile, UnidentifiedImageError

from octavo.problems import Location, Problem
from octavo.typeset.drawings import fault_of_drawing

MAX_PIXELS = 150_000_000  # A3 at 900 dpi; uncompressed half a gigabyte
MAX_BYTES = 100_000_000


def problem_of_picture(path: Path, name: str, location: Location) -> Problem | None:
    """Check a picture's size and header (L09, L10), or that it is one at all (S03)."""
    if path.suffix.lower() in {".svg", ".svgz"}:
        fault = fault_of_drawing(path)
        hint = "save it as plain SVG without clones and entities, or as PNG"
        return Problem("L10", f"'{name}': {fault}", location, hint) if fault else None
    size = path.stat().st_size
    if size > MAX_BYTES:
        message = f"'{name}' has {size / 1e6:.0f} MB; {MAX_BYTES / 1e6:.0f} MB are allowed"
        return Problem("L09", message, location, "save it as JPEG, or at a lower resolution")
    try:
        pixels = _pixels(path)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        hint = "save it anew as PNG, JPEG or SVG"
        return Problem("S03", f"'{name}' is not a picture that can be read", location, hint)
    if pixels > MAX_PIXELS:
        allowed = f"{pixels / 1e6:.0f} million pixels; {MAX_PIXELS / 1e6:.0f} million are allowed"
        many = allowed if pixels < math.inf else "more pixels than any page can show"
        message = f"'{name}' has {many}"
        return Problem("L09", message, location, "reduce it to 300 dpi at its size in print")
    if not _whole(path):
        hint = "the file is cut off or damaged: copy or export it again"
        return Problem("S03", f"'{name}' cannot be read to its end", location, hint)
    return None


def _whole(path: Path) -> bool:
    """Tell whether a picture can be decoded to its end, of which its header says nothing."""
    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                picture.load()
    except (OSError, ValueError, SyntaxError):
        return False
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient  # the engine's choice, where it is loaded
    return True


def _pixels(path: Path) -> float:
    """Read from a header how many pixels a picture has; infinity is more than Pillow will open."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(path) as picture:
                return picture.width * picture.height
        except Image.DecompressionBombError:
            return math.inf
