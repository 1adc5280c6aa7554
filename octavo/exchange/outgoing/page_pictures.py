"""Page pictures: the pictures of events become part of the page, small enough to be carried."""

import base64
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, UnidentifiedImageError

LARGEST: Final = 800  # pixels on the longer side
_MOST_PIXELS: Final = 50_000_000
_QUALITY: Final = 82


def carried(path: Path) -> str | None:
    """Give a picture as an address that holds the picture itself; None if it is none.

    It is drawn anew, at most 800 pixels on the longer side, so that nothing of the file comes along
    but what is seen: no place where it was taken, no script of a drawing.
    """
    try:
        with Image.open(path) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            lossless = picture.format in {"PNG", "GIF"}
            seen = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
            seen.thumbnail((LARGEST, LARGEST))
            drawn = BytesIO()
            if lossless or seen.mode == "RGBA":
                seen.save(drawn, "PNG", optimize=True)
                kind = "png"
            else:
                seen.save(drawn, "JPEG", quality=_QUALITY)
                kind = "jpeg"
    except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError):
        return None
    return f"data:image/{kind};base64,{base64.b64encode(drawn.getvalue()).decode()}"
