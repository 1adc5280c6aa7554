import pytest
from inked_paper import PARTICULARS, opened, paper

from octavo.copy.shapes.press import PressStandard
from octavo.press.metadata import describe
from octavo.press.standards.flavours import PRESS
from octavo.press.writing import written
from octavo.proof.exchange.identity import identity

VERSIONS = {PressStandard.X_1A: "1.4", PressStandard.X_3: "1.4", PressStandard.X_4: "1.6"}


def described(standard: PressStandard) -> bytes:
    with paper("") as document:
        describe(document, PARTICULARS, PRESS[standard])
        return written(document, PRESS[standard])


@pytest.mark.parametrize("standard", VERSIONS)
def test_a_file_is_what_it_says_and_nothing_else(standard: PressStandard) -> None:
    with opened(described(standard)) as document:
        for other, version in VERSIONS.items():
            found = list(identity(version, PRESS[other].name)(document))
            assert bool(found) is (other is not standard)


def test_a_file_that_says_nothing_lacks_everything() -> None:
    with paper("") as document:
        found = list(identity("1.6", "PDF/X-4")(document))

    assert {"the file has no title", "the file has no ModDate", "the file has no ID"} <= set(found)
