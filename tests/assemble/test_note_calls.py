"""Note calls: all calls of a text are found, and every ring of notes once."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.note_calls import called_in, calls_in, rings_of, written
from octavo.copy.markdown import prose_of
from octavo.copy.markdown.containers import STREAMS
from octavo.copy.prose import Prose

CALLS = st.dictionaries(st.integers(1, 6), st.lists(st.integers(1, 6), max_size=3), max_size=6)


def read(text: str) -> Prose:
    """Read Markdown."""
    return prose_of(text, "f.md", [])


def test_all_calls_of_a_text_are_found() -> None:
    prose = read("# a[^1]\n\n> *b[^ed:2]*\n\n- c[^tr:3]\n\n[^1]: x\n[^ed:2]: y\n[^tr:3]: z")

    assert called_in(prose.blocks) == {("author", "1"), ("editor", "2"), ("translator", "3")}


def test_calls_come_in_the_order_in_which_they_are_set() -> None:
    prose = read("| a[^2] |\n|---|\n| b[^3] |\n\n: c[^1]\n\n[^1]: x\n[^2]: y\n[^3]: z")

    assert [call.label for call in calls_in(prose.blocks)] == ["1", "2", "3"]


@given(CALLS)
def test_a_ring_is_found_if_and_only_if_notes_call_one_another_for_ever(
    calls: dict[int, list[int]],
) -> None:
    """Those that call nothing are taken away, time and again; what is left has a ring."""
    text = "\n".join(
        f"[^{note}]: x" + "".join(f"[^{other}]" for other in others if other in calls)
        for note, others in calls.items()
    )
    bodies = {("f.md", *key): note for key, note in read(text).notes.items()}
    left = {note: {other for other in others if other in calls} for note, others in calls.items()}
    while ends := [note for note, others in left.items() if not others & left.keys()]:
        for note in ends:
            del left[note]

    rings = list(rings_of(bodies))

    assert bool(rings) == bool(left)
    for ring, call in rings:
        names = [int(label) for _, _, label in ring]
        steps = zip(names, [*names[1:], names[0]], strict=True)
        assert all(after in calls[before] for before, after in steps)
        assert int(call.label) == names[0]


def test_a_long_chain_is_no_ring() -> None:
    chain = "\n".join(f"[^{n}]: x[^{n + 1}]" for n in range(1, 2000)) + "\n[^2000]: end"
    bodies = {("f.md", *key): note for key, note in read(chain).notes.items()}

    assert list(rings_of(bodies)) == []


def test_a_call_is_written_as_texts_have_it() -> None:
    assert [written(stream, "3", STREAMS) for stream in ("author", "editor")] == [
        "[^3]",
        "[^ed:3]",
    ]
