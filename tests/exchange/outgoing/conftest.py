"""What the tests of outgoing files share: the work whose events are of every sort."""

import pytest

from octavo.copy.works import Work


@pytest.fixture
def work(every_sort: Work) -> Work:
    """Give the work with events of every sort, in two languages."""
    return every_sort
