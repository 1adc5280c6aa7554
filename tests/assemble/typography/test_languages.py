"""Languages are found by the names of their modules."""

import pytest

from octavo.assemble.typography.languages import known_rules, languages, rules


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("ru", "ru-01"),
        ("ru-RU", "ru-01"),
        ("en", "en-01"),
        ("en-US", "en-01"),
        ("EN-gb", "en-01"),
        ("fr", "und-01"),
        ("sr-Cyrl-RS", "und-01"),
        ("rule", "und-01"),  # a module of this package that is no language
    ],
)
def test_a_tag_finds_the_nearest_language(tag: str, code: str) -> None:
    assert rules(tag)[0].code == code


def test_british_is_told_from_american() -> None:
    """The codes are the same, so that a text serves both; the rules are not."""
    american, british = rules("en"), rules("en-GB")

    assert [rule.code for rule in american] == [rule.code for rule in british]
    assert {one.code for one, other in zip(american, british, strict=True) if one != other} == {
        "en-03",
        "en-05",
        "en-13",
        "en-14",
    }


@pytest.mark.parametrize("name", languages())
def test_rules_are_numbered_without_a_gap(name: str) -> None:
    """A number stays with its rule; a new one has the next, wherever it is applied."""
    codes = [rule.code for rule in rules(name)]
    language = "en" if name == "en_gb" else name

    assert sorted(codes) == [f"{language}-{number:02}" for number in range(1, len(codes) + 1)]


@pytest.mark.parametrize(
    ("name", "first", "then"),
    [
        ("ru", "ru-02", "ru-20"),  # an ellipsis is known before a call is put behind it
        ("ru", "ru-06", "ru-20"),  # so is a dash
        ("ru", "ru-20", "ru-16"),  # and an abbreviation has its stop before its year is bound to it
        ("en", "en-05", "en-14"),
        ("en-GB", "en-05", "en-14"),
    ],
)
def test_rules_are_applied_in_the_order_of_their_module(name: str, first: str, then: str) -> None:
    codes = [rule.code for rule in rules(name)]

    assert codes.index(first) < codes.index(then)


@pytest.mark.parametrize("name", languages())
def test_rules_are_described(name: str) -> None:
    """Each has a name in lower case and a summary that is a sentence."""
    for rule in rules(name):
        assert rule.name
        assert rule.name[0].islower()
        assert rule.summary.endswith(".")


def test_known_rules_are_those_of_all_languages() -> None:
    assert known_rules() == {rule.code for name in languages() for rule in rules(name)}
