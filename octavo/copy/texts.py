"""Texts: the Markdown files of a work in one language become prose."""

from collections.abc import Mapping
from dataclasses import dataclass

from octavo.copy.markdown import read_prose
from octavo.copy.markdown.containers import STREAMS
from octavo.copy.pictures import PictureShelf
from octavo.copy.prose import Prose
from octavo.problems import Problem
from octavo.project import Project


@dataclass(frozen=True, slots=True)
class Texts:
    """The prose of a work in one language: texts and documents, by the names of their files."""

    language: str
    texts: Mapping[str, Prose]
    documents: Mapping[str, Prose]


def read_texts(  # noqa: PLR0913 - where they are, and what is known of their kind
    project: Project,
    work: str,
    language: str,
    problems: list[Problem],
    *,
    raw_html: bool,
    streams: Mapping[str, str] | None = STREAMS,
) -> Texts:
    """Read text/<language>/*.md and documents/<language>/*.md, and report all their mistakes.

    ``streams`` are the streams of notes by their prefixes; None lets every prefix pass.
    """
    home = project.work_folder(work)
    pictures = PictureShelf(home, project.name_of(home))

    def read(folder: str) -> Mapping[str, Prose]:
        return {
            path.stem: read_prose(
                path,
                project.name_of(path),
                problems,
                raw_html=raw_html,
                pictures=pictures,
                streams=streams,
            )
            for path in sorted((home / folder / language).glob("*.md"))
        }

    return Texts(language, read("text"), read("documents"))
