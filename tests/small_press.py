"""A small work of two languages, whose files a test writes; what it does not write is sound."""

from pathlib import Path

from octavo.assemble.lints.corpus import Corpus, corpus_of
from octavo.assemble.lints.passages import Passage
from octavo.copy.order import Order, read_order
from octavo.copy.texts import read_texts
from octavo.copy.translations import read_translations
from octavo.copy.works import read_work
from octavo.problems import Problem
from octavo.project import Project

WORK = """\
title: One Week
languages: [ru, en]
original: ru
calendar: julian
span: {from: 1917-10-25, to: 1917-12-12}
"""
EVENTS = """\
- id: talks
  date: 1917-10-29
  title: The talks begin.
- id: vote
  date: {edtf: 1917-11-01/1917-11-02, part: night}
  title: The vote is taken.
"""
_OTHERWISE = frozenset({"C07", "C08"})  # a text lacks in a language: not what is tested here
EDITION = "name: Small\nwork: week\nlanguage: {language}\nbody: [{{text: day}}]\n"


class Press:
    """A project whose files a test writes; what it does not write is sound."""

    def __init__(self, root: Path) -> None:
        self.project = Project(root)
        self.write("content/week/work.yaml", WORK)
        self.write("content/week/chronology.yaml", EVENTS)
        for language in ("ru", "en"):
            self.write(f"editions/{language}/edition.yaml", EDITION.format(language=language))
            self.text("# The Day {#day day=1917-10-29}\n", language)

    def write(self, name: str, text: str) -> None:
        """Write a file of the project."""
        path = self.project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def text(self, text: str, language: str) -> None:
        """Write the one text of a language."""
        self.write(f"content/week/text/{language}/day.md", text)

    def order(self, language: str = "en") -> Order:
        """Read the edition of a language."""
        return read_order(self.project, language, [])

    def corpus(self, language: str = "en", *, sound: bool = True) -> Corpus:
        """Read what the lints read, which must be ``sound`` but for what they find, or not be."""
        problems: list[Problem] = []
        work = read_work(self.project, "week", problems)
        texts = read_texts(self.project, "week", language, problems, raw_html=False)
        found = [str(each) for each in problems if each.code not in _OTHERWISE]
        assert bool(found) is not sound, found
        return corpus_of(work, texts, read_translations(self.project, work, language))

    def passage(self, text: str, language: str = "en") -> tuple[Passage, Corpus]:
        """Give the passage that a paragraph becomes, under a heading of 29 October 1917."""
        self.text(f"# The Day {{#day day=1917-10-29}}\n\n{text}\n", language)
        corpus = self.corpus(language)
        return corpus.texts.passages[1], corpus
