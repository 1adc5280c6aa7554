from pathlib import Path

import pytest

from octavo.typeset.reach import BASE, NotServedError, Reach, address_of, name_in


@pytest.fixture
def reach(root: Path) -> Reach:
    """Let the edition booklet and the project be the shelves."""
    (root / "content/w/images/a.png").write_bytes(b"a")
    (root / "content/w/images/карта.svg").write_bytes(b"<svg/>")
    (root / "editions/booklet/edition.css").write_text("")
    (root / "editions/other").mkdir()
    (root / "editions/other/edition.css").write_text("")
    (root / "octavo.yaml").write_text("")
    (root.parent / "secret.txt").write_text("secret")
    return Reach(root, (root / "editions/booklet", root))


ATTACKS = [
    "../secret.txt",
    "content/../../secret.txt",
    "content/%2e%2e/%2E%2E/secret.txt",
    "content/w/..%2f..%2f..%2fsecret.txt",
    "content/w/..\\..\\..\\secret.txt",
    "content/w/images/%00a.png",
    "/etc/passwd",
    "//etc/passwd",
    "///etc/passwd",
    "file:///etc/passwd",
    "file:content/w/images/a.png",
    "file://localhost/etc/passwd",
    "http://book.invalid/content/w/images/a.png",
    "http://127.0.0.1/a.png",
    "https://127.0.0.1/a.png",
    "https://book.invalid:443/content/w/images/a.png",
    "https://me@book.invalid/content/w/images/a.png",
    "//book.invalid.example/content/w/images/a.png",
    "//[::1]/a.png",
    "//[",
    "ftp://127.0.0.1/a.png",
    "ssh:a",
    "javascript:alert(1)",
    "C:/Windows/win.ini",
    "C:\\Windows\\win.ini",
    "octavo.yaml",
    "editions/other/edition.css",
    "styles/../octavo.yaml",
    "styles/%2e%2e/octavo.yaml",
    "content",
    "styles/",
    "",
    "content/" + "x" * 5000,
]


@pytest.mark.parametrize("name", ATTACKS)
def test_nothing_outside_the_books_folders_is_given(reach: Reach, name: str) -> None:
    with pytest.raises(NotServedError) as refusal:
        reach.locate(address_of(name))

    assert refusal.value.hint


@pytest.mark.parametrize(
    "link",
    ["content/w/images/link.png", "styles/link.css", "editions/booklet/link.css"],
)
def test_a_link_that_leads_out_is_refused(reach: Reach, root: Path, link: str) -> None:
    (root / link).symlink_to(root.parent / "secret.txt")

    with pytest.raises(NotServedError, match="leads out"):
        reach.locate(BASE + link)


def test_a_linked_folder_that_leads_out_is_refused(reach: Reach, root: Path) -> None:
    (root.parent / "elsewhere").mkdir()
    (root.parent / "elsewhere/a.png").write_bytes(b"a")
    (root / "content/out").symlink_to(root.parent / "elsewhere")
    (root / "editions/booklet/styles").symlink_to(root.parent / "elsewhere")

    for name in ("content/out/a.png", "styles/a.png"):
        with pytest.raises(NotServedError, match="leads out"):
            reach.locate(BASE + name)


def test_a_link_inside_the_folder_is_followed(reach: Reach, root: Path) -> None:
    (root / "content/w/same.png").symlink_to(root / "content/w/images/a.png")

    assert reach.locate(BASE + "content/w/same.png").name == "a.png"


def test_the_strongest_shelf_gives_each_single_file(reach: Reach, root: Path) -> None:
    """An edition may replace one stylesheet of the house and keep the rest."""
    own = root / "editions/booklet/styles/book.css"
    own.parent.mkdir()
    own.write_text("own")

    assert reach.locate(BASE + "styles/book.css") == own.resolve()
    assert reach.locate(BASE + "styles/fonts.css") == (root / "styles/fonts.css").resolve()


def test_files_of_the_edition_are_given(reach: Reach, root: Path) -> None:
    found = reach.locate(BASE + "editions/booklet/edition.css")

    assert found == (root / "editions/booklet/edition.css").resolve()


def test_a_name_is_found_however_it_is_written(reach: Reach) -> None:
    for name in (
        "content/w/images/карта.svg",
        "content/w/images/%D0%BA%D0%B0%D1%80%D1%82%D0%B0.svg",
    ):
        assert reach.locate(address_of(name)).name == "карта.svg"


def test_a_missing_file_names_the_one_most_like_it(reach: Reach) -> None:
    with pytest.raises(
        NotServedError, match=r"there is no file 'content/w/images/b\.png'"
    ) as refusal:
        reach.locate(BASE + "content/w/images/b.png")

    assert refusal.value.hint == "did you mean 'a.png'?"


def test_names_are_relative_to_the_project_or_the_shelf(reach: Reach, root: Path) -> None:
    assert reach.name_of(reach.locate(BASE + "styles/book.css")) == "styles/book.css"
    assert Reach(root / "editions", (root,)).name_of(root / "styles/book.css") == "styles/book.css"


def test_a_long_address_is_shortened_in_the_message() -> None:
    with pytest.raises(NotServedError) as refusal:
        name_in("http://" + "x" * 5000)

    assert len(refusal.value.message) < 200
