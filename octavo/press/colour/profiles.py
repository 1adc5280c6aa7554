"""Profiles: the files that say what colours look like become what Pillow converts with."""

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageCms

_FOLDER = Path(__file__).resolve().parents[1] / "profiles"
#: Where the header says what a profile is of (ICC.1:2010, 7.2).
_CLASS, _SPACE = slice(12, 16), slice(16, 20)

CMYK, GRAY, SRGB = "octavo-cmyk-300", "gray", "srgb"


@dataclass(frozen=True, slots=True)
class Profile:
    """An ICC profile: its bytes, and the name that PDFs give to what it stands for."""

    name: str
    content: bytes

    @property
    def space(self) -> str:
        """The colours that it is of: GRAY, RGB or CMYK."""
        return self.content[_SPACE].decode("ascii", "replace").strip()

    @property
    def is_of_a_press(self) -> bool:
        """Whether it is of a device that prints."""
        return self.content[_CLASS] == b"prtr"

    def opened(self) -> ImageCms.ImageCmsProfile:
        """Open it for converting."""
        return ImageCms.ImageCmsProfile(io.BytesIO(self.content))


@cache
def built_in(name: str) -> Profile:
    """Read a profile that Octavo carries."""
    return Profile(name, (_FOLDER / f"{name}.icc").read_bytes())
