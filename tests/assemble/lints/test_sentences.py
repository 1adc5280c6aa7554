"""Sentences: they end where a reader would say so."""

import pytest

from octavo.assemble.lints.sentences import sentences_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They met. They voted.", 2),
        ("They met! «They voted.» Nobody left.", 3),
        ("They met on Oct. 29 and voted.", 1),
        ("Они собрались 29 окт. Каменев молчал.", 1),  # rather too long than cut in two
        ("Так решил А. Л. Малицкий. Голосовали.", 2),
        ("In 1917 г. Петроград.", 1),
        ("They met… Then they left?", 2),
        ("one. two", 1),
        ("", 1),
    ],
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert len([*sentences_of(text)]) == count


def test_sentences_make_up_the_text() -> None:
    text = "They met. They voted! And left."
    stretches = [*sentences_of(text)]

    assert "".join(text[start:end] for start, end in stretches) == text
