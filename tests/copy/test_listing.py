"""Listing: every edition has its line, however broken it is."""

from collections.abc import Callable

from octavo.copy.listing import Listing, list_editions
from octavo.project import Project

Write = Callable[[str, str], None]


def test_a_line_has_what_an_edition_says_and_inherits(project: Project) -> None:
    base, booklet, english = list_editions(project)

    assert booklet == Listing(
        "booklet",
        name="Брошюра",
        work="w",
        language="ru",
        extends="base",
        status="draft",
        audience="general",
    )
    assert (base.base, base.name, base.language) == (True, "", "")
    assert (english.name, english.language, english.base) == ("Booklet", "en", False)


def test_an_edition_that_cannot_be_read_has_its_problems(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "name: [\n")
    write("editions/b/edition.yaml", "extends: b\n")
    write("editions/c/edition.yaml", "extends: nobody\n")

    broken = {line.slug: line for line in list_editions(project) if line.problems}

    assert {slug: line.problems[0].code for slug, line in broken.items()} == {
        "a": "Y01",
        "b": "E02",
        "c": "E03",
    }


def test_values_of_the_wrong_type_are_left_out_of_the_list(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "name: {ru: 5}\nwork: [w]\nlanguage: 7\n")

    assert list_editions(project)[0] == Listing("a", status="draft", audience="general")


def test_a_name_for_all_languages_is_listed_as_it_is(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "name: Brochure\n")

    assert list_editions(project)[0].name == "Brochure"
