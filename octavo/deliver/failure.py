"""Failure: what shows why an edition was not delivered goes to build/<edition>.failed/."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from octavo.deliver.files import HTML, JSON, UNPROVED
from octavo.deliver.folder import locked, move_in, sweep, unwritable
from octavo.problems import BuildError, Problem
from octavo.project import BUILD

SUFFIX = ".failed"  # the folder can be no edition's: a slug has no dot
FILES = (UNPROVED, JSON, HTML)


class UnprovedError(BuildError):
    """The pages are set and may not be delivered; a report shows them."""

    def __init__(self, problems: Iterable[Problem], report: str) -> None:
        """Keep the problems, and where the report stands below the project's folder."""
        super().__init__(problems)
        self.report = report


def failed_folder(folder: Path) -> Path:
    """Give the folder for the failures of an edition that is delivered to ``folder``."""
    return folder.with_name(f"{folder.name}{SUFFIX}")


def deliver_failure(
    folder: Path, outputs: Mapping[str, bytes], problems: Iterable[Problem]
) -> BuildError:
    """Write the report and the unproved PDF beside an edition's folder, and give what to raise.

    What was delivered to ``folder`` stays. The files of the last failure are replaced, each whole.
    If they cannot be written, the error has B01 or B02 besides the problems.
    """
    failed = failed_folder(folder)
    try:
        failed.mkdir(parents=True, exist_ok=True)
        with locked(failed):
            move_in(failed, outputs)
            sweep(failed)
    except OSError as error:
        return BuildError((*problems, unwritable(failed, error)))
    except BuildError as error:
        return BuildError((*problems, *error.problems))
    return UnprovedError(problems, f"{BUILD}/{failed.name}/{HTML}")


def forget_failure(folder: Path) -> None:
    """Remove what the last failure of an edition left; what others put there stays.

    It is done after a success, which does not become a failure because it cannot be done.
    """
    failed = failed_folder(folder)
    try:
        with locked(failed):
            for name in FILES:
                (failed / name).unlink(missing_ok=True)
            sweep(failed)
            failed.rmdir()
    except (OSError, BuildError):
        return
