"""Lines are joined to sentences, each of which ends once."""

import pytest

from octavo.assemble.sentences import sentence, sentences
from octavo.copy.prose import Call, Emphasis, Text
from octavo.copy.prose.walk import Inlines, plain
from octavo.problems import Location

CALL = Call("author", "1", Location("f"))


@pytest.mark.parametrize("text", ["a", "a.", "a!", "a?", "a…"])
def test_a_sentence_ends_once(text: str) -> None:
    once = sentence((Text(text),))

    assert sentence(once) == once
    assert plain(once)[-1] in ".!?…"


@pytest.mark.parametrize(
    ("line", "ended"),
    [
        ((Emphasis((Text("a."),)),), (Emphasis((Text("a."),)),)),
        ((Text("a."), CALL), (Text("a."), CALL)),
        ((Text("a"), CALL), (Text("a"), CALL, Text("."))),
    ],
)
def test_the_end_is_looked_for_past_emphasis_and_calls(line: Inlines, ended: Inlines) -> None:
    assert sentence(line) == ended


def test_sentences_follow_one_another() -> None:
    lines: list[Inlines] = [(Text("a"),), (), (Emphasis((Text("b!"),)),)]

    assert plain(sentences(lines)) == "a. b!"
    assert sentences([]) == ()
