import pytest

from octavo.press.colour.profiles import CMYK, GRAY, SRGB, built_in


@pytest.mark.parametrize(
    ("name", "space", "press"),
    [(CMYK, "CMYK", True), (SRGB, "RGB", False), (GRAY, "GRAY", False)],
)
def test_a_profile_says_what_it_is_of(name: str, space: str, *, press: bool) -> None:
    profile = built_in(name)

    assert (profile.space, profile.is_of_a_press) == (space, press)
    assert profile.opened().profile.xcolor_space.strip() == space
