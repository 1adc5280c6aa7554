from octavo.copy.shapes.press import PressStandard, ReadingStandard
from octavo.press.standards.flavours import PRESS, READING


def test_every_standard_that_an_edition_may_ask_for_has_a_flavour_of_its_name() -> None:
    assert set(READING) == set(ReadingStandard)
    assert set(PRESS) == set(PressStandard)
    names = [
        (str(standard), flavour.name) for standard, flavour in (*READING.items(), *PRESS.items())
    ]
    for standard, name in names:
        assert standard == "none" or name.lower().removesuffix(":2003") == standard


def test_only_old_standards_forbid_transparency() -> None:
    forbidding = {
        flavour.name for flavour in (*READING.values(), *PRESS.values()) if not flavour.transparency
    }

    assert forbidding == {"PDF/A-1a", "PDF/A-1b", "PDF/X-1a:2003", "PDF/X-3:2003"}
    assert {flavour.name for flavour in READING.values() if flavour.is_pdf_2} == {
        "PDF/A-4",
        "PDF/UA-2",
    }
