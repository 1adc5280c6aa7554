"""Versions: a manifest names what its pages were set with."""

import sys
from importlib.metadata import requires, version

import octavo
from octavo.deliver.versions import PACKAGES, versions


def test_octavo_python_and_the_engine_are_named() -> None:
    found = versions()

    assert found["octavo"] == octavo.__version__
    assert found["python"] == f"{sys.version_info.major}.{sys.version_info.minor}"
    assert found["weasyprint"] == version("weasyprint")


def test_no_package_that_can_change_a_page_is_missing() -> None:
    assert [name for name, found in versions().items() if found == "missing"] == []


def test_the_packages_are_those_of_octavo_and_of_its_engine() -> None:
    """A name that neither of them asks for is a slip of the pen."""
    asked = [*(requires("octavo") or []), *(requires("weasyprint") or [])]
    names = {line.split(";")[0].lower() for line in asked}

    assert [each for each in PACKAGES if not any(name.startswith(each) for name in names)] == []
