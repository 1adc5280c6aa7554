"""Report gallery: pages, their pictures and the rows of problems become openings with marks."""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from octavo.deliver.report_rows import Row, Sight
from octavo.problems import Severity
from octavo.proof.findings import Box
from octavo.proof.pictures import Picture
from octavo.typeset.pages import PageFrame

LEAST = 0.8  # percent of the page: a thinner outline is not seen
ROOM = 8  # percent of the page's width that a number takes


@dataclass(frozen=True, slots=True)
class Label:
    """A number on a page, and the row that it stands for."""

    id: str
    row: Row


@dataclass(frozen=True, slots=True)
class Mark:
    """An outline on the picture of a page, in percent of its sides, with the numbers at it."""

    left: float
    top: float
    width: float
    height: float
    severity: Severity  # the worst of its rows
    labels: tuple[Label, ...]

    @property
    def at_edge(self) -> bool:
        """Whether the numbers have no room between the edge of the page and the outline."""
        return self.left < ROOM


@dataclass(frozen=True, slots=True)
class Face:
    """A page as the gallery shows it.

    ``image`` is a data URI, empty where the PDF has no such page. ``loose`` are the numbers of
    problems that have no box on the page.
    """

    page: int
    folio: str
    section: str
    blank: bool
    width_mm: float
    height_mm: float
    image: str
    marks: tuple[Mark, ...]
    loose: tuple[Label, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of all problems that the page shows, in order."""
        labels = [label for mark in self.marks for label in mark.labels]
        return tuple(sorted({label.row.number for label in (*labels, *self.loose)}))


@dataclass(frozen=True, slots=True)
class Opening:
    """Two facing pages; the first recto and the last verso have nothing beside them."""

    verso: Face | None
    recto: Face | None


def openings(
    frames: Sequence[PageFrame],
    pictures: Sequence[Picture | None],
    rows: Iterable[Row],
    titles: Mapping[str, str],
) -> tuple[Opening, ...]:
    """Lay out all pages: those of the book, of the PDF, and any other that a row names.

    ``titles`` are those of the sections by their ids. Odd pages are rectos.
    """
    shown: dict[int, list[tuple[Sight, Row]]] = defaultdict(list)
    for row in rows:
        for sight in row.sights:
            shown[sight.page].append((sight, row))
    count = max(len(frames), len(pictures), *shown, 0)
    faces = {
        page: _face(
            page,
            frames[page - 1] if page <= len(frames) else None,
            pictures[page - 1] if page <= len(pictures) else None,
            shown[page],
            titles,
        )
        for page in range(1, count + 1)
    }
    versos = range(0, count + 1, 2)
    return tuple(Opening(faces.get(verso), faces.get(verso + 1)) for verso in versos)


def _face(
    page: int,
    frame: PageFrame | None,
    picture: Picture | None,
    sights: Sequence[tuple[Sight, Row]],
    titles: Mapping[str, str],
) -> Face:
    width, height = (frame.width_mm, frame.height_mm) if frame else _size(picture)
    boxed = [(sight.box, Label(sight.id, row)) for sight, row in sights if sight.box]
    boxed.sort(key=lambda pair: _corners(pair[0]))
    gathered = groupby(boxed, key=lambda pair: _corners(pair[0]))
    return Face(
        page=page,
        folio=frame.folio if frame else "",
        section=titles.get(frame.section or "", "") if frame else "",
        blank=frame.blank if frame else False,
        width_mm=round(width, 2),
        height_mm=round(height, 2),
        image=_data_uri(picture) if picture else "",
        marks=tuple(
            _mark(corners, tuple(label for _, label in pairs), width, height)
            for corners, pairs in gathered
        ),
        loose=tuple(Label(sight.id, row) for sight, row in sights if not sight.box),
    )


def _size(picture: Picture | None) -> tuple[float, float]:
    """Give the sides of a page that the book has not: as the picture has them, or else of A5."""
    return (picture.width, picture.height) if picture else (148, 210)


def _corners(box: Box) -> tuple[float, float, float, float]:
    return (box.left, box.top, box.right, box.bottom)


def _mark(
    corners: tuple[float, float, float, float],
    labels: tuple[Label, ...],
    width: float,
    height: float,
) -> Mark:
    """Outline a box; what lies outside the page is outlined at its edge."""
    left, right = _extent(corners[0], corners[2], width)
    top, bottom = _extent(corners[1], corners[3], height)
    wrong = any(label.row.problem.severity is Severity.ERROR for label in labels)
    return Mark(
        left=left,
        top=top,
        width=round(right - left, 2),
        height=round(bottom - top, 2),
        severity=Severity.ERROR if wrong else Severity.WARNING,
        labels=labels,
    )


def _extent(low: float, high: float, side: float) -> tuple[float, float]:
    """Give where an outline begins and ends along a side, in percent of it."""
    start, end = (min(max(100 * edge / side, 0), 100) for edge in sorted((low, high)))
    start = min(start, 100 - LEAST)
    return round(start, 2), round(max(end, start + LEAST), 2)


def _data_uri(picture: Picture) -> str:
    return f"data:{picture.media_type};base64,{b64encode(picture.image).decode('ascii')}"
