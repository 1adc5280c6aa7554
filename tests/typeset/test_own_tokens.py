"""Own tokens: what the engine computes of tokens, wherever they are set."""

from collections.abc import Callable

from octavo.typeset.job import Job
from octavo.typeset.own_tokens import own_tokens
from octavo.typeset.remarks import Remarks
from octavo.typeset.sheets import Sheets

Reading = Callable[[Job], Sheets]


def test_tokens_are_measured_in_points(
    read: Reading, job: Callable[..., Job], remarks: Remarks
) -> None:
    """The last that sets a token has its way, and sums of others are reckoned."""
    tokens = (
        ":root { --leading: 12pt; --text-size: calc(var(--leading) - 2.5pt); --figure-scale: 0.9 }"
        ":root { --leading: 13pt; --margin-top: 25.4mm }"
    )
    names = ("leading", "text-size", "margin-top", "figure-scale", "nowhere-set")

    found = own_tokens(read(job(tokens=tokens)), names)

    expected = {"leading": 13, "text-size": 10.5, "margin-top": 72, "figure-scale": 0.9}
    assert found.keys() == expected.keys()
    assert all(abs(found[name] - value) < 0.001 for name, value in expected.items())
    assert not remarks.problems
