"""Reach: what stylesheets and galleys ask for becomes a file of the project, or is refused.

Everything that the engine asks for is a URL. Names in galleys and stylesheets are resolved against
``BASE``, an address that exists nowhere, so a relative name can be told from every other kind of
address, and only these names are ever looked up.
"""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from octavo.problems import nearest
from octavo.project import CONTENT, EDITIONS

BASE = "https://book.invalid/"  # RFC 2606: the domain .invalid is never registered
STYLES = "styles"
_HOST = ("https", "book.invalid")


class NotServedError(ValueError):
    """A file that is asked for is missing, or is not the project's to give."""

    def __init__(self, message: str, hint: str, code: str = "S03") -> None:
        """Keep the fact, the remedy and the code of the problem."""
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code


@dataclass(frozen=True, slots=True)
class Reach:
    """The folders that the engine may read from."""

    root: Path
    shelves: tuple[Path, ...]  # strongest first

    def locate(self, url: str) -> Path:
        """Find the file that a URL stands for, with symbolic links followed.

        Raises NotServedError if it is missing or really lies outside content/, the shelves'
        styles/ and the editions' own folders.
        """
        name = name_in(url)
        folders = self._folders(name)
        if not folders:
            message = f"'{name}' is outside the folders that a book may use"
            hint = "move the file to content/, styles/ or the edition's folder"
            raise NotServedError(message, hint)
        for folder, rest in folders:
            path = folder / rest
            if _is_file(path):
                real = path.resolve()
                # Only the parent is resolved: a link in place of the folder itself leads out too.
                if not real.is_relative_to(folder.parent.resolve() / folder.name):
                    message = f"'{name}' is a link that leads out of {folder.name}/"
                    raise NotServedError(message, "copy the file itself into the project")
                return real
        raise NotServedError(f"there is no file '{name}'", _suggestion(folders))

    def name_of(self, path: Path) -> str:
        """Give a file's name as manifests show it: relative to the project, or to its shelf."""
        for folder in (self.root, *self.shelves):
            home = folder.resolve()
            if path.is_relative_to(home):
                return path.relative_to(home).as_posix()
        return path.name

    def _folders(self, name: str) -> list[tuple[Path, PurePosixPath]]:
        """List the folders that may hold a file, strongest first, and its path inside them."""
        path = PurePosixPath(name)
        if path.parts[0] == STYLES:
            return [(shelf / STYLES, path.relative_to(STYLES)) for shelf in self.shelves]
        if path.parts[0] == CONTENT:
            return [(self.root / CONTENT, path.relative_to(CONTENT))]
        own = [shelf for shelf in self.shelves if shelf.parent == self.root / EDITIONS]
        return [
            (shelf, (path.relative_to(f"{EDITIONS}/{shelf.name}")))
            for shelf in own
            if path.is_relative_to(f"{EDITIONS}/{shelf.name}")
        ]


def address_of(name: str) -> str:
    """Give the URL of a name in a galley, in the way the engine does."""
    try:
        return urljoin(BASE, name)
    except ValueError:  # such as an unclosed bracket in a host
        return name


def name_in(url: str) -> str:
    """Read the name of a file out of a URL.

    Raises NotServedError if the URL is anything but a plain name under ``BASE``.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    name = unquote(parts.path).removeprefix("/")
    steps = name.split("/")
    plain = not any(step in {"", ".", ".."} or set(step) & set("\\:\0") for step in steps)
    if (parts.scheme, parts.netloc) != _HOST or not plain:
        message = f"'{_short(url)}' is not a file of the project"
        hint = "name a file under content/ or styles/, without '..' and without an address"
        raise NotServedError(message, hint)
    return name


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # such as a name that is too long
        return False


def _suggestion(folders: list[tuple[Path, PurePosixPath]]) -> str:
    """Name the file in the same folder that is spelt most like the missing one."""
    names = {
        sibling.name
        for folder, rest in folders
        if (folder / rest).parent.is_dir()
        for sibling in (folder / rest).parent.iterdir()
    }
    return nearest(folders[0][1].name, names) or "add the file, or correct its name"


def _short(url: str, length: int = 80) -> str:
    return url if len(url) <= length else url[:length] + "…"
