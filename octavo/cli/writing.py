"""Writing: bytes become a file that is whole or not there."""

import os
import tempfile
from pathlib import Path

from octavo.problems import BuildError, Location, Problem


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is whole or not there; raises BuildError (B01) if it cannot be."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        made = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            made.chmod(0o644)
            made.replace(path)
        finally:
            made.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"the file cannot be written: {reason}"
        hint = "check the name of the folder and your rights to it"
        raise BuildError([Problem("B01", message, Location(path.as_posix()), hint)]) from error
