"""Edition: what edition.yaml says, once the editions that it extends are merged into it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.matter import Matter
from octavo.copy.shapes.batch import BatchRecord
from octavo.copy.shapes.cover import CoverRecord
from octavo.copy.shapes.date_forms import DateForms
from octavo.copy.shapes.fields import CLOSED, Flag, Form, Language, Number, Slug
from octavo.copy.shapes.fitting import FitRecord
from octavo.copy.shapes.handouts import HandoutRecord
from octavo.copy.shapes.imposition import ImpositionRecord
from octavo.copy.shapes.imprint import Imprint
from octavo.copy.shapes.layout import (
    Binding,
    Edge,
    Folios,
    Format,
    Limits,
    MarginRecord,
    Openings,
    RunningHeads,
    Tables,
)
from octavo.copy.shapes.lints import LintsRecord
from octavo.copy.shapes.note_routes import NoteRoutes
from octavo.copy.shapes.papers import PaperField
from octavo.copy.shapes.preflight import PreflightRecord
from octavo.copy.shapes.press import ColourRecord, PressRecord, StandardsRecord
from octavo.copy.shapes.reading import by_type, read_by
from octavo.copy.shapes.running_order import Part, PartField
from octavo.copy.shapes.selection import ChronologyRecord
from octavo.copy.shapes.texts import Text


class Status(StrEnum):
    """How far an edition has come; a final one may hold no placeholders."""

    DRAFT = "draft"
    FINAL = "final"


class Output(StrEnum):
    """The files that a build makes."""

    READING = "reading"
    PRESS = "press"
    SHEETS = "sheets"
    DUMMY = "dummy"
    COVER = "cover"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class TypographyRecord:
    """The micro-typography of an edition."""

    ignore: tuple[Slug, ...] = Field(
        default=(), description="Codes of rules that are not applied, such as ru-07."
    )


TokenName = Annotated[
    str,
    Form(
        r"[A-Za-z0-9_][A-Za-z0-9_-]*",
        "write the name as in styles/tokens.css, without its two hyphens",
        title="token",
    ),
]
_ONE_VALUE = Form(
    r"[^;{}]*[^;{}\s][^;{}]*", "write one value, without semicolons and braces", title="CSS value"
)


class _TokenValue:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Take a text or a number, both as CSS will have them."""
        text = handler.generate_schema(Annotated[str, _ONE_VALUE])
        number = handler.generate_schema(Number)
        whole = core_schema.int_schema(strict=True)
        return by_type(
            "a text or a number", str=text, int=read_by(str, whole), float=read_by(str, number)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show both types to editors of YAML."""
        text = handler(schema)["oneOf"][0]
        return {**text, "type": ["string", "number"]}


TokenValue = Annotated[str, _TokenValue]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class EditionRecord:
    """An edition: one particular publication of a work."""

    name: Text = Field(description="The name of the edition, for lists and reports.")
    extends: Slug | None = Field(
        default=None, description="The edition whose values hold where this one gives none."
    )
    base: Flag = Field(
        default=False, description="Whether it is only a pattern for others and never built."
    )
    work: Slug = Field(description="The work: a folder in content/.")
    language: Language = Field(description="The language, one of the work's.")
    status: Status = Field(
        default=Status.DRAFT, description="A final edition may hold no placeholders."
    )
    audience: Slug = Field(
        default="general", description="For whom it is: ::: only {audiences=…} chooses by it."
    )
    title: Text | None = Field(default=None, description="A title in place of the work's.")
    subtitle: Text | None = Field(default=None, description="A subtitle in place of the work's.")
    imprint: Imprint = Field(default=Imprint(), description="The facts of publication.")
    front: tuple[PartField, ...] = Field(
        default=(), description="Running order of the front matter."
    )
    body: tuple[PartField, ...] = Field(default=(), description="Running order of the body.")
    back: tuple[PartField, ...] = Field(default=(), description="Running order of the back matter.")
    format: Format = Field(default=Format(), description="The page.")
    binding: Binding = Field(
        default=Binding.SADDLE_STITCH, description="How the sheets are held together."
    )
    binding_edge: Edge = Field(
        default=Edge.LEFT,
        description="The edge at which the book is bound: right for Hebrew and Arabic books.",
    )
    imposition: ImpositionRecord = Field(
        default=ImpositionRecord(), description="How the pages come on sheets of paper."
    )
    paper: PaperField = Field(
        default="offset-80", description="The paper of the pages: an id, or its figures."
    )
    cover: CoverRecord = Field(default=CoverRecord(), description="The cover.")
    fit: FitRecord | None = Field(
        default=None, description="How many pages it fills, and what may give way for that."
    )
    theme: Slug | None = Field(default=None, description="A theme: a file in styles/themes.")
    tokens: Mapping[TokenName, TokenValue] = Field(
        default_factory=dict,
        description="Values for tokens of styles/tokens.css, without the two hyphens.",
    )
    folios: Folios = Field(default=Folios(), description="The printed page numbers.")
    openings: Openings = Field(default=Openings(), description="Where sections begin.")
    calendar: CalendarPolicy = Field(
        default=CalendarPolicy.OS_NS, description="In which calendar dates are printed."
    )
    dates: DateForms = Field(default=DateForms(), description="In which form dates are printed.")
    chronology: ChronologyRecord = Field(
        default=ChronologyRecord(),
        description="Which events the chronologies of the edition tell, and how.",
    )
    running_heads: RunningHeads = Field(
        default=RunningHeads(), description="The lines at the heads of pages."
    )
    marginal: MarginRecord = Field(
        default=MarginRecord(), description="What stands in the margins, beside notes."
    )
    tables: Tables = Field(
        default=Tables.TABLES,
        description="Whether tables are set as such, or as lists for large print: an item a row.",
    )
    handout: HandoutRecord = Field(
        default=HandoutRecord(), description="The sheets for a class: sections 'handout'."
    )
    notes: NoteRoutes = Field(default=NoteRoutes(), description="Where each stream of notes goes.")
    typography: TypographyRecord = Field(
        default=TypographyRecord(), description="The micro-typography."
    )
    lints: LintsRecord = Field(default=LintsRecord(), description="The lints of the chronology.")
    citations: Slug | None = Field(default=None, description="The style of citations.")
    outputs: Annotated[tuple[Output, ...], Field(min_length=1)] = Field(
        default=(Output.READING,), description="The files that a build makes."
    )
    press: PressRecord = Field(default=PressRecord(), description="The marks of the press copy.")
    colour: ColourRecord = Field(default=ColourRecord(), description="The inks of the press copy.")
    standards: StandardsRecord = Field(
        default=StandardsRecord(), description="The PDF standards that the files are."
    )
    printer: Slug | None = Field(
        default=None,
        description="The printer: a profile that Octavo has, or a file in printers/. Its values "
        "hold where the edition gives none.",
    )
    preflight: PreflightRecord = Field(
        default=PreflightRecord(), description="What the finished PDF is held to."
    )
    batch: BatchRecord = Field(default=BatchRecord(), description="The copies by name.")
    limits: Limits = Field(default=Limits(), description="What typesetting may take.")

    @property
    def running_order(self) -> tuple[tuple[Matter, int, Part], ...]:
        """List all parts with their division and their number in it, counted from 0."""
        divisions = ((Matter.FRONT, self.front), (Matter.BODY, self.body), (Matter.BACK, self.back))
        return tuple(
            (matter, n, part) for matter, parts in divisions for n, part in enumerate(parts)
        )
