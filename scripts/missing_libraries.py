"""Names of the layout engine's libraries become those that cannot be loaded here, one a line."""

import ctypes
import sys

# What each is called on Linux and on macOS; by these names WeasyPrint 70 loads them.
LIBRARIES = (
    ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib"),
    ("libpango-1.0.so.0", "libpango-1.0.dylib"),
    ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib"),
    ("libharfbuzz.so.0", "libharfbuzz.0.dylib"),
    ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib"),
    ("libfontconfig.so.1", "libfontconfig.1.dylib"),
)


def loads(name: str) -> bool:
    """Tell whether a shared library can be loaded."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


for linux, macos in LIBRARIES:
    name = macos if sys.platform == "darwin" else linux
    if not loads(name):
        print(name)
