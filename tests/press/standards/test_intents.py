import pikepdf
import pytest
from inked_paper import bytes_of, opened, paper

from octavo.press.colour.profiles import CMYK, SRGB, built_in
from octavo.press.standards.flavours import Family
from octavo.press.standards.intents import intend


@pytest.mark.parametrize(
    ("name", "family", "kind", "parts"),
    [(CMYK, Family.EXCHANGE, "/GTS_PDFX", 4), (SRGB, Family.ARCHIVE, "/GTS_PDFA1", 3)],
)
def test_the_profile_is_in_the_file(name: str, family: Family, kind: str, parts: int) -> None:
    with paper("") as document:
        intend(document, built_in(name), family)
        written = bytes_of(document)
    with opened(written) as again:
        (intent,) = again.Root.OutputIntents
        assert pikepdf.Name(kind) == intent.S
        assert int(intent.DestOutputProfile.N) == parts
        assert bytes(intent.DestOutputProfile.read_bytes()) == built_in(name).content
