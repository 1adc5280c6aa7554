"""Copies that differ in slots alone are one variant; what templates look at makes others."""

from pathlib import Path

import pytest
from small_handout import EDITION, SHELL, SHUFFLE, handout, table

from octavo.batch import variants as module
from octavo.batch.copies import copies_of
from octavo.batch.entries import entries_of
from octavo.batch.headings import headings_of
from octavo.batch.variants import Variants
from octavo.compose import composition
from octavo.copy.order import read_order
from octavo.exchange.rolls.reading import read_roll
from octavo.project import Project

ROWS = ("Anna,9A", "Boris,9B", "Vera,9A", "Wu,9B", "Zoe,9A")


def found(project: Project) -> tuple[Variants, list[str]]:
    """Give the variants of five copies by their ids."""
    order = read_order(project, "handout", [])
    record = order.edition.record.batch
    roll = read_roll(table(project.root, *ROWS), "t.csv", None, [])
    assert roll is not None
    headings = headings_of(roll, record, [])
    variants = Variants(project, order, headings)
    copies = copies_of(entries_of(roll, headings, []), record, [])
    return variants, [variants.of(copy).id for copy in copies]


def counted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Note each time that something is composed."""
    calls: list[object] = []
    compose = composition.compose

    def noting(*given: object, **named: object) -> object:
        calls.append(given)
        return compose(*given, **named)  # type: ignore[arg-type] # passed on as it comes

    monkeypatch.setattr(module, "compose", noting)
    return calls


def test_names_in_slots_are_composed_once(small: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = counted(monkeypatch)

    _, ids = found(small)

    assert len(set(ids)) == len(calls) == 1


def test_what_a_template_asks_makes_variants(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = "{% if row.class == '9A' %}<p>First group</p>{% endif %}\n{% endblock %}"
    calls = counted(monkeypatch)

    _, ids = found(handout(tmp_path, page=SHELL.replace("{% endblock %}", asked)))

    assert len(set(ids)) == len(calls) == 2
    assert ids[0] == ids[2] == ids[4] != ids[1] == ids[3]


def test_a_condition_that_is_reached_sometimes_counts_where_it_is(tmp_path: Path) -> None:
    """The name is looked at for one class only; the copies of the other are still alike."""
    asked = "{% if row.class == '9A' %}<p>{{ row.name }}</p>{% endif %}\n{% endblock %}"

    _, ids = found(handout(tmp_path, page=SHELL.replace("{% endblock %}", asked)))

    assert len({ids[0], ids[2], ids[4]}) == 3
    assert ids[1] == ids[3]


def test_versions_are_variants_with_a_key_each(tmp_path: Path) -> None:
    variants, ids = found(handout(tmp_path, edition=EDITION + SHUFFLE))

    assert ids[0] == ids[3] != ids[1] == ids[4]
    assert {len(variants.key(version)[0]) for version in "ABC"} == {4}
