"""Papers: what papers.yaml says of papers, and of the houses that print on demand on their own."""

from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic.dataclasses import dataclass
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.fields import CLOSED, Number, Slug, Whole, Words
from octavo.copy.shapes.lengths import LengthField
from octavo.copy.shapes.reading import by_type, or_ready, refuse
from octavo.copy.shapes.texts import Text
from octavo.measures import MM_PER_UNIT, Length

#: The ways to say how thick a paper is; one of them is enough, and two could contradict.
THICKNESSES = ("caliper", "bulk", "page", "pages_per_inch")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class House:
    """What a printing house asks of covers, where its papers are printed on."""

    name: Text = Field(description="Its name.")
    bleed: LengthField | None = Field(default=None, description="The bleed of a cover.")
    safe: LengthField | None = Field(
        default=None, description="How far from the edges of a cover all text must be."
    )
    spine_safe: LengthField | None = Field(
        default=None, description="How far from the folds of the spine its text must be."
    )
    spine_text_from: Whole | None = Field(
        default=None, description="The fewest pages with which text on the spine is accepted."
    )
    allowance: LengthField = Field(
        default=Length(0), description="What is added to the thickness of the pages for the spine."
    )
    source: Words | None = Field(default=None, description="Where these figures are published.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Paper:
    """A paper: how much it weighs and how thick it is."""

    name: Text | None = Field(default=None, description="Its name.")
    grammage: Annotated[Number, Field(gt=0, le=2000)] | None = Field(
        default=None, description="Its weight in g/m²."
    )
    caliper: LengthField | None = Field(default=None, description="The thickness of a leaf.")
    bulk: Annotated[Number, Field(gt=0.3, lt=5)] | None = Field(
        default=None, description="Its bulk in cm³/g: the caliper is grammage × bulk."
    )
    page: LengthField | None = Field(
        default=None, description="The thickness of a page, half a leaf, as some houses give it."
    )
    pages_per_inch: Annotated[Number, Field(gt=20, lt=5000)] | None = Field(
        default=None, description="How many pages make an inch, as other houses give it."
    )
    house: Slug | None = Field(
        default=None, description="The house whose paper it is: what it asks of covers holds."
    )
    source: Words | None = Field(default=None, description="Where these figures are published.")

    @model_validator(mode="after")
    def _check_thickness(self) -> Self:
        """Let through what says the thickness once."""
        given = [name for name in THICKNESSES if getattr(self, name) is not None]
        ways = "give one of: " + ", ".join(THICKNESSES)
        if not given:
            raise refuse("C02", "does not say how thick the paper is", ways)
        if len(given) > 1:
            raise refuse("C04", f"says the thickness twice, by {' and '.join(given)}", ways)
        if self.bulk is not None and self.grammage is None:
            raise refuse("C02", "has a bulk and no grammage", "add 'grammage', or give the caliper")
        if self.leaf.mm <= 0:
            raise refuse("C04", "has no thickness", "write a caliper such as 0.1mm")
        return self

    @property
    def leaf(self) -> Length:
        """The thickness of a leaf; 1 g/m² at 1 cm³/g is a thousandth of a millimetre."""
        if self.caliper is not None:
            return self.caliper
        if self.page is not None:
            return self.page * 2
        if self.pages_per_inch is not None:
            return Length(2 * MM_PER_UNIT["in"] / self.pages_per_inch)
        return Length((self.grammage or 0) * (self.bulk or 0) / 1000)


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class PapersRecord:
    """The papers of a project, and the houses that print on them, beside those always there."""

    papers: Mapping[Slug, Paper] = Field(default_factory=dict, description="Papers by their ids.")
    houses: Mapping[Slug, House] = Field(
        default_factory=dict, description="Printing houses by their ids."
    )


class _PaperField:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read the id of a paper, or its figures."""
        wanted = "the id of a paper, or a map such as {caliper: 0.1mm, grammage: 80}"
        choices = by_type(
            wanted, str=handler.generate_schema(Slug), dict=handler.generate_schema(Paper)
        )
        return or_ready(Paper, choices)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Name the two ways of writing."""
        return {**handler(schema), "title": "id of a paper, or its figures"}


#: A paper as an edition names it: by its id in papers.yaml, or with its figures.
PaperChoice = str | Paper
PaperField = Annotated[PaperChoice, _PaperField]
