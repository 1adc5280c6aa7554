"""What all tests share: programs that a test needs, and tests that are never timed."""

import os
import shutil

import pytest
from hypothesis import settings

# How fast a machine is decides no test; all else stays as Hypothesis has it here or under CI.
settings.register_profile("untimed", settings(deadline=None))
settings.load_profile("untimed")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Run a test marked ``needs_tool("qpdf")`` only where the program is on the PATH.

    On a person's machine the test is skipped; where CI is set, a missing program is a failure.
    """
    wanted = [name for marker in item.iter_markers("needs_tool") for name in marker.args]
    missing = [name for name in wanted if shutil.which(name) is None]
    if not missing:
        return
    reason = f"not on this machine: {', '.join(missing)} ('make test' installs what the tests need)"
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
