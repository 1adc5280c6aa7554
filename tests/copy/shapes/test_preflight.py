"""Preflight: every rule is a key, may be off, and keeps what is not said of it."""

from octavo.copy.shapes.preflight import PreflightRecord, RuleName
from octavo.copy.shapes.rule_settings import OWN, Force
from octavo.copy.sheets import Sheet
from octavo.copy.validation import validate
from octavo.problems import Problem


def read(**said: object) -> PreflightRecord:
    """Read settings as a file has them, hyphens for underscores."""
    record, problems = tried(**said)
    assert not problems
    assert record is not None
    return record


def tried(**said: object) -> tuple[PreflightRecord | None, list[Problem]]:
    """Read settings that may be wrong."""
    problems: list[Problem] = []
    value = {key.replace("_", "-"): each for key, each in said.items()}
    return validate(PreflightRecord, Sheet("f", value, {}, {}), problems), problems


def test_every_rule_has_a_setting_of_its_own() -> None:
    assert set(OWN) == {rule.value for rule in RuleName}
    assert all(read().of(rule) == OWN[rule] for rule in RuleName)


def test_off_is_a_word_for_every_rule() -> None:
    for rule in RuleName:
        assert read(**{rule.replace("-", "_"): "off"}).of(rule).severity is Force.OFF


def test_what_is_not_said_stays_as_it_is() -> None:
    """A limit alone keeps the severity, and a severity alone the limit."""
    record = read(fonts_embedded={"severity": "warning"}, near_spine={"limit": "9mm"})

    assert record.fonts_embedded.severity is Force.WARNING
    assert record.near_spine.limit.mm == 9
    assert read(small_type={"severity": "error"}).small_type.limit == OWN["small-type"].limit  # type: ignore[attr-defined] # a length


def test_mistakes_are_refused() -> None:
    wrong: tuple[dict[str, object], ...] = (
        {"hairline": "off"},
        {"hairlines": "of"},
        {"hairlines": {"limit": 1}},
        {"waive": [{"rule": "hairlines", "reason": ""}]},
        {"waive": [{"rule": "hairlines"}]},
        {"page_count": {"most": 0}},
        {"colour_spaces": {"takes": []}},
    )
    for said in wrong:
        assert tried(**said)[1], said


def test_a_waiver_needs_a_reason_and_no_place() -> None:
    (waiver,) = read(waive=[{"rule": "hairlines", "reason": "So drawn."}]).waive

    assert (waiver.rule, waiver.where, waiver.reason) == (RuleName.HAIRLINES, None, "So drawn.")
