from octavo.copy.editions import read_edition
from octavo.press.colour.profiles import CMYK, built_in
from octavo.press.orders import press_order
from octavo.project import Project


def test_an_edition_orders_what_it_says(project: Project) -> None:
    mine = project.root / "editions" / "pocket" / "mine.icc"
    mine.write_bytes(built_in(CMYK).content)
    file = project.edition_file("school")
    more = (
        "format: {bleed: 3mm}\nstandards: {press: pdf/x-3}\npress: {marks: {bar: true}}\n"
        "colour: {press: cmyk, profile: editions/pocket/mine.icc, ink_limit: 280}\n"
    )
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")

    order = press_order(read_edition(project, "school", []), project.root)

    assert (order.edition, order.bleed.mm, order.marks.bar) == ("school", 3, True)
    assert (order.flavour.name, order.rules.limit) == ("PDF/X-3:2003", 280)
    assert (order.inks.press.name, order.inks.press.space) == ("mine", "CMYK")


def test_without_a_profile_it_is_octavos(project: Project) -> None:
    order = press_order(read_edition(project, "pocket", []), project.root)

    assert order.inks.press.name == CMYK
