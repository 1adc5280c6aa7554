from octavo.press.imposition.schemes.leaflets import leaflets


def test_each_leaflet_has_pages_of_its_own() -> None:
    first, second = leaflets(2, ((-2, 1),), ((3, 4),))

    assert [(spot.slot, spot.rotation) for spot in first.front[0]] == [(2, 180), (1, 0)]
    assert [spot.slot for spot in second.front[0]] == [6, 5]
    assert [spot.slot for spot in second.back[0]] == [7, 8]
