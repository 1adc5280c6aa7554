"""Sources: what is seen on a page becomes a finding with the place that it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from octavo.problems import Location
from octavo.proof.findings import Place
from octavo.proof.places import nearest_place
from octavo.proof.preflight.seen import Seen


@dataclass(frozen=True)
class Sources:
    """Where everything on the pages comes from; of a file that comes alone nothing is known."""

    otherwise: Location  # for what has no place in a text: the edition, or the PDF itself
    places: tuple[Place, ...] = ()
    sections: Mapping[int, str] | None = None  # by page

    @cached_property
    def _by_page(self) -> Mapping[int, Sequence[Place]]:
        found: dict[int, list[Place]] = {}
        for place in self.places:
            found.setdefault(place.page, []).append(place)
        return found

    def place_of(self, seen: Seen) -> Place | None:
        """Find what is nearest to something that is seen."""
        if seen.location is not None or seen.page is None:
            return None
        here = self._by_page.get(seen.page, ())
        found = nearest_place(here, seen.box, picture=seen.picture)
        return found or (nearest_place(here, seen.box, picture=False) if seen.picture else None)

    def section_of(self, page: int | None) -> str:
        """Give the section that a page belongs to, empty if none."""
        return "" if page is None or self.sections is None else self.sections.get(page, "")
