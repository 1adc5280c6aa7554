"""Citations: short titles and locators are set in the language of the edition."""

import pytest

from octavo.assemble.citations import LABELS, cite, cite_all, set_locator
from octavo.copy.order import Order
from octavo.copy.prose.walk import plain
from octavo.copy.shapes.certainty import Citation
from octavo.copy.words import Words, read_words
from octavo.problems import Location
from octavo.project import Project, built_in_theme


def words(language: str) -> Words:
    """Read the built-in words of a language."""
    theme = built_in_theme()
    found = read_words(Project(theme), (theme,), language, Location("f"), [])
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("locator", "english", "russian"),
    [
        ("ch. 8", "ch. 8", "гл. 8"),
        ("p. 5", "p. 5", "с. 5"),
        ("pp. 5–7", "pp. 5–7", "с. 5–7"),
        ("с. 44–46", "pp. 44–46", "с. 44–46"),
        ("т. 2, с. 5", "vol. 2, p. 5", "т. 2, с. 5"),
        ("no. 167", "no. 167", "№ 167"),
        ("f. 12 verso", "f. 12 verso", "f. 12 verso"),
        ("", "", ""),
    ],
)
def test_the_labels_of_a_locator_are_those_of_the_edition(
    locator: str, english: str, russian: str
) -> None:
    """In whichever language the record was written; what is no label stays."""
    assert set_locator(locator, words("en")).replace("\u00a0", " ") == english
    assert set_locator(locator, words("ru")).replace("\u00a0", " ") == russian


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("label", LABELS)
def test_a_locator_set_again_stays_the_same(label: str, language: str) -> None:
    once = set_locator(f"{label} 5–7", words(language))

    assert set_locator(once, words(language)) == once


def test_a_citation_is_the_short_title_and_the_locator(order: Order) -> None:
    source = order.work.sources.entries["reed1919"]

    assert plain(cite(source, "ch. 8", order.words, "en")) == "Reed, Ten Days, ch. 8"
    assert plain(cite(source, "", order.words, "en")) == "Reed, Ten Days"


def test_several_citations_are_parted_and_unknown_ones_left_out(order: Order) -> None:
    citations = [
        Citation(source="reed1919", locator="p. 1"),
        Citation(source="nobody"),
        Citation(source="reed1919"),
    ]

    line = cite_all(citations, order.work, order.words, "en")

    assert plain(line) == "Reed, Ten Days, p. 1; Reed, Ten Days"
