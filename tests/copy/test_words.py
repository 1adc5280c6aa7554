"""Words: a language is a file, which is whole or says what it lacks."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.words import Words, read_words, words_file
from octavo.problems import Location, Problem
from octavo.project import Project, built_in_theme

FOLDER = built_in_theme() / "templates" / "words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
ASKED_AT = Location("editions/x/edition.yaml", 3, 11)


def read(folder: Path, language: str) -> tuple[Words | None, list[Problem]]:
    """Read the words of a language from a folder with templates/, or else the built-in ones."""
    problems: list[Problem] = []
    words = read_words(Project(folder), (folder, built_in_theme()), language, ASKED_AT, problems)
    return words, problems


def sound(language: str) -> Words:
    """Read the built-in words of a language."""
    words, problems = read(built_in_theme(), language)
    assert words is not None
    assert problems == []
    return words


def shape(value: object) -> object:
    """Give the keys of a value, without the words."""
    return {key: shape(each) for key, each in value.items()} if isinstance(value, dict) else ""


def changed(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Write English words with a change as the words of a language xx."""
    words = yaml.safe_load((FOLDER / "en.yaml").read_text(encoding="utf-8"))
    change(words)
    path = folder / words_file("xx")
    path.parent.mkdir(parents=True)
    path.write_text(yaml.safe_dump(words, allow_unicode=True), encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_words_is_whole(language: str) -> None:
    words = sound(language)

    assert set(words.outcomes) == {"resolution", "document"}
    assert len(set(words.alphabet)) == len(words.alphabet)
    assert set(words.marks) <= set(words.alphabet)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_words_has_the_same_keys(language: str) -> None:
    """A language may add the words that only some languages need, and leaves out no other."""
    files = {
        name: shape(yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8")))
        for name in (language, "en")
    }
    own, english = files[language], files["en"]
    assert isinstance(own, dict)
    assert isinstance(english, dict)
    for words in (own, english):
        for optional in ("months_inflected", "first_day", "elided_years", "month_first"):
            words["dates"].pop(optional, None)

    assert own == english


def test_a_region_shares_the_words_of_its_language() -> None:
    assert read(built_in_theme(), "en-GB") == read(built_in_theme(), "en")


def test_a_region_can_have_words_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / words_file("en-GB")
    path.parent.mkdir(parents=True)
    text = (FOLDER / "en.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("votes_for: for", "votes_for: ayes"), encoding="utf-8")

    words, _ = read(tmp_path, "en-GB")

    assert words is not None
    assert words.phrases.votes_for == "ayes"


def test_the_project_wins_over_the_built_in_words(tmp_path: Path) -> None:
    path = tmp_path / words_file("en")
    shutil.copytree(FOLDER, path.parent)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("contents: Contents", "contents: What Is Here"), encoding="utf-8")

    words, _ = read(tmp_path, "en")

    assert words is not None
    assert words.titles.contents == "What Is Here"


def test_a_language_without_words_is_a_problem_where_it_is_asked_for(tmp_path: Path) -> None:
    words, problems = read(tmp_path, "de")

    assert words is None
    assert [(problem.code, problem.location) for problem in problems] == [("C05", ASKED_AT)]
    assert "templates/words/de.yaml" in problems[0].hint


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("C02", lambda words: words["titles"].pop("notes")),
        ("C02", lambda words: words["locators"].pop("page")),
        ("C02", lambda words: words["dates"].pop("circa")),
        ("C01", lambda words: words["titles"].update(note="Notes")),
        ("C04", lambda words: words["phrases"].update(page="p. {pgae}")),
        ("C04", lambda words: words["phrases"].update(page="p.")),
        ("C04", lambda words: words["phrases"].update(person_entry="{surname}")),
        ("C04", lambda words: words["phrases"].update(person_entry="{family")),
    ],
)
def test_a_file_that_is_not_whole_says_what_is_wrong(
    tmp_path: Path, code: str, change: Callable[[dict[str, Any]], object]
) -> None:
    changed(tmp_path, change)

    words, problems = read(tmp_path, "xx")

    assert words is None
    assert [problem.code for problem in problems] == [code]
    assert problems[0].location.file == "templates/words/xx.yaml"


@given(st.lists(st.text("абвёейя -«»", max_size=5), max_size=6))
def test_entries_stand_in_the_order_of_the_alphabet_whatever_signs_are_between(
    entries: list[str],
) -> None:
    """Sorted by the key, the bare letters of entries are in the order of the dictionary."""
    words = sound("ru")
    ordered = sorted(entries, key=words.sort_key)

    bare = [
        [
            words.alphabet.index("е" if letter == "ё" else letter)
            for letter in entry
            if letter.isalpha()
        ]
        for entry in ordered
    ]
    assert bare == sorted(bare)


@pytest.mark.parametrize(
    ("language", "entries"),
    [
        ("ru", ["Ёлкин", "Жуков", "Reed"]),
        ("ru", ["Левые эсеры", "«Левый»", "Ленин"]),
        ("en", ["Abramovich", "Émile", "Fedor", "Ленин"]),
    ],
)
def test_entries_of_a_language(language: str, entries: list[str]) -> None:
    assert sorted(set(entries), key=sound(language).sort_key) == entries
