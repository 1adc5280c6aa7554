from octavo.press.imposition.schemes.signatures import nested


def test_the_outermost_sheet_has_the_first_pages_and_the_last() -> None:
    sheets = nested((2, 1), 2).sheets

    assert [(sheet.signature, sheet.place) for sheet in sheets] == [(1, 1), (1, 2), (2, 1)]
    assert [[spot.slot for spot in sheet.front[0]] for sheet in sheets] == [[8, 1], [6, 3], [12, 9]]
    assert [[spot.slot for spot in sheet.back[0]] for sheet in sheets] == [[2, 7], [4, 5], [10, 11]]
