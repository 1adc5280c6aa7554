"""Survey: a galley's HTML becomes flat lists of its elements and texts, each with its place.

One walk with the parser of the standard library; the checks before layout, the gate of the notes
and the places in messages all read these lists.
"""

from dataclasses import dataclass
from html.parser import HTMLParser

from octavo.compose.galley import Galley
from octavo.problems import Location

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905 - a list of words reads better
)
UNDRAWN = frozenset(("head", "script", "style", "template", "title"))
_KEPT = frozenset(("alt", "data", "href", "poster", "rel", "src", "srcset", "style", "xlink:href"))
_KEPT |= {"data-every", "data-page", "data-running-many", "data-running-one"}


@dataclass(frozen=True, slots=True)
class Element:
    """A start tag of a galley."""

    tag: str
    id: str
    classes: tuple[str, ...]
    attributes: tuple[tuple[str, str], ...]  # only those that name something outside the element
    location: Location  # where the source says it: its own data-source, or the nearest above
    depth: int  # 1 for the root
    parent: int  # the index of the element that it stands in; -1 for the root

    def value(self, *names: str) -> str:
        """Give the value of the first of these attributes that stands there, or nothing."""
        return next((value for name, value in self.attributes if name in names), "")


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text between two tags."""

    text: str
    element: int  # the index of the element that it stands in
    after: int  # how many elements have begun before it


@dataclass(frozen=True, slots=True)
class Survey:
    """All that a galley's HTML holds, in order."""

    section: str  # the galley's id
    location: Location  # where the galley is asked for or written
    elements: tuple[Element, ...]
    texts: tuple[Text, ...]  # what is drawn: nothing from the head, scripts and styles

    def place(self, text: Text) -> Location:
        """Find the source of a text."""
        return self.elements[text.element].location


def survey_of(galley: Galley) -> Survey:
    """Walk through a galley's HTML once."""
    walker = _Walker(galley.location)
    walker.feed(galley.html)
    walker.close()
    return Survey(galley.id, galley.location, tuple(walker.elements), tuple(walker.texts))


def location_in(source: str | None, otherwise: Location) -> Location:
    """Read ``file:line`` or ``file:line:column`` as templates write it into data-source."""
    if not source:
        return otherwise
    file, *numbers = source.rsplit(":", 2)
    while numbers and not numbers[0].isdecimal():
        file = f"{file}:{numbers.pop(0)}"
    return Location(file, *(int(number) for number in numbers))


class _Walker(HTMLParser):
    """Collects elements and texts; a stack of open elements gives depth and place."""

    def __init__(self, location: Location) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.texts: list[Text] = []
        # The root of all, so that text outside every element has a place too.
        self._open: list[tuple[str, int, Location, bool]] = [("", -1, location, True)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element, and go into it unless it has no content."""
        values = {name: value or "" for name, value in attrs}
        _, parent, above, drawn = self._open[-1]
        location = location_in(values.get("data-source"), above)
        self.elements.append(
            Element(
                tag,
                values.get("id", ""),
                tuple(values.get("class", "").split()),
                tuple((name, value) for name, value in values.items() if name in _KEPT),
                location,
                len(self._open),
                parent,
            )
        )
        if tag not in VOID:
            inside = (tag, len(self.elements) - 1, location, drawn and tag not in UNDRAWN)
            self._open.append(inside)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Close at once what closes itself; that is so in drawings only, but layout never cares."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Leave the nearest open element of that name, and all that was left open inside it."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth][0] == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        """Keep a text that is drawn."""
        _, element, _, drawn = self._open[-1]
        if drawn and element >= 0:
            self.texts.append(Text(data, element, len(self.elements)))
