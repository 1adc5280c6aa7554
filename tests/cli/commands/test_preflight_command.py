"""``octavo preflight``: any PDF is looked at, with exit codes and as JSON."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result
from small_print import SOUND, pdf_of, text

Call = Callable[..., Result]


def test_a_sound_file(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf_of(SOUND))

    result = call("preflight", str(tmp_path / "a.pdf"))

    assert (result.exit_code, result.stderr) == (0, "")
    assert "nothing to object to" in result.stdout


def test_warnings_are_told_and_errors_fail(call: Call, tmp_path: Path) -> None:
    (tmp_path / "small.pdf").write_bytes(pdf_of(text(size=4)))
    (tmp_path / "bare.pdf").write_bytes(pdf_of("BT /H 9 Tf 60 300 Td (a) Tj ET"))

    small = call("preflight", str(tmp_path / "small.pdf"))
    bare = call("preflight", str(tmp_path / "bare.pdf"))

    assert (small.exit_code, bare.exit_code) == (0, 1)
    assert "H09 warning: page 1: the text is 4 pt high" in small.stderr
    assert "H04" in bare.stderr


def test_findings_are_given_as_json(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf_of(text(size=4)))

    (one,) = json.loads(call("preflight", str(tmp_path / "a.pdf"), "--json").stdout)

    assert (one["code"], one["page"], len(one["box_mm"])) == ("H09", 1, 4)


def test_a_printer_of_the_project_is_known(
    call: Call, tmp_path: Path, write: Callable[[str, str], object]
) -> None:
    write("printers/ours.yaml", "name: Ours\nedition: {preflight: {page-count: {multiple: 7}}}\n")
    (tmp_path / "a.pdf").write_bytes(pdf_of(SOUND))

    result = call("preflight", str(tmp_path / "a.pdf"), "--printer", "ours")

    assert "no multiple of 7" in result.stderr
    assert call("preflight", str(tmp_path / "a.pdf"), "--printer", "theirs").exit_code == 1
