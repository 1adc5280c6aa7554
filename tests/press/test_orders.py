from dataclasses import replace

from octavo.compose.covers.layout import lay_cover
from octavo.copy.editions import read_edition
from octavo.copy.papers import read_papers
from octavo.copy.shapes.press import Inks, PressStandard
from octavo.press.colour.profiles import CMYK, built_in
from octavo.press.orders import cover_order, cover_standard, press_order
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


def test_a_cover_has_inks_and_bleed_of_its_own(project: Project) -> None:
    file = project.edition_file("school")
    more = "colour: {press: gray, ink_limit: 280}\ncover: {bleed: 5mm}\nbinding: perfect\n"
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    edition = read_edition(project, "school", [])
    layout = lay_cover(edition, read_papers(project, []), 100, [])

    order = cover_order(edition, layout, project.root)

    assert (order.inks.kind, order.rules.inks) == (Inks.CMYK, Inks.CMYK)
    assert (order.bleed.mm, order.rules.limit, order.part) == (5, 280, "cover")
    assert order.folds == layout.folds


def test_a_cover_in_the_colours_of_a_screen_is_of_no_standard(project: Project) -> None:
    record = read_edition(project, "pocket", []).record

    assert cover_standard(record) == record.standards.press
    screen = replace(record, cover=replace(record.cover, inks=Inks.RGB))
    assert cover_standard(screen) == PressStandard.NONE
