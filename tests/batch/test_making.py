"""A finished copy has its own texts in their places, and all that the edition has."""

import hashlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Self

import pikepdf
import pytest
from pypdfium2 import PdfDocument
from small_handout import NAMES, Finished, batch, handout, nobody, request, table

from octavo.batch import making
from octavo.batch.errands import Errand, Kit, Made
from octavo.batch.making import _lost
from octavo.problems import Location
from octavo.project import Project
from octavo.proof.copies import Expected


def text_of(pdf: bytes) -> str:
    """Read all pages, without spaces."""
    return "".join(
        "".join(page.get_textpage().get_text_range().split()) for page in PdfDocument(pdf)
    )


def bare(text: str) -> str:
    """Leave the spaces out."""
    return "".join(text.split())


def test_each_name_is_on_its_copy_and_on_no_other(finished: Finished) -> None:
    texts = [text_of(path.read_bytes()) for path in sorted(finished.folder.glob("0*.pdf"))]

    assert len(texts) == len(NAMES)
    for number, text in enumerate(texts):
        assert [bare(name) in text for name in NAMES] == [n == number for n in range(len(NAMES))]
        assert f"Number:{number + 1}" in text
        assert "Whosatatthetable?" in text


def test_a_copy_is_a_whole_pdf(finished: Finished) -> None:
    """Its title has its number, its name is read aloud in its place, its fonts are in it."""
    with pikepdf.open(finished.folder / "002-Борис Жуков.pdf") as copy:
        assert str(copy.docinfo["/Title"]) == "One Week · 002"
        assert copy.Root.MarkInfo.Marked
        drawn = copy.pages[0].Contents.read_bytes()
        opened, _, after = drawn.partition(b"/OctavoSlot0 Do")
        assert opened.rfind(b"BDC") > opened.rfind(b"EMC")
        assert b"EMC" in after


def test_a_code_is_drawn(finished: Finished) -> None:
    """The dark squares of a QR code: its three corners are in the drawing."""
    with pikepdf.open(finished.folder / "001-Anna Petrova.pdf") as copy:
        forms = copy.pages[0].Resources.XObject
        (code,) = (form for form in forms.values() if b" re" in form.read_bytes())
        side = int(code.BBox[2])
        drawn = code.read_bytes()

    assert drawn.startswith(f"0 g\n0 {side - 1} 7 1 re\n".encode())
    assert f"\n{side - 7} {side - 1} 7 1 re\n".encode() in drawn
    assert b"\n0 0 7 1 re\n" in drawn


def test_the_same_row_gives_the_same_bytes_in_any_company(
    finished: Finished, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = Project(finished.project.root)
    path = tmp_path_factory.mktemp("few") / "pupils.csv"
    path.write_text("name,class,born\nAnna Petrova,9A,2009-02-11\n", encoding="utf-8")
    asked = request(other, path)
    folder = path.parent / "copies"

    batch(other, type(asked)(asked.edition, path, path.name, folder))

    one, same = (place / "001-Anna Petrova.pdf" for place in (finished.folder, folder))
    assert hashlib.sha256(one.read_bytes()).digest() == hashlib.sha256(same.read_bytes()).digest()


def test_a_text_that_does_not_fit_is_told_of(tmp_path_factory: pytest.TempPathFactory) -> None:
    """U10: and a sign that no font has (F01); the rest is made."""
    project = handout(tmp_path_factory.mktemp("wide"))
    wide = "Wilhelmine Wolkowskaja-Wassermann"
    asked = request(project, table(project.root, wide, "愛", "Maximilian Wolkowskij Long", "Wu"))

    outcome = batch(project, asked)

    assert [(each.code, each.location.line) for each in outcome.problems] == [
        ("U10", 2),
        ("F01", 3),
    ]
    assert outcome.made == 2


class _Careless:
    """Makes copies in this process, and forgets to put anything into their slots."""

    hands = 1

    def __init__(self, kit: Kit) -> None:
        self._maker = making.Maker(kit)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is to be ended."""

    def copies(self, errands: Iterable[Errand]) -> Iterator[tuple[Made, ...]]:
        """Carry out errands."""
        for errand in errands:
            yield tuple(self._maker.made(errand))


def test_a_text_that_is_not_on_the_finished_copy_is_told_of(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """U11: and the copy is not kept."""
    project = handout(tmp_path_factory.mktemp("lost"))
    monkeypatch.setattr(making, "stamped", lambda master, *_: master.pdf)

    outcome = batch(project, request(project, table(project.root, "Anna")), _Careless)

    assert {each.code for each in outcome.problems} == {"U11"}
    assert outcome.made == 0
    assert not list((project.root / "build/handout/copies").glob("*.pdf"))


def test_a_field_in_the_text_is_set_with_the_text(tmp_path_factory: pytest.TempPathFactory) -> None:
    shell = '{% extends "!book.html.jinja" %}\n{% block section %}\n<p>Dear {{ row.name }}!</p>\n'
    project = handout(
        tmp_path_factory.mktemp("text"), page=shell + "{{ super() }}\n{% endblock %}\n"
    )

    outcome = batch(project, request(project, table(project.root, "Anna", "Ольга")))

    folder = project.root / "build/handout/copies"
    assert outcome.good
    assert "DearAnna!" in text_of((folder / "001-Anna.pdf").read_bytes())
    assert "DearОльга!" in text_of((folder / "002-Ольга.pdf").read_bytes())


def test_all_copies_in_one_file(finished: Finished) -> None:
    content = (finished.folder / "all.pdf").read_bytes()
    single = sum(path.stat().st_size for path in finished.folder.glob("0*.pdf"))

    with pikepdf.open(BytesIO(content)) as whole, whole.open_outline() as outline:
        assert len(whole.pages) == len(NAMES)
        assert next(item.title for item in outline.root) == "001-Anna Petrova"
    assert len(content) < 0.8 * single
    assert all(bare(name) in text_of(content) for name in NAMES)


def test_nothing_is_made_twice(finished: Finished) -> None:
    asked = request(finished.project, finished.project.root / "pupils.csv", together=True)
    before = {path.name: path.read_bytes() for path in finished.folder.iterdir()}

    outcome = batch(finished.project, asked, nobody)

    assert (outcome.made, outcome.kept) == (0, len(NAMES))
    assert {path.name: path.read_bytes() for path in finished.folder.iterdir()} == before


def test_a_text_that_is_not_in_its_place_is_told_of() -> None:
    """U11: at its row, with the page."""
    problem = _lost(Expected("Anna", 2, 0, 0, 9, 9), Location("pupils.csv", 4))

    assert (problem.code, problem.location.line) == ("U11", 4)
    assert "'Anna' cannot be read on page 2" in problem.message
