"""Tokens: an edition's numbers become custom properties, each under a name that styles know."""

import re
from pathlib import Path

from octavo.compose.tokens import token_sheet
from octavo.copy.editions import read_edition
from octavo.project import Project

STYLES = Path(__file__).parents[2] / "styles"


def values(project: Project, slug: str) -> dict[str, str]:
    """Read the sheet of an edition back."""
    sheet = token_sheet(read_edition(project, slug, []).record)
    found = re.findall(r"^:root \{ --([\w-]+): (.+); \}$", sheet, re.MULTILINE)
    assert len(found) == sheet.count("\n")
    return dict(found)


def test_the_format_is_given_in_millimetres(project: Project) -> None:
    found = values(project, "pocket")

    assert found["trim-width"] == "105mm"
    assert found["margin-inner"] == "12mm"
    assert found["bleed"] == "0mm"


def test_every_number_of_the_format_is_a_token_of_the_styles(project: Project) -> None:
    text = (STYLES / "tokens.css").read_text(encoding="utf-8")
    declared = set(re.findall(r"^\s*--([\w-]+):", text, re.MULTILINE))

    assert set(values(project, "pocket")) <= declared


def test_the_tokens_of_an_edition_win(project: Project) -> None:
    folder = project.root / "editions" / "large"
    folder.mkdir()
    (folder / "edition.yaml").write_text(
        "extends: pocket\ntokens: {text-size: 12pt, margin-top: 25mm}\n", encoding="utf-8"
    )
    found = values(project, "large")

    assert (found["text-size"], found["margin-top"]) == ("12pt", "25mm")


def test_tokens_stand_in_alphabetical_order(project: Project) -> None:
    """The same edition gives the same bytes."""
    names = list(values(project, "pocket"))

    assert names == sorted(names)
