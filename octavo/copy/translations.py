"""Translations: the texts of a work in its other languages, to be held against this one."""

from collections.abc import Mapping
from pathlib import Path

from octavo.copy.markdown import read_prose
from octavo.copy.prose import Prose
from octavo.copy.texts import Texts
from octavo.copy.works import Work
from octavo.project import Project


def read_translations(project: Project, work: Work, language: str) -> tuple[Texts, ...]:
    """Read the texts and documents of a work in all its languages but one, in their order.

    What is wrong in them is told when an edition in their own language is made.
    """

    def read(paths: Mapping[str, Path]) -> Mapping[str, Prose]:
        return {
            name: read_prose(path, project.name_of(path), [], raw_html=True)
            for name, path in paths.items()
        }

    return tuple(
        Texts(other, read(work.texts[other]), read(work.document_texts[other]))
        for other in work.record.languages
        if other != language
    )
