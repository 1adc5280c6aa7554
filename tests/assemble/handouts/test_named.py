"""Named: panels hold what the texts of a handout name, in order, and nothing else."""

from collections.abc import Callable

import pytest
from handouts import Make, blocks_of

from octavo.copy.prose import Panel, Paragraph, Picture
from octavo.copy.prose.walk import plain

PASSAGE = "::: passage {source=reed1919}\n%s\n:::\n\n"
CAST = "::: cast\n:::"


def entries(panel: Panel) -> list[str]:
    """Give the words of a panel, an entry each."""
    found = (plain(each.children) for each in panel.children if isinstance(each, Paragraph))
    return [words.replace("\u00a0", " ").replace("\u2060", "") for words in found]


def panel(make: Make, text: str) -> list[str]:
    """Give the entries of the only panel of a sound handout."""
    made = make(text)
    assert made[1] == []
    (found,) = blocks_of(made, Panel)
    return entries(found)


def test_a_cast_has_the_people_of_passages_and_documents_in_order(make: Make) -> None:
    text = PASSAGE % "[Kamenev](person:kamenev) spoke to [Dan](person:dan)." + CAST

    assert panel(make, text) == [
        "Dan, Fyodor: Menshevik",
        "Kamenev, Lev (1883–1936): Chairman of the executive",
    ]


def test_what_other_text_names_does_not_count(make: Make) -> None:
    text = "[Dan](person:dan) listened.\n\n" + PASSAGE % "[Kamenev](person:kamenev)." + CAST

    assert [entry[:3] for entry in panel(make, text)] == ["Kam"]


def test_a_panel_may_stand_before_its_texts(make: Make) -> None:
    text = CAST + "\n\n" + PASSAGE % "[Dan](person:dan) spoke."

    assert [entry[:3] for entry in panel(make, text)] == ["Dan"]


def test_records_are_added_and_left_out(make: Make) -> None:
    text = PASSAGE % "[Dan](person:dan)." + "::: cast {add=kamenev without=dan}\n:::"

    assert [entry[:3] for entry in panel(make, text)] == ["Kam"]


def test_a_vocabulary_has_terms_and_the_organisations_that_are_asked_for(make: Make) -> None:
    passage = PASSAGE % "A [yunker](term:yunker) of the [executive](org:vtsik)."

    assert panel(make, passage + "::: vocabulary\n:::") == ["yunker: An officer cadet."]
    both = panel(make, passage + "::: vocabulary {organisations=yes}\n:::")
    assert [entry[:5] for entry in both] == ["VTsIK", "yunke"]
    added = panel(make, passage + "::: vocabulary {add=vtsik without=yunker}\n:::")
    assert [entry[:5] for entry in added] == ["VTsIK"]


@pytest.mark.parametrize(
    ("named", "panel_text", "told"),
    [
        ("[](date:1917-10-29)", "{importance=2}", ["29 October (11 November) 1917"]),
        ("[the vote](event:vote)", "", ["31 October–1 November (13–14 November) 1917"]),
        ("[](date:1917-10-29)", "{importance=2 without=talks}", ["A truce was offered."]),
    ],
)
def test_days_are_those_of_dates_and_events(
    make: Make, named: str, panel_text: str, told: list[str]
) -> None:
    found = panel(make, PASSAGE % f"So it was: {named}." + f"::: days {panel_text}\n:::")

    assert len(found) == len(told)
    assert all(words in entry for words, entry in zip(told, found, strict=True)), found


def test_of_a_day_without_an_event_the_main_ones_are_told(make: Make) -> None:
    """All of the pocket work are of importance 2."""
    made = make(PASSAGE % "On [](date:1917-10-29)." + "::: days\n:::")

    assert [found[:3] for found in made[1]] == ["W06"]


def test_a_document_brings_its_day(make: Make) -> None:
    found = panel(make, "::: resolution {id=r1}\n:::\n\n::: days {importance=2 add=vote}\n:::")

    assert [entry.partition(" ")[2][:7] for entry in found] == ["October", "October"]
    assert "The talks began. A truce was offered." in found[0]
    assert "The vote was taken." in found[1]


def test_a_person_of_the_cast_has_a_picture_if_the_register_has_one(
    make: Make, write: Callable[[str, str], object]
) -> None:
    write("content/week/images/dan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    person = "- id: dan\n  name: {en: {family: Dan}}\n  picture: {file: images/dan.svg, alt: Dan}\n"
    write("content/week/people.yaml", person)
    (found,) = blocks_of(make("::: cast {add=dan}\n:::"), Panel)
    (entry,) = found.children
    assert isinstance(entry, Paragraph)

    assert isinstance(entry.children[0], Picture)
    assert entry.children[0].source == "content/week/images/dan.svg"
