"""Drawing: sheets are sound PDFs, without links and tags, and the same bytes every time."""

import io
import subprocess
from pathlib import Path

import pikepdf
import pytest
from imposed_sheets import ALL_MARKS, SIZE, a_job, a_sheet, imposed
from marked_pages import marked_pdf

from octavo.copy.shapes.imposition import Duplex, Scheme
from octavo.press.imposition.drawing import Face
from octavo.press.imposition.plan import Sheet

ROOMY = a_sheet(400, 400)


@pytest.mark.needs_tool("qpdf")
@pytest.mark.parametrize("scheme", Scheme)
def test_qpdf_finds_nothing_wrong(scheme: Scheme, tmp_path: Path) -> None:
    job = a_job(scheme=scheme, sheet=ROOMY, gutter=6, marks=ALL_MARKS, duplex=Duplex.SHORT_EDGE)
    file = tmp_path / "sheets.pdf"
    file.write_bytes(imposed(17, job).files[""])

    checked = subprocess.run(
        ["qpdf", "--check", str(file)], capture_output=True, text=True, check=False
    )

    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("scheme", [Scheme.SEWN, Scheme.STEP_AND_REPEAT])
def test_the_same_pages_give_the_same_bytes(scheme: Scheme) -> None:
    job = a_job(scheme=scheme, sheet=ROOMY, marks=ALL_MARKS)

    assert imposed(9, job).files == imposed(9, job).files


def test_links_tags_and_outlines_stay_behind() -> None:
    with pikepdf.open(io.BytesIO(marked_pdf(4, SIZE))) as document:
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 50, 50]
        )
        document.pages[0].Annots = pikepdf.Array([document.make_indirect(link)])
        document.pages[0].StructParents = 0
        document.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("First", 0))
        out = io.BytesIO()
        document.save(out)

    with pikepdf.open(
        io.BytesIO(imposed(4, a_job(scheme=Scheme.SADDLE_STITCH), out.getvalue()).files[""])
    ) as sheets:
        assert set(sheets.Root.keys()) == {"/Type", "/Pages"}
        for page in sheets.pages:
            assert set(page.obj.keys()) == {
                "/Type",
                "/Parent",
                "/MediaBox",
                "/Contents",
                "/Resources",
            }
            forms = page.Resources.get("/XObject", pikepdf.Dictionary())
            assert "/StructParents" not in forms.unparse(resolved=True).decode("latin-1")


def test_a_page_is_there_once_however_often_it_is_repeated() -> None:
    job = a_job(scheme=Scheme.STEP_AND_REPEAT, sheet=ROOMY, sides=1)
    with pikepdf.open(io.BytesIO(imposed(1, job).files[""])) as sheets:
        forms = [each for each in sheets.objects if _is_form(each)]
        (page,) = sheets.pages

        assert len(forms) == 1
        assert page.Contents.read_bytes().count(b"/P1 Do") == 24


def test_the_sheet_is_the_page() -> None:
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(200, 100))
    with pikepdf.open(io.BytesIO(imposed(4, job).files[""])) as sheets:
        box = [float(side) * 25.4 / 72 for side in sheets.pages[0].MediaBox.as_list()]

    assert box == pytest.approx([0, 0, 200, 100], abs=1e-3)


def test_hidden_layers_stay_hidden() -> None:
    with pikepdf.open(io.BytesIO(marked_pdf(1, SIZE))) as document:
        layer = document.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("draft"))
        )
        hidden = pikepdf.Dictionary(OFF=pikepdf.Array([layer]))
        document.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array([layer]), D=hidden)
        out = io.BytesIO()
        document.save(out)

    job = a_job(scheme=Scheme.SADDLE_STITCH)
    with pikepdf.open(io.BytesIO(imposed(1, job, out.getvalue()).files[""])) as sheets:
        assert len(sheets.Root.OCProperties.D.OFF) == 1


def test_a_face_is_a_side_of_its_sheet() -> None:
    sheet = Sheet(1, 1, 1, (), ())

    assert Face(sheet, back=False).cells is sheet.front


def _is_form(item: pikepdf.Object) -> bool:
    return isinstance(item, pikepdf.Stream) and item.get("/Subtype") == pikepdf.Name.Form
