from octavo.copy.lettering import read_lettering


def test_the_font_is_there() -> None:
    assert read_lettering().startswith(b"\x00\x01\x00\x00")
