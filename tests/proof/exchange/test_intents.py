import pikepdf
from inked_paper import paper
from pikepdf import Array, Dictionary, Name

from octavo.press.colour.profiles import CMYK, SRGB, built_in
from octavo.press.standards.flavours import Family
from octavo.press.standards.intents import intend
from octavo.proof.exchange.intents import intents


def told(document: pikepdf.Pdf) -> list[str]:
    return list(intents(document))


def test_there_is_one_and_it_is_of_a_press() -> None:
    with paper("") as document:
        assert told(document) == ["the file has no output intent"]
        intend(document, built_in(CMYK), Family.EXCHANGE)
        assert told(document) == []
        document.Root.OutputIntents.append(document.Root.OutputIntents[0])
        assert told(document) == ["the file has two output intents"]


def test_a_screen_is_no_press() -> None:
    with paper("") as document:
        intend(document, built_in(SRGB), Family.EXCHANGE)

        assert told(document) == ["the profile of the output intent is not of a press"]


def test_an_intent_of_another_standard_is_none() -> None:
    with paper("") as document:
        intend(document, built_in(CMYK), Family.ARCHIVE)

        assert told(document) == ["the file has no output intent"]


def test_a_condition_and_a_profile_are_asked_for() -> None:
    with paper("") as document:
        document.Root.OutputIntents = Array([Dictionary(S=Name("/GTS_PDFX"))])

        assert told(document) == [
            "the output intent names no printing condition",
            "the output intent has no profile",
        ]
