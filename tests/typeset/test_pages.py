from octavo.typeset.pages import PageFrame, Pages, Standing


def test_the_folio_of_an_anchor_is_that_of_its_first_page() -> None:
    frames = tuple(PageFrame(page, folio, "s", False, 1, 1) for page, folio in [(1, "i"), (2, "1")])  # noqa: FBT003 - a blank page or not
    split = (Standing(1, 0, 0, 1, 1), Standing(2, 0, 0, 1, 1))
    pages = Pages(b"", frames, {"split": split, "second": split[1:]}, (), (), 1, (), ())

    assert pages.folio_of("split") == "i"
    assert pages.folio_of("second") == "1"
    assert pages.folio_of("nowhere") is None
