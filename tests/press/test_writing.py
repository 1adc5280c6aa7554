from inked_paper import opened, paper

from octavo.copy.shapes.press import ReadingStandard
from octavo.press.standards.flavours import READING
from octavo.press.writing import written


def test_the_version_is_that_of_the_standard() -> None:
    for standard in ReadingStandard:
        with paper("0 g") as document:
            pdf = written(document, READING[standard])
            assert opened(pdf).pdf_version == READING[standard].version


def test_an_old_file_has_its_table_in_plain_sight() -> None:
    with paper("0 g") as document:
        assert b"\nxref\n" in written(document, READING[ReadingStandard.A_1B])


def test_the_same_pages_give_the_same_bytes() -> None:
    with paper("0 g") as one, paper("0 g") as other:
        assert written(one, READING[ReadingStandard.A_4]) == written(
            other, READING[ReadingStandard.A_4]
        )
