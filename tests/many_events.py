"""A project of invented events, as many as are asked for, in Russian or English."""

import random
from datetime import date, timedelta
from pathlib import Path

from octavo.project import Project

_WORDS = {
    "en": (
        "the delegates of the railway met and heard a report from the capital whose authors asked "
        "for patience while others demanded an answer by evening trains stood at every station "
        "between both cities nobody could tell who had given that order or why it was obeyed "
        "newspapers printed three accounts of one meeting each with its own count of votes"
    ),
    "ru": (
        "делегаты железной дороги собрались и выслушали доклад из столицы авторы которого просили "
        "подождать тогда как другие требовали ответа к вечеру поезда стояли на каждой станции "
        "между двумя городами никто не знал кто отдал такой приказ и почему его исполнили газеты "
        "напечатали три рассказа об одном собрании и в каждом голоса были сосчитаны иначе"
    ),
}
_PEOPLE = {"en": ("Kamenev", "Dan", "Krushinsky"), "ru": ("Каменев", "Дан", "Крушинский")}
_IDS = ("kamenev", "dan", "krushinsky")
_PLACES = {"en": ("Petrograd", "Gatchina", "Moscow"), "ru": ("Петроград", "Гатчина", "Москва")}
_WHEN = ("", ", part: morning", ', time: "12:30"', ", part: evening", ', time: "21:00"')
_EDITION = """\
name: Many events
work: many
language: {language}
format: {{trim: a5, margins: {{inner: 18mm, outer: 15mm, top: 18mm, bottom: 18mm}}}}
calendar: os (ns)
running_heads: {{recto: days}}
body: [text: story]
back: [{kinds}, people, bibliography]
"""
_BOOK = """\
- id: annals
  type: book
  language: en
  title: Annals of the Line
  author: [{family: Hand, given: A.}]
  publisher: The Pocket Press
  publisher-place: Petrograd
  issued: 1919
  short: Hand, Annals
"""


def many_events(root: Path, count: int, language: str, kinds: str) -> Project:
    """Write the project: ``kinds`` are the sections that tell the events, ``many`` its edition."""
    chance = random.Random(count)  # noqa: S311 - nothing is secret
    people, places = _PEOPLE[language], _PLACES[language]
    files = {
        "content/many/work.yaml": (
            f"title: Many Events\nlanguages: [{language}]\ncalendar: julian\n"
            "span: {from: 1917-01-01, to: 1918-12-31}\n"
        ),
        "content/many/people.yaml": "".join(
            f"- {{id: {name}, name: {{{language}: {{family: {family}}}}}, role: delegate}}\n"
            for name, family in zip(_IDS, people, strict=True)
        ),
        "content/many/places.yaml": "".join(
            f"- {{id: place-{number}, name: {place}}}\n" for number, place in enumerate(places)
        ),
        "content/many/sources.yaml": _BOOK,
        "content/many/chronology.yaml": "".join(_events(count, language, chance)),
        f"content/many/text/{language}/story.md": _story(count, language, chance),
        "editions/many/edition.yaml": _EDITION.format(language=language, kinds=kinds),
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Project(root)


def _events(count: int, language: str, chance: random.Random) -> list[str]:
    day = before = date(1917, 1, 3)
    hour = 0
    events = []
    for number in range(count):
        day += timedelta(days=chance.choice((0, 0, 0, 1, 1, 2)))
        hour = hour + 1 if day == before else 0
        before = day
        when = f'edtf: "{day}"' + (_WHEN[min(hour, len(_WHEN) - 1)] if number % 3 == 0 else "")
        if number % 23 == 0:
            day += timedelta(days=2)
            when = f"edtf: {day - timedelta(days=1)}/{day}, part: night"
        person = chance.randrange(len(_IDS))
        name = _PEOPLE[language][person] if number % 4 else ""
        event = (
            f"- id: e{number}\n  date: {{{when}}}\n  place: place-{chance.randrange(3)}\n"
            f"  title: {_sentence(language, chance, 4, 30, name)}\n"
            f"  people: [{_IDS[person]}]\n  importance: {chance.choice((2, 2, 3))}\n"
        )
        if number % 2:
            event += f"  text: {_sentence(language, chance, 5, 120)}\n"
        if number % 3:
            event += f"  sources: [{{source: annals, locator: p. {number + 1}}}]\n"
        events.append(event)
    return events


def _story(count: int, language: str, chance: random.Random) -> str:
    """Tell every fourth event, some of them twice."""
    paragraphs = [
        f"{_sentence(language, chance, 20, 60)}\n[{_sentence(language, chance, 2, 5)[:-1]}]"
        f"(event:e{number if number % 3 else number // 3}), "
        f"{_sentence(language, chance, 5, 20).lower()}\n"
        for number in range(0, count, 4)
    ]
    return "# The Story {#story}\n\n" + "\n".join(paragraphs)


def _sentence(language: str, chance: random.Random, least: int, most: int, name: str = "") -> str:
    words = chance.choices(_WORDS[language].split(), k=chance.randint(least, most))
    words += [name] if name else []
    text = " ".join(words)
    return f"{text[:1].upper()}{text[1:]}."
