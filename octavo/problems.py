"""Problems: what a person can put right, where it stands, and how to put it right."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Severity(StrEnum):
    """An error stops the build; a warning stops it only with ``--strict``."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; lines and columns count from 1, and 0 means that it is not known.

    ``file`` is the path relative to the project's folder, with forward slashes.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Write the place as editors and terminals understand it: ``file:line:column``."""
        parts = [self.file, *(str(number) for number in (self.line, self.column) if number)]
        return ":".join(parts)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person can fix: the fact, its place, and the remedy."""

    code: str  # "C01": stable, explained by ``octavo explain C01``
    message: str  # the fact: lower case, no full stop, names quoted
    location: Location
    hint: str = ""  # the remedy, as an instruction
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Write the problem in one line, and its hint in a second."""
        word = "" if self.severity is Severity.ERROR else "warning: "
        line = f"{self.location}: {self.code} {word}{self.message}"
        return f"{line}\n  hint: {self.hint}" if self.hint else line


class BuildError(Exception):
    """The build cannot go on; carries every problem found so far, in order of place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems, sorted and without repetition."""
        self.problems = in_order(problems)
        super().__init__("\n".join(map(str, self.problems)))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort problems by place and drop those that say the same of the same place."""
    unique = dict.fromkeys(problems)
    return tuple(
        sorted(unique, key=lambda problem: (problem.location, problem.code, problem.message))
    )


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Keep the errors only."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


def stop_on_errors(problems: Iterable[Problem]) -> None:
    """Stop once if any problem is an error.

    Raises BuildError with all the problems, warnings included.
    """
    found = tuple(problems)
    if errors(found):
        raise BuildError(found)


def nearest(name: str, known: Iterable[str]) -> str:
    """Give a hint for a misspelt name: the nearest right one, or the list when it is short."""
    names = sorted(set(known))
    match = get_close_matches(name, names, n=1, cutoff=0.6)
    if match:
        return f"did you mean '{match[0]}'?"
    if 0 < len(names) <= 14:  # noqa: PLR2004 - a longer list no longer helps
        return "one of: " + ", ".join(names)
    return ""
