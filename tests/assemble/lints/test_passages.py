"""Passages: prose becomes plain text with its dates, links and exemptions."""

from small_press import Press

from octavo.copy.prose_dates import DATE_SIGN


def test_markup_leaves_its_words(press: Press) -> None:
    passage, _ = press.passage("On *Monday*,[^1] **29** October.\n\n[^1]: A note.")

    assert passage.text == "On Monday, 29 October."
    assert len(passage.dates.mentions) == 1


def test_what_is_no_prose_has_no_words(press: Press) -> None:
    passage, _ = press.passage("On `29 October` ([](source:reed)), [29 October]{lang=fr}.")

    assert "October" not in passage.text
    assert not passage.dates.mentions


def test_a_date_without_words_leaves_a_sign(press: Press) -> None:
    passage, _ = press.passage("On [](date:1917-10-29) and [later](event:talks).")

    assert passage.text == f"On {DATE_SIGN} and later."
    assert passage.signs[3].target == "1917-10-29"
    assert passage.place(3) == passage.signs[3].location
    assert [(link.start, link.end, link.reference.target) for link in passage.links] == [
        (9, 14, "talks")
    ]


def test_a_span_exempts_what_it_touches(press: Press) -> None:
    passage, _ = press.passage("On [Monday]{ignore=D03}, 29 October.")
    codes = [each.codes for each in passage.exemptions(3, 20)]

    assert codes == [frozenset({"D03"})]
    assert passage.exemptions(0, 3) == ()


def test_words_in_another_language_are_read_by_its_grammar(press: Press) -> None:
    """They keep the exemptions around them."""
    _, corpus = press.passage("It began [[29 октября]{lang=ru}]{ignore=D03} in the rain.")
    russian = [each for each in corpus.texts.passages if each.setting.language == "ru"]

    assert [passage.text for passage in russian] == ["29 октября"]
    assert len(russian[0].dates.mentions) == 1
    assert [each.codes for each in russian[0].exemptions(0, 5)] == [frozenset({"D03"})]


def test_a_line_break_ends_a_line(press: Press) -> None:
    passage, _ = press.passage("One\\\ntwo\nthree")

    assert passage.text == "One\ntwo three"
