"""Costs: what costs.yaml says of prices, by which `octavo plan` reckons what a job will cost."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.fields import CLOSED, Number, Slug, Whole, Words
from octavo.copy.shapes.layout import Binding
from octavo.copy.shapes.lengths import TrimField

Price = Annotated[Number, Field(ge=0)]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Spoilage:
    """The sheets that are lost while a machine is made ready and runs."""

    sheets: Annotated[Whole, Field(ge=0)] = Field(
        default=0, description="Sheets lost before the first good one, of each sheet of the book."
    )
    percent: Annotated[Number, Field(ge=0, lt=100)] = Field(
        default=0.0, description="Sheets lost on the way, of a hundred good ones."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class CoverCosts:
    """What the cover costs beside its paper."""

    click: Price = Field(default=0.0, description="Printing one side of one cover.")
    finish: Price = Field(default=0.0, description="Lamination or varnish of one cover.")
    setup: Price = Field(default=0.0, description="Plates and make-ready, once a job.")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class CostsRecord:
    """Prices of your own, or of your printer; all without tax or all with it."""

    currency: Words = Field(description="The sign or name of the currency.")
    papers: Mapping[Slug, Price] = Field(description="The price of one sheet, by id of the paper.")
    sheet: TrimField | None = Field(
        default=None, description="The sheet that the prices are for, for the waste of trimming."
    )
    click: Price = Field(default=0.0, description="Printing one side of one sheet of the book.")
    setup: Price = Field(default=0.0, description="Plates and make-ready of the book, once a job.")
    cover: CoverCosts = Field(default=CoverCosts(), description="What the cover costs.")
    binding: Mapping[Binding, Price] = Field(
        default_factory=dict, description="Binding one copy, by the way of binding."
    )
    spoilage: Spoilage = Field(default=Spoilage(), description="What is lost in printing.")
