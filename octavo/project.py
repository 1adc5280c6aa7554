"""Project: the folders that a build looks in, and which of them wins."""

from dataclasses import dataclass
from pathlib import Path

from octavo.problems import BuildError, Location, Problem

EDITIONS = "editions"
CONTENT = "content"
BUILD = "build"


def built_in_theme() -> Path:
    """Give the folder that holds the built-in templates/ and styles/.

    An installed Octavo carries them inside the package; a checkout uses those of the repository.
    """
    package = Path(__file__).resolve().parent
    carried = package / "theme"
    return carried if carried.is_dir() else package.parent


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with editions/ and content/, and perhaps templates/ and styles/ of its own."""

    root: Path

    def name_of(self, path: Path) -> str:
        """Give a path as messages and manifests show it: relative to the project or the theme."""
        for folder in (self.root, built_in_theme()):
            if path.is_relative_to(folder):
                return path.relative_to(folder).as_posix()
        return path.name

    def edition_file(self, slug: str) -> Path:
        """Give the path of an edition's file, whether it exists or not."""
        return self.root / EDITIONS / slug / "edition.yaml"

    def edition_slugs(self) -> tuple[str, ...]:
        """List the editions' slugs in alphabetical order."""
        return tuple(
            sorted(path.parent.name for path in (self.root / EDITIONS).glob("*/edition.yaml"))
        )

    def work_folder(self, slug: str) -> Path:
        """Give the folder of a work, whether it exists or not."""
        return self.root / CONTENT / slug

    def work_slugs(self) -> tuple[str, ...]:
        """List the works' slugs in alphabetical order."""
        return tuple(sorted(path.parent.name for path in (self.root / CONTENT).glob("*/work.yaml")))

    def shelves(self, chain: tuple[str, ...]) -> tuple[Path, ...]:
        """Give the folders searched for templates/ and styles/, the strongest first.

        ``chain`` is the edition's slug followed by those that it extends, nearest first.
        """
        folders = [self.root / EDITIONS / slug for slug in chain]
        return tuple(dict.fromkeys((*folders, self.root, built_in_theme())))


def find_project(start: Path) -> Project:
    """Find the project that a folder belongs to: the nearest folder up that has editions/.

    Raises BuildError (E07) if there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / EDITIONS).is_dir():
            return Project(folder)
    problem = Problem(
        "E07",
        "no Octavo project here: neither this folder nor one above it has a folder editions/",
        Location(start.as_posix()),
        "change to the project's folder, or make a new one with 'octavo new FOLDER'",
    )
    raise BuildError([problem])


def find_on_shelves(shelves: tuple[Path, ...], name: str) -> Path | None:
    """Find a file such as ``templates/book.html.jinja`` on the first shelf that has it."""
    return next((shelf / name for shelf in shelves if (shelf / name).is_file()), None)
