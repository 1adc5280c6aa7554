"""Pictures: what a text names as a picture becomes a file of its work."""

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from octavo.copy.prose import Picture
from octavo.problems import Problem, nearest

FOLDER = "images"
SUFFIXES = frozenset((".gif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"))


@dataclass(frozen=True, slots=True)
class PictureShelf:
    """The folder of a work, from which its texts name their pictures: ``images/map.png``."""

    folder: Path
    name: str  # of the folder, relative to the project

    def placed(self, picture: Picture, problems: list[Problem]) -> Picture:
        """Give the picture with its source relative to the project.

        Adds M06 if the work has no such file; the picture is then as it was.
        """
        source = picture.source
        steps = PurePosixPath(source).parts
        outside = ":" in source or "\\" in source or source.startswith("/") or ".." in steps
        if not steps or outside:
            named = f"'{source}' is" if source else "the picture names"
            what = "not a file in the work's folder" if source else "no file"
            hint = f"put the file into {self.name}/{FOLDER}/ and write ![…]({FOLDER}/NAME.png)"
            problems.append(Problem("M06", f"{named} {what}", picture.location, hint))
            return picture
        if not (self.folder / source).is_file():
            message = f"there is no picture '{source}' in {self.name}"
            problems.append(Problem("M06", message, picture.location, self._hint(source)))
            return picture
        return replace(picture, source=f"{self.name}/{source}")

    def _hint(self, source: str) -> str:
        files = {
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.suffix.lower() in SUFFIXES
        }
        inside = source.removeprefix(f"{self.name}/")
        if inside in files:
            return f"write '{inside}': names of pictures begin in the work's folder"
        return nearest(source, files) or f"put the file into {self.name}/{FOLDER}/"
