import base64
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from octavo.compose.galley import Galley
from octavo.typeset.fetcher import MAX_DATA_URL, ProjectFetcher
from octavo.typeset.reach import BASE, NotServedError, Reach
from octavo.typeset.remarks import Remarks
from octavo.typeset.survey import survey_of

HIDDEN = "what nobody may read"
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)


@pytest.fixture
def fetcher(root: Path, galley: Callable[..., Galley]) -> ProjectFetcher:
    (root / "content/w/images/a.png").write_bytes(PNG)
    (root.parent / "secret.css").write_text(f"p::before {{ content: '{HIDDEN}' }}")
    (root.parent / "secret.txt").write_text(HIDDEN)
    (root.parent / "secret.png").write_bytes(PNG)
    (root / "content/link.png").symlink_to(root.parent / "secret.png")
    (root / "content/w/inner.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="../../../secret.png"/></svg>'
    )
    remarks = Remarks([survey_of(galley("s", ""))], ())
    return ProjectFetcher(Reach(root, (root / "editions/booklet", root)), remarks)


def test_a_file_is_served_with_its_type_and_remembered(fetcher: ProjectFetcher) -> None:
    response = fetcher.fetch(BASE + "content/w/images/a.png")

    assert (response.read(), response.content_type) == (PNG, "image/png")
    assert fetcher.read == {"content/w/images/a.png"}


def test_the_name_of_a_file_does_not_depend_on_its_folder(fetcher: ProjectFetcher) -> None:
    """The engine makes identifiers in the PDF of what it is told the address is."""
    response = fetcher.fetch(BASE + "content/w/images/a.png")

    assert response.url == BASE + "content/w/images/a.png"
    assert response.path is None


def test_a_data_url_is_served(fetcher: ProjectFetcher) -> None:
    response = fetcher.fetch("data:image/png;base64," + base64.b64encode(PNG).decode())

    assert (response.read(), response.content_type) == (PNG, "image/png")
    assert fetcher.read == set()


@pytest.mark.parametrize("url", ["data:text/plain," + "x" * MAX_DATA_URL, "data:no comma"])
def test_a_data_url_that_is_too_long_or_broken_is_refused(
    fetcher: ProjectFetcher, url: str
) -> None:
    with pytest.raises(NotServedError):
        fetcher.fetch(url)

    assert [problem.code for problem in fetcher.remarks.problems] == ["S03"]


def test_a_picture_is_looked_at_before_it_is_served(fetcher: ProjectFetcher, root: Path) -> None:
    """Stylesheets ask for pictures too, and no check of galleys sees those."""
    (root / "styles/bomb.svg").write_text('<svg><use id="u" href="#u"/></svg>')

    with pytest.raises(NotServedError):
        fetcher.fetch(BASE + "styles/bomb.svg")

    assert [problem.code for problem in fetcher.remarks.problems] == ["L10"]


def test_a_file_that_cannot_be_read_is_refused(
    fetcher: ProjectFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbid(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbid)

    with pytest.raises(
        NotServedError, match=r"'styles/book\.css' cannot be read: permission denied"
    ):
        fetcher.fetch(BASE + "styles/book.css")


ATTACKS = {
    "symbolic link": '<img src="content/link.png">',
    "dots": '<img src="../secret.png">',
    "dots inside": '<img src="content/w/../../../secret.png">',
    "encoded dots": '<img src="content/%2e%2e/%2e%2e/secret.png">',
    "file": '<img src="file://{outside}/secret.png">',
    "file on localhost": '<img src="file://localhost{outside}/secret.png">',
    "http": '<img src="http://127.0.0.1:{port}/secret.png">',
    "ftp": '<img src="ftp://127.0.0.1:{port}/secret.png">',
    "another host": '<img src="//127.0.0.1:{port}/secret.png">',
    "absolute path": '<img src="{outside}/secret.png">',
    "stylesheet": '<link rel="stylesheet" href="file://{outside}/secret.css">',
    "import": '<style>@import "file://{outside}/secret.css";</style>',
    "font": "<style>@font-face {{ font-family: X; src: url(http://127.0.0.1:{port}/x) }}</style>",
    "background": '<p style="background: url(file://{outside}/secret.png)">p</p>',
    "object": '<object data="file://{outside}/secret.png"></object>',
    "embed": '<embed src="http://127.0.0.1:{port}/secret.png">',
    "picture in a drawing": '<img src="content/w/inner.svg">',
    "base": '<base href="http://127.0.0.1:{port}/"><img src="secret.png">',
    "attachment": '<a rel="attachment" href="file://{outside}/secret.txt">a</a>',
    "attachment of the book": '<link rel="attachment" href="file://{outside}/secret.txt">',
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_the_engine_gets_nothing_from_outside(
    fetcher: ProjectFetcher, root: Path, monkeypatch: pytest.MonkeyPatch, attack: str
) -> None:
    """Twenty ways are tried: nothing is read, no connection is made, and each is told."""

    def connect(_socket: socket.socket, address: object) -> None:
        raise AssertionError(address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    html = attack.format(outside=root.parent.as_posix(), port=9)
    page = HTML(string=f"<html lang=en><body>{html}<p>text", base_url=BASE, url_fetcher=fetcher)

    pdf = page.write_pdf(uncompressed_pdf=True, pdf_tags=True)

    assert fetcher.read <= {"content/w/inner.svg"}
    assert {problem.code for problem in fetcher.remarks.problems} == {"S03"}
    assert HIDDEN.encode() not in pdf
    assert b"/EmbeddedFile" not in pdf


def test_relative_names_in_a_stylesheet_go_through_the_shelves(
    fetcher: ProjectFetcher, root: Path
) -> None:
    """A stylesheet of the house that imports another gets the edition's version of it."""
    for name, text in {
        "styles/start.css": '@import "page/folios.css"; @import "page/heads.css";',
        "styles/page/folios.css": "p { color: red }",
        "styles/page/heads.css": "p { background: url(../mark.png) }",
        "editions/booklet/styles/page/folios.css": "p { color: green }",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / "styles/mark.png").write_bytes(PNG)

    sheet = CSS(url=BASE + "styles/start.css", url_fetcher=fetcher, font_config=FontConfiguration())
    HTML(string="<p>a", base_url=BASE, url_fetcher=fetcher).render(stylesheets=[sheet])

    assert fetcher.read == {
        "editions/booklet/styles/page/folios.css",
        "styles/mark.png",
        "styles/page/heads.css",
        "styles/start.css",
    }
