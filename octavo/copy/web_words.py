"""Web words: what the page of a chronology says by itself besides the words of the work."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.date_words import pattern_of
from octavo.copy.shapes.fields import CLOSED


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class WebWords:
    """The words of the page that `octavo chronology export --format html` writes."""

    skip: str = Field("Skip to the list of events", description="A link past the timeline.")
    scroll: str = Field("Timeline, drawn to scale", description="What the timeline is.")
    gap: Annotated[str, pattern_of("first", "last")] = Field(
        "No events from {first} to {last}", description="A stretch drawn short."
    )
    more: Annotated[str, pattern_of("count")] = Field(
        "{count} more", description="Events for which the timeline has no room: with {count}."
    )
    events: str = Field("Events", description="The heading of the list.")
    filter: str = Field("Choose events", description="The heading of the filter.")
    search: str = Field("Words", description="The field for words to look for.")
    tag: str = Field("Subject", description="The field for a tag.")
    person: str = Field("Person", description="The field for a person.")
    all: str = Field("all", description="What such a field says at first.")
    reset: str = Field("Show all", description="The button that ends the filter.")
    shown: Annotated[str, pattern_of("shown", "count")] = Field(
        "{shown} of {count} events shown", description="What the filter leaves."
    )
    place: str = Field("Place", description="Before the place of an event.")
    people: str = Field("People", description="Before those who took part.")
    organisations: str = Field("Organizations", description="Before organisations.")
    documents: str = Field("Documents", description="Before documents.")
    sources: str = Field("Sources", description="Before what an event rests on.")
    tags: str = Field("Subjects", description="Before the tags of an event.")
