"""Translations: the texts of the other languages are read, and their mistakes are not told here."""

from collections.abc import Callable

from octavo.copy.translations import read_translations
from octavo.copy.works import read_work
from octavo.project import Project

Write = Callable[[str, str], None]


def test_every_other_language_is_read(project: Project, write: Write) -> None:
    write("content/week/work.yaml", "title: T\nlanguages: [en, ru, fr]\n")
    write("content/week/text/ru/first.md", "# Один {#eins}\n\n::: broken\n")
    write("content/week/documents/fr/r1.md", "Un.\n")
    work = read_work(project, "week", [])

    translations = read_translations(project, work, "en")

    assert [texts.language for texts in translations] == ["ru", "fr"]
    russian, french = translations
    assert list(russian.texts) == ["first"]
    assert russian.texts["first"].file == "content/week/text/ru/first.md"
    assert list(french.documents) == ["r1"]
    assert not russian.documents


def test_a_work_of_one_language_has_none(project: Project, write: Write) -> None:
    write("content/week/work.yaml", "title: T\nlanguages: [en]\n")

    assert read_translations(project, read_work(project, "week", []), "en") == ()
