import pytest

from octavo.copy.shapes.press import Inks, OtherColours
from octavo.press.colour.rules import Rules, in_words

REFUSE = OtherColours.REFUSE


def test_a_converted_colour_is_refused_only_where_the_edition_says_so() -> None:
    red, ink = (1.0, 0.0, 0.0), (0.0, 1.0, 1.0, 0.0)

    assert not list(Rules(Inks.CMYK).of_colour(red, ink, 1))
    (fault,) = Rules(Inks.CMYK, drawn=REFUSE).of_colour(red, ink, 3)
    assert (fault.code, fault.page, fault.colour) == ("G01", 3, red)


def test_black_is_never_refused() -> None:
    assert not list(Rules(Inks.CMYK, drawn=REFUSE).of_colour((0.0, 0.0, 0.0), (0.0,), 1))


def test_a_picture_is_refused_by_its_own_rule() -> None:
    rules = Rules(Inks.GRAY, drawn=REFUSE)

    assert not list(rules.of_picture("i", turned=True, ink=0, page=1))
    (fault,) = Rules(Inks.GRAY, pictures=REFUSE).of_picture("i", turned=True, ink=0, page=1)
    assert (fault.code, fault.picture) == ("G01", "i")


@pytest.mark.parametrize(("ink", "told"), [(300, False), (301, False), (302, True)])
def test_ink_is_weighed(ink: float, *, told: bool) -> None:
    found = list(Rules(Inks.CMYK).of_picture("i", turned=False, ink=ink, page=1))
    of_colour = list(Rules(Inks.CMYK).of_colour((1, 1, 1, 0.1), (1, 1, 1, ink / 100 - 3), 1))

    assert [fault.code for fault in found] == (["G03"] if told else [])
    assert [fault.code for fault in of_colour] == (["G03"] if told else [])


def test_a_colour_is_written_as_stylesheets_have_it() -> None:
    assert in_words((1, 0, 0.2)) == "#ff0033"
    assert in_words((0.5,)) == "#808080"
    assert in_words((0, 0.8, 0.9, 0.2)) == "device-cmyk(0% 80% 90% 20%)"
