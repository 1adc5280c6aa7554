"""What is mended in citeproc-py is still broken there, and no longer here."""

from io import BytesIO
from typing import Any

import pytest
from citeproc import CitationStylesStyle, model
from citeproc.string import MixedString, String

from octavo.assemble.csl_mending import mend_letter_case, name_language
from octavo.assemble.csl_text import MarkingFormatter

CAPITALS = {"text-case": "capitalize-first"}


class _Cased(model.TextCased):  # type: ignore[misc] # citeproc-py has no types
    """An element of a style that asks for a capital."""

    def get(self, name: str) -> str | None:
        """Give an attribute."""
        return CAPITALS.get(name)


@pytest.mark.parametrize("text", ["ноябрь", MixedString(["н", String("оябрь")]), String("ноябрь")])
def test_a_capital_can_be_set_on_any_text(text: Any) -> None:  # noqa: ANN401 - citeproc's
    mend_letter_case()

    assert str(_Cased().case(text)) == "Ноябрь"


@pytest.mark.parametrize("text", ["ноябрь", MixedString(["н", String("оябрь")])])
def test_citeproc_alone_still_stops_at_plain_strings(text: Any) -> None:  # noqa: ANN401 - citeproc's
    mend_letter_case()

    with pytest.raises(AttributeError):
        model.TextCased.case.__wrapped__(_Cased(), text)


@pytest.mark.parametrize(("named", "ordinal"), [(False, "2nd"), (True, "2.")])
def test_ordinals_are_those_of_the_language(named: bool, ordinal: str) -> None:  # noqa: FBT001 - a column
    text = (
        b'<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">'
        b"<locale><terms/></locale><bibliography><layout/></bibliography></style>"
    )
    style = CitationStylesStyle(BytesIO(text), locale="de", validate=False)
    style.root.formatter = MarkingFormatter()

    if named:
        name_language(style.root, "de-DE")

    assert str(model.to_ordinal(2, style.root)) == ordinal
