"""Imposition in an edition: what is read, and what is refused at its place."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.imposition import Imposition, Scale, Scheme
from octavo.copy.shapes.layout import Binding


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("scale: true", "scale", Scale.TRUE),
        ("scale: fit", "scale", Scale.FIT),
        ("scheme: zine", "scheme", Scheme.ZINE),
        ("pages_per_side: 4", "pages_per_side", 4),
        ("shift: [1, -0.5]", "shift", (1, -0.5)),
        ("marks: []", "marks", ()),
    ],
)
def test_a_key_is_read(read: Callable[..., Any], text: str, key: str, value: object) -> None:
    job, problems = read(Imposition, text)

    assert problems == []
    assert getattr(job, key) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("scale: false", "1:8 C04"),
        ("sheet: a44", "1:8 C04"),
        ("pages_per_side: 3", "1:17 C04"),
        ("caliper: 0.1", "1:10 C04"),
        ("shift: [1mm, 2mm]", "1:9 C03"),
        ("marks: [cros]", "1:9 C04"),
        ("duplex: long", "1:9 C04"),
    ],
)
def test_a_wrong_value_is_refused(read: Callable[..., Any], text: str, problem: str) -> None:
    assert problem in read(Imposition, text)[1]


def test_the_scheme_follows_the_binding() -> None:
    assert [Imposition().scheme_for(binding) for binding in Binding] == [
        Scheme.SADDLE_STITCH,
        Scheme.PERFECT,
        Scheme.SEWN,
        Scheme.N_UP,
    ]
    assert Imposition(scheme=Scheme.ZINE).scheme_for(Binding.SEWN) is Scheme.ZINE
    assert Imposition().true_size
    assert not Imposition(scale=Scale.FIT).true_size
