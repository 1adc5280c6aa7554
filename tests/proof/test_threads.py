"""Threads: what was found last tells what may come, in the body and beside it."""

from small_paper import wanted

from octavo.proof.threads import Threads

NOTED = (
    '<p>one<a class="call" id="call-1">1</a><span class="note" id="note-1">'
    '<a class="mark">1</a>note</span> two</p><p>three</p>'
)


def coming(threads: Threads) -> list[str]:
    """Give the texts that may come."""
    return [threads.wanted.nodes[node].text.strip() for node in threads.coming()]


def test_at_first_each_flow_begins() -> None:
    assert coming(Threads(wanted(NOTED))) == ["one", "1", "1", "note"]


def test_a_text_goes_on_before_the_next_of_its_flow() -> None:
    threads = Threads(wanted(NOTED))
    threads.go_on(0, 2)

    assert coming(threads)[:2] == ["one", "two"]
    assert threads.latest() == 0
    assert not threads.is_ended(0)


def test_an_ended_text_gives_way_to_the_next_of_its_flow() -> None:
    threads = Threads(wanted(NOTED))
    threads.go_on(0, 3)

    assert coming(threads)[0] == "two"
    assert "one" not in coming(threads)


def test_what_was_jumped_over_may_still_come() -> None:
    asked = wanted("<p>a</p><p>b</p><p>c</p><p>d</p>")
    threads = Threads(asked)
    threads.go_on(2, asked.nodes[2].end)

    assert coming(threads) == ["d", "a"]


def test_a_long_text_is_gone_through_from_end_to_end() -> None:
    asked = wanted("".join(f"<p>text {number}</p>" for number in range(500)))
    threads = Threads(asked)
    for index, node in enumerate(asked.nodes):
        assert threads.coming()[0] == index
        threads.go_on(index, node.end)

    assert threads.coming() == []
