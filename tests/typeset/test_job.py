import pytest

from octavo.typeset.job import FolioScheme, FolioStyle


@pytest.mark.parametrize(
    ("front", "restart", "begins_again"),
    [
        (FolioStyle.ARABIC, False, False),
        (FolioStyle.ARABIC, True, True),
        (FolioStyle.ROMAN, True, True),
        (FolioStyle.ROMAN, False, True),
    ],
)
def test_the_body_begins_again_after_roman_front_matter(
    front: FolioStyle, *, restart: bool, begins_again: bool
) -> None:
    assert FolioScheme(front, restart).body_restarts is begins_again
