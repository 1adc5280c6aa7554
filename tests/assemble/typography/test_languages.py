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
    }


@pytest.mark.parametrize("name", languages())
def test_rules_are_numbered_in_order_of_application(name: str) -> None:
    codes = [rule.code for rule in rules(name)]
    language = "en" if name == "en_gb" else name

    assert codes == [f"{language}-{number:02}" for number in range(1, len(codes) + 1)]


@pytest.mark.parametrize("name", languages())
def test_rules_are_described(name: str) -> None:
    """Each has a name in lower case and a summary that is a sentence."""
    for rule in rules(name):
        assert rule.name
        assert rule.name[0].islower()
        assert rule.summary.endswith(".")


def test_known_rules_are_those_of_all_languages() -> None:
    assert known_rules() == {rule.code for name in languages() for rule in rules(name)}
