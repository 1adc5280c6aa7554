"""constraints.txt pins all that pyproject.toml asks for, however deep, and nothing else."""

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINS = {
    canonicalize_name(name): version
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
    for name, version in [line.split("==")]
}


def asked_for(requirements: Iterable[str], extras: frozenset[str] = frozenset()) -> set[str]:
    """Give the names that requirements lead to on this machine, through all that they need."""
    waiting = [(requirement, extras) for requirement in requirements]
    found: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        text, extras = waiting.pop()
        wanted = Requirement(text)
        applies = wanted.marker is None or any(
            wanted.marker.evaluate({"extra": extra}) for extra in ("", *extras)
        )
        step = (canonicalize_name(wanted.name), frozenset(wanted.extras))
        if applies and step not in found:
            found.add(step)
            waiting += [(needed, step[1]) for needed in requires(wanted.name) or ()]
    return {name for name, _ in found}


def test_every_package_that_is_needed_is_pinned_and_no_other() -> None:
    needed = asked_for([*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]])

    assert needed == set(PINS)


def test_every_pin_satisfies_what_pyproject_asks_for() -> None:
    for text in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]:
        wanted = Requirement(text)
        assert wanted.specifier.contains(PINS[canonicalize_name(wanted.name)]), text


def test_the_pins_are_names_and_versions_only() -> None:
    assert all(re.fullmatch(r"[0-9][0-9a-z.]*", version) for version in PINS.values())


def test_weasyprint_is_asked_for_at_one_version_exactly() -> None:
    assert f"weasyprint=={PINS[canonicalize_name('weasyprint')]}" in PROJECT["dependencies"]
