"""Galley: a section composed as HTML, complete but for the numbers of pages."""

from dataclasses import dataclass

from octavo.copy.matter import Matter, Opening
from octavo.problems import Location


@dataclass(frozen=True, slots=True)
class Galley:
    """One section, ready to be set: a whole HTML document with folio marks still open.

    Every block carries ``data-source="file:line"``; every element that can be referred to has an id
    that is unique in the book. ``location`` is where the section is asked for or written.
    """

    id: str
    kind: str
    matter: Matter
    opening: Opening
    html: str
    location: Location
