"""YAML records: what is written is read back as the same, and looks as a person would write it."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.strict_yaml import sheet_of
from octavo.exchange.incoming.yaml_records import yaml_of
from octavo.problems import Problem

SIGNS = st.text(
    st.sampled_from(list("ab1-?:,[]{}#&*!|>'\"%@`\\.~=<^ \u0436\u00ab\u2014")), max_size=10
)
WORDS = SIGNS | st.sampled_from(
    ["NO", "yes", "true", "null", "~", "1917", "12:30", "0x1F", "1e3", ""]
)
VALUE = WORDS | st.booleans() | st.integers(0, 9)
RECORD = st.fixed_dictionaries(
    {"id": WORDS},
    optional={
        "date": st.dictionaries(st.sampled_from(["edtf", "time"]), VALUE, min_size=1) | WORDS,
        "title": st.dictionaries(st.sampled_from(["ru", "en"]), WORDS, min_size=1) | WORDS,
        "tags": st.lists(WORDS, min_size=1, max_size=3),
        "sources": st.lists(st.fixed_dictionaries({"source": WORDS, "locator": WORDS}), min_size=1),
        "notes": st.dictionaries(SIGNS.filter(str.strip), st.dictionaries(st.just("ru"), WORDS)),
    },
)


@given(st.lists(RECORD, min_size=1, max_size=3))
def test_records_are_read_back_as_they_were(records: list[dict[str, Any]]) -> None:
    problems: list[Problem] = []

    sheet = sheet_of(yaml_of(records), "f", problems)

    assert problems == []
    assert sheet is not None
    assert sheet.value == records


def test_records_look_as_people_write_them() -> None:
    record = {
        "id": "talks",
        "date": {"edtf": "1917-10-29", "part": "night"},
        "title": {"ru": "Начались переговоры: «все»", "en": 'The "talks" began'},
        "people": ["lenin", "dan"],
        "sources": [{"source": "reed1919", "locator": "ch. 8, 9"}],
        "importance": 1,
    }

    assert yaml_of([record, {"id": "b", "date": "1917"}]) == (
        "- id: talks\n"
        "  date: {edtf: 1917-10-29, part: night}\n"
        "  title:\n"
        '    ru: "Начались переговоры: «все»"\n'
        '    en: The "talks" began\n'
        "  people: [lenin, dan]\n"
        "  sources:\n"
        '    - {source: reed1919, locator: "ch. 8, 9"}\n'
        "  importance: 1\n"
        "\n"
        "- id: b\n"
        '  date: "1917"\n'
    )
