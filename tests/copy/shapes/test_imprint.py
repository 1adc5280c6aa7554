"""Imprint: the facts of publication."""

from collections.abc import Callable
from typing import Any

from octavo.copy.shapes.imprint import Imprint


def test_every_fact_may_be_left_out(read: Callable[..., Any]) -> None:
    assert read(Imprint, "{}") == (Imprint(), [])


def test_numbers_that_are_names_need_quotation_marks(read: Callable[..., Any]) -> None:
    text = "isbn: 9785000000000\nudk: 94.10\nyear: 2026\nprint_run: 100\n"

    assert read(Imprint, text)[1] == ["1:7 C03", "2:6 C03"]


def test_a_credit_has_a_role_and_a_name(read: Callable[..., Any]) -> None:
    imprint, _ = read(Imprint, "credits:\n- {role: {ru: редактор}, name: А. Б.}\n")

    assert imprint.credits[0].role.in_language("ru") == "редактор"
    assert read(Imprint, "credits:\n- role: editor\n")[1] == ["2:3 C02"]
