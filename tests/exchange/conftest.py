"""What the tests of outgoing files share: a work with events of every sort, and who tells them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.words import read_words
from octavo.copy.works import Work, read_work
from octavo.exchange.outgoing.lines import LineWriter
from octavo.problems import Location, Problem, errors
from octavo.project import Project, built_in_theme

Write = Callable[[str, str], Path]

#: Events of every sort: each precision, both calendars, all keys, all signs that mean something.
EVENTS = """\
- id: talks
  date: {edtf: "1917-10-29", time: "19:00", part: evening}
  place: smolny
  title: {en: 'The *talks* began: "all parties"', ru: Начались *переговоры*.}
  text: {en: "They met; [Kamenev](person:kamenev) & <Dan>, [](date:1917-10-30).", ru: "=1+1"}
  people: [kamenev, dan]
  organisations: [vtsik]
  documents: [r1]
  importance: 1
  certainty: disputed
  sources: [{source: reed1919, locator: "ch. 8; 9"}, {source: reed1919}]
  tags: [parties, left-srs]
  picture: {file: images/plan.png, alt: {en: A plan, ru: План}, credit: By hand}
- id: night
  date: {edtf: 1917-10-31/1917-11-01, part: night}
  title: For all[^1]
  notes: {"1": {en: As minutes tell., ru: По протоколу.}}
- id: march
  date: 1917-10-29/1917-11-04~
  title: {en: A march, ru: Поход}
  importance: 3
- {id: month, date: 1917-11, title: A month}
- {id: year, date: "1917?", title: A year}
- {id: before, date: ../1917-11-05, title: Before}
- {id: after, date: 1917-11-05/.., title: After}
- {id: unknown, date: {unknown: true}, title: Unknown}
- {id: new-style, date: {edtf: 1917-12-01, calendar: gregorian}, title: "-1 degree"}
- {id: britain, date: {edtf: 1752-09-14, country: britain}, title: "'=so"}
- {id: over, date: 1918-01-31/1918-02-14, title: Over the change}
"""


@pytest.fixture
def every_sort(project: Project, write: Write) -> Work:
    """Read the work of the pocket with events of every sort, in two languages."""
    path = project.root / "content/week/work.yaml"
    text = path.read_text(encoding="utf-8").replace("languages: [en]", "languages: [en, ru]")
    assert "[en, ru]" in text
    write("content/week/work.yaml", text)
    write("content/week/places.yaml", "- {id: smolny, name: {en: Smolny, ru: Смольный}}\n")
    write("content/week/chronology.yaml", EVENTS)
    picture = project.root / "content/week/images/plan.png"
    picture.parent.mkdir(exist_ok=True)
    Image.new("RGB", (1200, 600), "red").save(picture)
    problems: list[Problem] = []
    work = read_work(project, "week", problems)
    assert errors(problems) == ()
    return work


@pytest.fixture(params=["en", "ru"])
def writer(request: pytest.FixtureRequest, every_sort: Work) -> LineWriter:
    """Make who tells the events in English, and in Russian."""
    theme = built_in_theme()
    words = read_words(Project(theme), (theme,), request.param, Location("f"), [])
    assert words is not None
    return LineWriter(every_sort, words, request.param, CalendarPolicy.OS_NS)
