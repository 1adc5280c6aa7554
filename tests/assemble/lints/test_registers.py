"""Registers: every text for readers in a record becomes a passage."""

from small_press import Press

from octavo.assemble.lints.registers import exemptions_of, linted_records, registers_of
from octavo.copy.works import read_work


def test_all_texts_of_a_record_are_read(press: Press) -> None:
    press.write(
        "content/week/documents.yaml",
        "- id: r1\n  kind: document\n  title: {ru: А, en: A}\n  date: 1917-10-30\n"
        "  status: draft\n  votes: {for: 1, note: N}\n  note: {en: B}\n  ignore: [D11]\n",
    )
    register = read_work(press.project, "week", []).documents
    (record,) = linted_records(register, "en", 1917)

    texts = {
        language: [passage.text for passage in passages]
        for language, passages in record.passages.items()
    }
    assert record.id == "r1"
    assert texts == {"ru": ["А"], "en": ["A", "N", "B"]}
    assert {str(each.setting.day) for each in record.passages["en"]} == {"1917-10-30"}
    (exemption,) = exemptions_of("r1", register.entries["r1"], register)
    assert exemption.codes == {"D11"}
    assert (exemption.location.line, exemption.location.column) == (8, 11)
    assert all(exemption in each.exemptions(0, 1) for each in record.passages["en"])


def test_a_person_has_a_role_and_a_note(press: Press) -> None:
    press.write(
        "content/week/people.yaml",
        "- id: dan\n  name: {en: {family: Dan}}\n  role: R\n  note: N\n  died: 1947\n",
    )
    work = read_work(press.project, "week", [])
    (record,) = linted_records(work.people, "en", None)

    assert [passage.text for passage in record.passages["en"]] == ["R", "N"]
    assert {passage.setting.day for passage in record.passages["en"]} == {None}
    assert work.people in registers_of(work)
    assert exemptions_of("dan", work.people.entries["dan"], work.people) == ()


def test_lines_of_markdown_are_read_as_such(press: Press) -> None:
    """Their words, references and spans are those of any prose, and they have their places."""
    press.write(
        "content/week/chronology.yaml",
        "- id: a\n  date: 1917-10-29\n  title: T\n"
        "  text: It *began* on [Monday]{ignore=D03}, [](date:1917-10-29) or 30 October.\n",
    )
    register = read_work(press.project, "week", []).events
    (record,) = linted_records(register, "en", 1917)
    passage = record.passages["en"][-1]
    first, second = passage.dates.mentions

    assert passage.text.startswith("It began on Monday, ")
    assert (passage.place(first.start).line, passage.place(first.start).column) == (4, 48)
    assert (passage.place(second.start).line, passage.place(second.start).column) == (4, 68)
    assert [each.codes for each in passage.exemptions(12, 18)] == [frozenset({"D03"})]
    assert [said.of for said in passage.dates.weekdays] == [(first,)]
