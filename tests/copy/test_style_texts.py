from pathlib import Path

from octavo.copy.style_texts import style_texts


def test_styles_are_read_wherever_they_lie_and_nothing_else_is(tmp_path: Path) -> None:
    root, shelf = tmp_path / "root", tmp_path / "shelf"
    for path, text in (
        (root / "editions/a/edition.yaml", "a"),
        (shelf / "styles/b.css", "b"),
        (shelf / "styles/c.ttf", "c"),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (shelf / "styles/d.css").write_bytes(b"\xff")

    names = ("editions/a/edition.yaml", "styles/b.css", "styles/c.ttf", "styles/d.css", "e.css")

    assert style_texts(names, root, (shelf,)) == {
        "editions/a/edition.yaml": "a",
        "styles/b.css": "b",
    }
