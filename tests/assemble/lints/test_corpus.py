"""Corpus: the lints read all that a work says, whatever an edition prints."""

from small_press import Press


def test_texts_and_registers_are_read(press: Press) -> None:
    """The texts of the edition's language, the registers in all languages."""
    press.write(
        "content/week/chronology.yaml",
        "- {id: a, date: 1917-10-29, title: {ru: Раз, en: One}}\n",
    )
    press.write("content/week/places.yaml", "- {id: b, name: Two}\n")
    press.write("content/week/text/en/unprinted.md", "# Three\n")
    corpus = press.corpus("en")

    texts = {passage.text for passage in corpus.passages()}
    assert texts == {"The Day", "Three", "Раз", "One", "Two"}
    assert [linted.language for linted in corpus.languages] == ["en", "ru"]
    assert corpus.whole


def test_a_register_with_mistakes_is_not_whole(press: Press) -> None:
    press.write("content/week/chronology.yaml", "- {id: a, date: 1917-31-10, title: One}\n")

    assert not press.corpus(sound=False).whole
