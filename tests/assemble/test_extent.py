"""Extent: what an edition includes and what it omits are together its work."""

from collections.abc import Callable

from octavo.assemble.extent import Extent, extent_of
from octavo.copy.order import read_order
from octavo.project import Project

Write = Callable[[str, str], object]


def extent(project: Project, slug: str) -> Extent:
    return extent_of(read_order(project, slug, []), [])


def test_a_whole_edition_omits_nothing(project: Project) -> None:
    found = extent(project, "pocket")

    shares = (found.texts, found.documents, found.events, found.notes)
    assert [share.omits for share in shares] == [()] * 4
    assert found.texts.includes == ("first", "second")
    assert found.notes.includes == ("first[^1]", "first[^ed:1]", "second[^1]")
    assert all(share.whole for share in shares)


def test_a_text_that_is_left_out_takes_its_notes_and_documents_along(
    project: Project, write: Write
) -> None:
    write(
        "editions/less/edition.yaml",
        "name: Less\nextends: pocket\nback: []\nbody: [{text: second}]\n",
    )
    found = extent(project, "less")

    assert found.texts.omits == ("first",)
    assert found.documents.omits == ("r1",)
    assert found.events.includes == ()
    assert found.notes.includes == ("second[^1]",)


def test_a_dropped_stream_is_not_included_nor_what_only_it_calls(
    project: Project, write: Write
) -> None:
    write(
        "content/week/text/en/first.md",
        "# One {#first}\n\nWords.[^ed:1]\n\n[^ed:1]: See.[^1]\n[^1]: Deep.\n",
    )
    write(
        "editions/less/edition.yaml",
        "name: L\nextends: pocket\nnotes: {editor: {destination: dropped}}\n",
    )

    assert extent(project, "pocket").notes.omits == ()
    assert extent(project, "less").notes.omits == ("first[^1]", "first[^ed:1]") or set(
        extent(project, "less").notes.omits
    ) == {"first[^1]", "first[^ed:1]"}
