"""Picture licences: only a final edition is asked who gave leave."""

import pytest
from small_print import INSIDE

from octavo.problems import Location
from octavo.proof.preflight.intended import PictureUse
from octavo.proof.preflight.rules.picture_licences import picture_licences

PLACE = Location("content/w/pictures.yaml", 4, 3)


@pytest.mark.parametrize(
    ("licence", "final", "found"), [("", True, 1), ("", False, 0), ("CC BY 4.0", True, 0)]
)
def test_a_final_edition_is_asked(licence: str, *, final: bool, found: int) -> None:
    use = PictureUse("images/map.png", PLACE, 3, INSIDE, licence)

    seen = list(picture_licences((use,), final=final))

    assert [(one.page, one.location) for one in seen] == [(3, PLACE)] * found
