"""Faces: the @font-face rules of styles/fonts.css become the only fonts there are.

The worker runs with a fontconfig that knows no fonts, so a font can come from these rules or from
nowhere; what is checked here is that every text asks for one of them and finds its signs in it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO

from fontTools.ttLib import TTFont
from weasyprint import Document
from weasyprint.formatting_structure.boxes import TextBox
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

from octavo.problems import Location, Problem, nearest
from octavo.typeset.boxes import text_boxes
from octavo.typeset.characters import missing_from, no_such_character
from octavo.typeset.reach import NotServedError, name_in
from octavo.typeset.remarks import Remarks
from octavo.typeset.survey import Survey, location_in

FONTS = "styles/fonts.css"
_GENERIC = ("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui")


@dataclass(frozen=True, slots=True)
class Face:
    """A font file under the name of its family."""

    family: str
    characters: frozenset[int]  # code points that it has signs for


class TypeCase(FontConfiguration):  # type: ignore[misc] # the engine has no types
    """The engine's fonts, with a list of what was put into it."""

    def __init__(self, remarks: Remarks) -> None:
        """Begin without any font."""
        super().__init__()
        self.faces: list[Face] = []
        self._remarks = remarks

    def add_font_face(self, rule_descriptors: dict[str, object], url_fetcher: URLFetcher) -> None:
        """Take a face from a @font-face rule if it is a readable file of the project (F02, F03)."""
        family = str(rule_descriptors["font_family"])
        sources = rule_descriptors["src"]
        place = self._remarks.place_of("")
        usable = []
        for kind, address in sources if isinstance(sources, (list, tuple)) else ():
            if kind == "local":
                message = f"'{family}' is to be a font of this machine: local('{address}')"
                hint = "put the font file into styles/fonts/ and name it with url(…)"
                self._remarks.problems.append(Problem("F02", message, place, hint))
            elif self._take(family, str(address), place, url_fetcher):
                usable.append((kind, address))
        if usable:
            super().add_font_face({**rule_descriptors, "src": tuple(usable)}, url_fetcher)

    def families(self) -> dict[str, frozenset[int]]:
        """Give all that the faces of each family have between them."""
        return {
            family: frozenset().union(
                *(face.characters for face in self.faces if face.family == family)
            )
            for family in sorted({face.family for face in self.faces})
        }

    def _take(self, family: str, address: str, place: Location, fetcher: URLFetcher) -> bool:
        if not place.file.endswith(FONTS):
            message = f"the font '{family}' is declared outside {FONTS}"
            self._remarks.problems.append(
                Problem("F02", message, place, f"move the @font-face rule to {FONTS}")
            )
        try:
            content = fetcher.fetch(address).read()
        except NotServedError:
            return False  # said by the fetcher
        try:
            # fontTools raises whatever a broken file leads it to.
            characters = frozenset(TTFont(BytesIO(content), lazy=True).getBestCmap() or ())
        except Exception as error:  # noqa: BLE001
            message = f"the font file '{name_in(address)}' cannot be read: {error}".rstrip(". ")
            hint = "copy the font file anew: TrueType, OpenType, WOFF or WOFF2"
            self._remarks.problems.append(Problem("F03", message, place, hint))
            return False
        self.faces.append(Face(family, characters))
        return True


def strange_fonts(
    document: Document, families: dict[str, frozenset[int]], survey: Survey
) -> Iterator[Problem]:
    """Find texts of a laid-out section in fonts not the project's (F02) or lacking a sign (F01).

    Generated text and margin boxes are seen here too, which no check of the galley can.
    """
    wanted: dict[tuple[str, ...], dict[str, TextBox]] = {}
    for box in _texts(document):
        wanted.setdefault(tuple(box.style["font_family"]), {}).setdefault(box.text, box)
    for names, boxes in wanted.items():
        known = [name for name in names if name in families]
        strange = [name for name in names if name not in (*known, *_GENERIC)]
        for name in strange or (names[:1] if not known else ()):
            message = f"text is set in '{name}', which is not a font of the project"
            hint = nearest(name, families) or f"give it a font-family of {FONTS}"
            yield Problem("F02", message, _place(next(iter(boxes.values())), survey), hint)
        characters = frozenset[int]().union(*(families[name] for name in known))
        missing = missing_from("\n".join(boxes), characters) if known else frozenset[str]()
        for sign in sorted(missing):
            box = next((boxes[text] for text in boxes if sign in text), None)
            who = " and ".join(f"'{name}'" for name in known)
            place = _place(box, survey) if box else survey.location
            yield no_such_character(sign, f"{who} lacks", place)


def foreign_families(used: Iterable[str], families: Iterable[str]) -> Iterator[Problem]:
    """Find fonts in the finished PDF that are not the project's (F02); none is to be expected."""
    for family in sorted(set(used) - set(families)):
        message = f"the PDF uses the font '{family}', which is not the project's"
        hint = f"declare it in {FONTS}, or do not ask for it"
        yield Problem("F02", message, Location(FONTS), hint)


def _texts(document: Document) -> Iterator[TextBox]:
    return (box for page in document.pages for box in text_boxes(page) if box.text.strip())


def _place(box: TextBox, survey: Survey) -> Location:
    """Find the source of a text: its element's, or that of the same words in the galley."""
    if box.element is None:
        return survey.location
    source = box.element.get("data-source")
    if source:
        return location_in(source, survey.location)
    words = box.text.strip().rstrip("-\u2010")
    return next(
        (survey.place(text) for text in survey.texts if words in text.text), survey.location
    )
