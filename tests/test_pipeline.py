"""Pipeline: editions are prepared and built, in any language that has a file of words."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import yaml

from octavo.cli.progress import STEPS
from octavo.copy.prose.walk import plain
from octavo.deliver.failure import UnprovedError
from octavo.deliver.freshness import EPOCH, fresh_build
from octavo.pipeline import build, count_pages, prepare
from octavo.problems import BuildError, Location, Problem
from octavo.project import Project, built_in_theme
from octavo.proof.findings import Finding, Proof

Write = Callable[[str, str], object]
SECOND = "content/week/text/en/second.md"
GERMAN_TITLES = {
    "contents": "Inhalt",
    "chronology": "Zeittafel",
    "people": "Personen",
}
GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"


def untold(step: str) -> None:
    """Hear of a step and say nothing."""
    del step


def german_words() -> str:
    """Translate the English words as far as a test can see."""
    words = yaml.safe_load((built_in_theme() / "templates/words/en.yaml").read_text("utf-8"))
    words["alphabet"] = "abcdefghijklmnopqrstuvwxyzäöü"
    words["titles"] |= GERMAN_TITLES
    words["dates"]["months"] = GERMAN_MONTHS.split()
    words["dates"] |= {"day": "{day}.", "day_pair": "{main} ({other})", "new_style": "n. St."}
    return yaml.safe_dump(words, allow_unicode=True)


def test_a_language_is_added_by_a_file_and_no_code(project: Project, write: Write) -> None:
    """A German text is assembled and composed with German titles, dates and order."""
    work = (project.root / "content/week/work.yaml").read_text(encoding="utf-8")
    write("content/week/work.yaml", work.replace("languages: [en]", "languages: [en, de]"))
    write("templates/words/de.yaml", german_words())
    write(
        "content/week/text/de/erstens.md",
        "# Der erste Tag {#erstens day=1917-10-29}\n\n"
        "Am [](date:1917-10-29) sprach [Kamenew](person:kamenev).[^1]\n\n[^1]: So steht es.\n",
    )
    write(
        "editions/deutsch/edition.yaml",
        "extends: pocket\nlanguage: de\nfront: [contents]\nbody:\n- text: erstens\n"
        "back: [chronology, people]\n",
    )

    ready = prepare(project, "deutsch", untold)

    html = {galley.id: galley.html for galley in ready.galleys}
    assert [problem for problem in ready.problems if problem.code not in {"C07", "C08"}] == []
    assert [plain(section.title) for section in ready.book.sections] == [
        "Inhalt",
        "Der erste Tag",
        "Zeittafel",
        "Personen",
    ]
    assert '<html lang="de">' in html["section-erstens"]
    assert "29. Oktober" in html["section-erstens"].replace("\u00a0", " ")
    assert "(11. November)" in html["section-erstens"].replace("\u00a0", " ")


def test_all_mistakes_of_all_files_are_told_in_one_run(project: Project, write: Write) -> None:
    write("content/week/text/en/first.md", "# First {#first}\n\n::: spech\na\n:::\n")
    write("content/week/people.yaml", "- {id: kamenev, nmae: x}\n")
    write("content/week/chronology.yaml", "- {id: talks, date: 1917-02-30, title: T}\n")

    with pytest.raises(BuildError) as stopped:
        prepare(project, "pocket", untold)

    assert {problem.code for problem in stopped.value.problems} >= {"M01", "C01", "C02", "D02"}


def test_a_sound_edition_goes_through_all_steps(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is delivered opens, says what it is, and need not be made again."""
    monkeypatch.setenv(EPOCH, "1700000000")
    steps: list[str] = []

    built = build(project, "pocket", strict=True, tell=steps.append)

    folder = project.root / "build" / "pocket"
    assert tuple(steps) == STEPS
    assert built.warnings == ()
    assert sorted(path.name for path in folder.iterdir()) == [
        "manifest.json",
        "reading.pdf",
        "report.html",
        "report.json",
    ]
    assert set(built.manifest.outputs) == {"reading.pdf", "report.html", "report.json"}
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    with pikepdf.open(folder / "reading.pdf") as document:
        assert len(document.pages) == report["pages"] == len(built.manifest.pages)
        assert str(document.docinfo["/Title"]) == "One Week"
    assert set(built.manifest.fonts) == {"Octavo Literata"}
    assert fresh_build(project, "pocket", strict=True) == built.manifest


def test_the_same_inputs_give_the_same_bytes(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cover too, which is set by itself; and its pages are then counted without setting any."""
    edition = project.edition_file("school")
    edition.write_text(f"{edition.read_text('utf-8')}outputs: [reading, cover]\n", "utf-8")
    folder = project.root / "build" / "school"
    made: list[dict[str, bytes]] = []
    for _ in range(2):
        build(project, "school", strict=False, tell=untold)
        made.append({path.name: path.read_bytes() for path in folder.iterdir()})

    assert made[0] == made[1]
    with pikepdf.open(io.BytesIO(made[0]["reading.pdf"])) as document:
        assert "/CreationDate" not in document.docinfo
        pages = len(document.pages)
    with pikepdf.open(io.BytesIO(made[0]["cover.pdf"])) as document:
        assert len(document.pages) == 1
    monkeypatch.setattr("octavo.pipeline.typeset", None)
    assert count_pages(project, "school", lambda: None) == pages


def test_a_build_that_fails_leaves_the_last_one_in_place(project: Project, write: Write) -> None:
    folder = project.root / "build" / "pocket"
    text = "content/week/text/en/second.md"
    build(project, "pocket", strict=False, tell=untold)
    before = {path: path.read_bytes() for path in folder.iterdir()}

    write(text, "# Second\n\n[^1]: never called\n")
    with pytest.raises(BuildError):
        build(project, "pocket", strict=True, tell=untold)
    write(text, "# Second\n\n[x](person:nobody)\n")
    with pytest.raises(BuildError):
        build(project, "pocket", strict=False, tell=untold)

    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_pages_that_are_not_proved_are_shown_beside_the_last_good_build(
    project: Project, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are shown until the next success; a mistake that leaves no pages changes nothing."""
    good, failed = (project.root / "build" / name for name in ("pocket", "pocket.failed"))
    build(project, "pocket", strict=False, tell=untold)
    before = {path: path.read_bytes() for path in good.iterdir()}
    lost = Problem("P03", "'bread' is on no page", Location("content/week/text/en/first.md", 3))
    with monkeypatch.context() as blind:
        proof = Proof((Finding(lost, 1, None),), {})
        blind.setattr("octavo.proof.proving.prove", lambda *_, **_named: proof)
        with pytest.raises(UnprovedError) as stopped:
            build(project, "pocket", strict=False, tell=untold)
    shown = {path.name: path.read_bytes() for path in failed.iterdir()}

    assert lost in stopped.value.problems
    assert stopped.value.report == "build/pocket.failed/report.html"
    assert {path: path.read_bytes() for path in good.iterdir()} == before
    assert sorted(shown) == ["report.html", "report.json", "unproved.pdf"]
    assert shown["unproved.pdf"] == (good / "reading.pdf").read_bytes()

    write(SECOND, "# Second\n\n[x](person:nobody)\n")
    with pytest.raises(BuildError) as stopped_early:
        build(project, "pocket", strict=False, tell=untold)
    assert not isinstance(stopped_early.value, UnprovedError)
    assert {path.name: path.read_bytes() for path in failed.iterdir()} == shown

    write(SECOND, "# Second\n\nText.\n\n[^1]: never called\n")
    with pytest.raises(UnprovedError) as stopped:
        build(project, "pocket", strict=True, tell=untold)
    assert [problem.code for problem in stopped.value.problems] == ["N02"]
    assert json.loads((failed / "report.json").read_text(encoding="utf-8"))["built"] is False

    build(project, "pocket", strict=False, tell=untold)
    assert not failed.exists()


def test_a_warning_is_reported_and_stops_only_a_strict_build(
    project: Project, write: Write
) -> None:
    write("content/week/text/en/second.md", "# Second\n\nText.\n\n[^1]: never called\n")

    built = build(project, "pocket", strict=False, tell=untold)
    report = Path(project.root / "build/pocket/report.json").read_text(encoding="utf-8")

    assert [problem.code for problem in built.warnings] == ["N02"]
    assert [problem["code"] for problem in json.loads(report)["problems"]] == ["N02"]
    assert built.manifest.warnings == 1


def test_a_file_edited_during_the_build_is_news_to_the_next(project: Project) -> None:
    """The manifest has the hashes of what was read, not of what was written meanwhile."""
    text = next((project.root / "content/week/text/en").glob("*.md"))

    def edit(step: str) -> None:
        if step == "typeset":
            text.write_text(
                text.read_text(encoding="utf-8") + "\nOne word more.\n", encoding="utf-8"
            )

    build(project, "pocket", strict=False, tell=edit)

    assert fresh_build(project, "pocket", strict=False) is None
