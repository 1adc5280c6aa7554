"""Targets: what references can lead to is what the edition really has."""

from octavo.assemble.references import Targets
from octavo.assemble.running_order import plan
from octavo.assemble.targets import targets_of
from octavo.copy.order import Order, read_order
from octavo.project import Project


def events(order: Order) -> tuple[str, ...]:
    """Name the anchors of the chronology's events, if the edition has one."""
    kinds = {part.kind for _, _, part in order.edition.record.running_order}
    names = order.work.events.entries if "chronology" in kinds else ()
    return tuple(f"event-{name}" for name in names)


def targets(order: Order) -> Targets:
    """Gather the targets of an edition of which nothing is left out."""
    planned = plan(order.edition, order.texts, [])
    chosen = {each.id: each.prose.blocks for each in planned if each.prose}
    return targets_of(
        planned, chosen, {"r1": 1}, order.work, events(order), order.texts, whole=True
    )


def test_sections_are_found_by_the_names_that_authors_write(order: Order) -> None:
    """A text by its id or its file, a made section by its kind, a heading by its id."""
    sections = targets(order).sections

    assert sections["first"] == "section-first"
    assert sections["chronology"] == "chronology"
    assert sections["offer"] == "offer"


def test_registers_that_the_edition_prints_have_anchors(order: Order) -> None:
    assert targets(order).anchors >= {
        "person-kamenev",
        "organisation-vtsik",
        "term-yunker",
        "event-vote",
        "source-reed1919",
    }


def test_registers_that_the_edition_leaves_out_have_none(project: Project) -> None:
    folder = project.root / "editions" / "bare"
    folder.mkdir()
    (folder / "edition.yaml").write_text("extends: pocket\nback: [people]\n", encoding="utf-8")
    anchors = targets(read_order(project, "bare", [])).anchors

    assert "person-kamenev" in anchors
    assert not [anchor for anchor in anchors if anchor.startswith(("event-", "source-", "term-"))]


def test_all_texts_of_the_work_are_known_by_name(project: Project) -> None:
    """One that is not in this edition is told apart from one that does not exist."""
    path = project.root / "content/week/text/en/third.md"
    path.write_text("# Third\n", encoding="utf-8")
    found = targets(read_order(project, "pocket", []))

    assert found.texts == {"first", "second", "third"}
    assert "third" not in found.sections
