"""Note routes: the streams of notes that there always are, and those that an edition adds."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Self

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.markdown.containers import STREAMS
from octavo.copy.shapes.fields import CLOSED, Form
from octavo.copy.shapes.notes import (
    BiographicalRoute,
    NoteMarks,
    NoteRoute,
    OwnRoute,
    SourcesRoute,
    as_written,
)
from octavo.copy.shapes.reading import refuse, refuse_at

#: The streams that every edition has, in order, and where each goes if the edition says nothing.
BUILT_IN: Mapping[str, NoteRoute] = MappingProxyType(
    {
        "author": NoteRoute(),
        "editor": NoteRoute(marks=NoteMarks.ASTERISKS),
        "translator": NoteRoute(marks=NoteMarks.LETTERS),
        "biographical": BiographicalRoute(),
        "sources": SourcesRoute(),
    }
)

#: What the names of streams may not be: styles and templates use these words for parts of notes.
TAKEN = frozenset(
    (
        *("again", "beside", "bracketed", "continued", "full-line", "group", "inline", "item"),
        *("list", "number", "paragraph", "quotation", "resumed", "resumes", "sign", "text"),
        *("title", "turns", "verse"),
    )
)
StreamName = Annotated[
    str,
    Form("[a-z][a-z0-9-]*", "use only the letters a-z, figures and hyphens", title="stream"),
]


class _Named:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Take a key for a misspelt one unless it gives a prefix (C01)."""
        return core_schema.no_info_before_validator_function(_with_prefix, handler(source))


def _with_prefix(route: object) -> object:
    if isinstance(route, NoteRoute) or (isinstance(route, dict) and "prefix" in route):
        return route
    raise refuse("C01", "is no stream", "a stream of your own gives its prefix: {prefix: gl}")


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class NoteRoutes:
    """The streams of notes, in the order in which they stand at the foot of a page."""

    author: NoteRoute = Field(default=BUILT_IN["author"], description="The author's notes: [^1].")
    editor: NoteRoute = Field(
        default=BUILT_IN["editor"], description="The editor's notes: [^ed:1]."
    )
    translator: NoteRoute = Field(
        default=BUILT_IN["translator"], description="The translator's: [^tr:1]."
    )
    biographical: BiographicalRoute = Field(
        default=BiographicalRoute(),
        description="Notes on people: at the first mention of each, and [^bio:1].",
    )
    sources: SourcesRoute = Field(
        default=SourcesRoute(), description="Citations in the text, and [^src:1]."
    )
    own: Mapping[StreamName, Annotated[OwnRoute, _Named]] = Field(
        default_factory=dict, description="A stream of the edition's own."
    )
    order: tuple[str, ...] = tuple(BUILT_IN)

    @model_validator(mode="before")
    @classmethod
    def _sorted_out(cls, written: object) -> object:
        """Part the streams that the file adds from those that there always are."""
        if not isinstance(written, dict):
            return written
        defaults = {stream: as_written(BUILT_IN[stream]) for stream in BUILT_IN}
        known = {
            stream: {**defaults[stream], **route} if isinstance(route, dict) else route
            for stream, route in written.items()
            if stream in BUILT_IN
        }
        own = {stream: route for stream, route in written.items() if stream not in BUILT_IN}
        rest = (stream for stream in BUILT_IN if stream not in written)
        return {**known, "own": own, "order": (*map(str, written), *rest)}

    @model_validator(mode="after")
    def _unlike(self) -> Self:
        """Refuse prefixes that two streams would have (C06), and names that are taken (C04)."""
        prefixes = {prefix: stream for prefix, stream in STREAMS.items() if prefix}
        for stream, route in self.own.items():
            first = prefixes.setdefault(route.prefix, stream)
            if first != stream:
                fact = f"is '{route.prefix}', which is the prefix of '{first}'"
                raise refuse_at((stream, "prefix"), "C06", fact, "choose another")
            if stream in TAKEN:
                fact = "has a name that the styles of notes use for something else"
                raise refuse_at((stream,), "C04", fact, "choose another name")
        return self

    @property
    def by_stream(self) -> Mapping[str, NoteRoute]:
        """The routes by their streams, in order."""
        all_of_them = {stream: getattr(self, stream) for stream in BUILT_IN} | dict(self.own)
        listed = [stream for stream in self.order if stream in all_of_them]
        order = [*listed, *(stream for stream in all_of_them if stream not in listed)]
        return MappingProxyType({stream: all_of_them[stream] for stream in order})

    @property
    def prefixes(self) -> Mapping[str, str]:
        """The streams by the prefixes of their calls."""
        own = {route.prefix: stream for stream, route in self.own.items()}
        return MappingProxyType({**STREAMS, **own})

    def as_written(self) -> dict[str, object]:
        """Give the routes as a file has them."""
        return {stream: as_written(route) for stream, route in self.by_stream.items()}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show editors of YAML that a key which is no known stream needs a prefix."""
        shown = handler(schema)
        record = handler.resolve_ref_schema(shown)
        if "own" in record["properties"]:
            own = record["properties"].pop("own")
            record["properties"].pop("order")
            (route,) = own["patternProperties"].values()
            names = f"^(?!(?:{'|'.join(BUILT_IN)})$)[a-z][a-z0-9-]*$"
            record["patternProperties"] = {names: route}
        return shown
