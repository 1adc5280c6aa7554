"""Told events: ids become names in the reader's language, and events stand in order of time."""

from octavo.copy.shapes.registers import Name
from octavo.exchange.outgoing.lines import LineWriter
from octavo.exchange.outgoing.told_events import Named, ToldEvent, name_in_order, told_events


def told(writer: LineWriter) -> dict[str, ToldEvent]:
    """Tell all events of the work."""
    return {event.id: event for event in told_events(writer.work.events.entries.values(), writer)}


def test_an_event_is_told_in_the_language_of_its_reader(writer: LineWriter) -> None:
    event = told(writer)["talks"]
    english = writer.language == "en"

    assert event.place == Named("smolny", "Smolny" if english else "Смольный")
    assert [person.id for person in event.people] == ["kamenev", "dan"]
    assert event.organisations[0].name == "VTsIK"
    assert event.doubt == ("accounts differ" if english else "сведения расходятся")
    assert event.when.replace("\u00a0", " ").startswith(
        "Sunday, 29 October (11 November) 1917" if english else "Воскресенье, 29 октября"
    )
    assert "8; 9" in event.sources


def test_events_stand_in_order_of_time(writer: LineWriter) -> None:
    """What is unknown comes last."""
    assert list(told(writer)) == [
        *("britain", "year", "march", "talks", "night", "month", "before", "after"),
        *("new-style", "over", "unknown"),
    ]


def test_a_name_is_written_as_it_is_spoken() -> None:
    assert name_in_order(Name(family="Ленин", given="Владимир", patronymic="Ильич")) == (
        "Владимир Ильич Ленин"
    )
    assert name_in_order(Name(family="Reed")) == "Reed"
