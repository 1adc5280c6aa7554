"""The patches: each fault is there without its patch and gone with it.

When one of these tests fails at ``fault`` with an engine of a new version, that patch is no longer
needed: take it out.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import weasyprint
from weasyprint import CSS, HTML, Document
from weasyprint.layout import block

from octavo.problems import BuildError
from octavo.typeset import patches
from octavo.typeset.job import Job
from octavo.typeset.line_patches import FIRST_LINE, INLINE_BOX, LINE_BEGUN
from octavo.typeset.note_patches import AREA, NO_LINE, NOTES, NOTES_ONLY, TAGS
from octavo.typeset.patch import Patch
from octavo.typeset.patches import PATCHES, apply_patches
from octavo.typeset.sheets import Sheets

Rendering = Callable[[str, str], Document]

WORDS = ("word", "deed", "night", "train", "line", "vote", "crew", "rail", "yard", "move")
PAGE = "@page { margin: 5mm; size: 60mm } html { font: 10pt/13pt Test; orphans: 2; widows: 2 }"
LINE = "до</em> голос и однородного <em>немедленно</em> ультиматум однородного"
REST = " <em>не</em> борьбу так исполнительный создании у народных ночь временный станция"
JUSTIFIED = "html { font: 10pt/13pt Test; hyphens: auto; text-align: justify } body { width: %fpx }"


@pytest.fixture(autouse=True)
def _unpatched() -> Iterator[None]:
    """Put the engine back as it was, before and after."""
    functions = [patches._function(patch) for patch in PATCHES]
    before = [function.__code__ for function in functions]
    yield
    for function, code in zip(functions, before, strict=True):
        function.__code__ = code


@pytest.fixture
def render(read: Callable[[Job], Sheets], job: Callable[..., Job]) -> Rendering:
    """Give a function that lays a body out with further CSS."""
    sheets = read(job())

    def rendering(body: str, css: str) -> Document:
        html = HTML(string=f"<html lang=ru><body>{body}", base_url="https://book.invalid/")
        return html.render(font_config=sheets.case, stylesheets=[*sheets.css, CSS(string=css)])

    return rendering


def book(seed: int) -> tuple[str, int]:
    """Make up a few paragraphs with notes: the HTML, and how many notes there are."""
    random_ = random.Random(seed)  # noqa: S311 - it makes up text
    count, paragraphs = 0, []
    for _ in range(random_.randint(2, 4)):
        words = []
        for _ in range(random_.randint(20, 45)):
            word = random_.choice(WORDS)
            if random_.random() < 0.07:
                count += 1
                note = " ".join(random_.choice(WORDS) for _ in range(random_.randint(2, 14)))
                word += (
                    f'<a id="call-{count}">1</a><span class="note" id="note-{count}">{note}</span>'
                )
            words.append(word)
        paragraphs.append(f"<p>{' '.join(words)}</p>")
    return "".join(paragraphs), count


def astray(document: Document, count: int) -> int:
    """Count the notes that are not on the page of their call."""
    page = {name: number for number, page in enumerate(document.pages) for name in page.anchors}
    return sum(page[f"call-{n}"] != page.get(f"note-{n}") for n in range(1, count + 1))


def astray_in_all(render: Rendering, css: str) -> int:
    return sum(astray(render(body, PAGE + css), count) for body, count in map(book, range(7)))


def spacing_of_first_line(document: Document) -> float:
    """Give the space that is added between the words of the first line, in pixels."""
    waiting = [document.pages[0]._page_box]
    while waiting:
        box = waiting.pop()
        if type(box).__name__ == "LineBox":
            texts = (text for text in box.descendants() if hasattr(text, "text"))
            return max(float(text.justification_spacing) for text in texts)
        waiting.extend(reversed(box.children))
    raise AssertionError


def natural_width(render: Rendering, css: str) -> float:
    """Measure the first line's text."""
    document = render(
        f"<p><em>{LINE}</p>", f"html {{ font: 10pt/13pt Test }} p {{ white-space: nowrap }} {css}"
    )
    waiting = [document.pages[0]._page_box]
    while waiting:
        box = waiting.pop()
        if type(box).__name__ == "LineBox":
            return float(box.width)
        waiting.extend(reversed(box.children))
    raise AssertionError


def is_torn(render: Rendering, beyond: float, css: str = "") -> bool:
    """Tell whether the first line is stretched absurdly when it has that much room to spare."""
    width = natural_width(render, css) + beyond
    page = "@page { size: 600px 400px; margin: 0 }"
    document = render(f"<p><em>{LINE}{REST}</p>", page + JUSTIFIED % width + css)
    return spacing_of_first_line(document) > 8


def test_notes_are_lost_without_the_patch_and_kept_with_it(render: Rendering) -> None:
    whole_pixels = "@page { @footnote { margin-top: 8px } }"
    fault = astray_in_all(render, whole_pixels)
    apply_patches((NOTES,))

    assert fault > 0
    assert astray_in_all(render, whole_pixels) == 0


@pytest.mark.parametrize("area", ["", "border-top: .25pt solid; margin-top: 3mm"])
def test_lengths_of_the_area_of_notes_need_the_patch(render: Rendering, area: str) -> None:
    css = f"@page {{ @footnote {{ {area} }} }}"
    apply_patches((NOTES,))
    fault = astray_in_all(render, css)
    apply_patches((AREA,))

    assert fault > 0
    assert astray_in_all(render, css) == 0


@pytest.mark.parametrize("room", [0.4, 0.8, 1.2, 1.6])
def test_a_line_that_fits_but_for_its_last_space_is_torn_without_the_patch(
    render: Rendering, room: float
) -> None:
    fault = is_torn(render, room)
    apply_patches((FIRST_LINE,))

    assert fault
    assert not is_torn(render, room)


@pytest.mark.parametrize("patch", [FIRST_LINE, INLINE_BOX], ids=lambda patch: patch.name)
def test_with_word_spacing_both_patches_of_lines_are_needed(
    render: Rendering, patch: Patch
) -> None:
    css = "p { word-spacing: -.03em }"
    apply_patches((patch,))
    fault = is_torn(render, -0.2, css)
    apply_patches(tuple({FIRST_LINE, INLINE_BOX} - {patch}))

    assert fault
    assert not is_torn(render, -0.2, css)


NARROW = "html {{ font: 10px/12px Test; overflow-wrap: break-word }} body {{ width: {}px }}"
NO_FOLIO = "@page { size: 200px; @bottom-center { content: none } }"


@pytest.mark.parametrize(
    ("line", "is_torn"),
    [("bbb bbb lingua", False), ("<em>bbb bbb lingua", False), ("<em>bbb bbb <b>lingua", True)],
)
def test_no_word_is_cut_where_it_fits_on_the_next_line(
    render: Rendering, line: str, *, is_torn: bool
) -> None:
    """The engine cuts one that stands in two boxes."""

    def words() -> set[str]:
        documents = (render(f"<p>{line}", NO_FOLIO + NARROW.format(n)) for n in range(44, 72, 4))
        return {word for each in documents for page in words_of(each) for word in page}

    fault = words() != {"bbb", "lingua"}
    apply_patches((LINE_BEGUN,))

    assert fault is is_torn
    assert words() == {"bbb", "lingua"}


def test_a_word_too_long_for_a_line_is_cut_still(render: Rendering) -> None:
    apply_patches((LINE_BEGUN,))
    body = f"<p><em>bbb <b>{'lingua' * 5}"
    (words,) = words_of(render(body, NO_FOLIO + NARROW.format(60)))

    assert words[0] == "bbb"
    assert len(words) > 3
    assert "".join(words[1:]) == "lingua" * 5


def test_notes_laid_out_once_stand_where_the_engine_puts_them(render: Rendering) -> None:
    """In whole pixels rounding decides nothing, and both ways come to the same pages."""
    css = PAGE + "@page { @footnote { border-top: 1px solid; margin-top: 8px; padding-top: 4px } }"
    books = [book(seed)[0] for seed in range(20, 27)]
    apply_patches((NOTES,))
    before = [[page.anchors for page in render(body, css).pages] for body in books]
    apply_patches((AREA,))

    assert [[page.anchors for page in render(body, css).pages] for body in books] == before


def test_notes_stand_in_groups_with_a_rule_between_them(render: Rendering) -> None:
    """Without the patch they stand in the order of their calls, each with the rule."""
    body = "".join(
        f'word<a id="call-{n}">1</a><span class="note" id="note-{n}" data-group="{group}">'
        f'<span class="note-group" id="rule-{n}"></span>n</span> '
        for n, group in enumerate("20101")
    )
    css = PAGE + ".note-group { display: block; height: 4px }"

    def tops() -> dict[str, float]:
        (page,) = render(f"<p>{body}", css).pages
        return {name: corners[1] for name, corners in page.anchors.items()}

    apply_patches((NOTES,))
    fault = tops()
    apply_patches((AREA,))
    found = tops()

    notes = ["note-1", "note-3", "note-2", "note-4", "note-0"]
    assert sorted(notes, key=fault.__getitem__) == sorted(notes)
    assert sorted(notes, key=found.__getitem__) == notes
    assert {name for name in found if name.startswith("rule")} == {"rule-2", "rule-0"}


def words_of(document: Document) -> list[list[str]]:
    """List the words on each page, in the order in which they are set."""
    pages = (page._page_box.descendants(placeholders=True) for page in document.pages)
    return [" ".join(getattr(box, "text", "") for box in boxes).split() for boxes in pages]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<p>one {beside} two three<br>four five{notes}</p><p>six", IndexError),
        ("<div><p>one {beside} two three</p><p>four five{notes}</p></div><p>six", "six"),
    ],
    ids=["in a paragraph", "before one"],
)
def test_a_page_without_room_for_a_line_has_what_stands_beside_the_text_only(
    render: Rendering, body: str, fault: str | type[Exception]
) -> None:
    """In a paragraph the engine crashes; before one it sets what follows on that page as well."""
    css = "html { font: 10px/12px Test; orphans: 3; widows: 2 } p { margin: 0; width: 110px }"
    css += "@page { size: 200px 160px; margin: 20px; @footnote { max-height: 70% } "
    css += "@bottom-center { content: none } }"
    css += ".beside { left: 130px; position: absolute; width: 30px }"
    beside, note = (" ".join(f"{sign}{n}" for n in range(20)) for sign in "bn")
    notes = f'<span class="note">{note}</span>' * 4
    body = body.format(beside=f'<span class="beside">{beside}</span>', notes=notes)
    apply_patches((NOTES, AREA))
    if isinstance(fault, str):
        assert fault in words_of(render(body, css))[1]
    else:
        with pytest.raises(fault):
            render(body, css)
    apply_patches((NO_LINE,))

    first, second, *others = words_of(render(body, css))

    assert first[0] == "one"
    assert set(second) <= set(beside.split())
    wanted = f"four five six {' '.join([note] * 4)}"
    assert " ".join(" ".join(words) for words in others) == wanted


def test_a_page_of_notes_only_is_no_blank_page(render: Rendering) -> None:
    note = " ".join(f"n{number}" for number in range(20))
    body = "<p>text" + f'<span class="note">{note}</span>' * 3
    css = "@page { size: 200px 130px; @bottom-center { content: counter(page) } }"
    css += "@page :blank { @bottom-center { content: none } } html { font: 10px/12px Test }"

    def folios() -> list[str]:
        return [words[-1] for words in words_of(render(body, css))]

    apply_patches((NOTES, AREA))
    fault = folios()
    apply_patches(NOTES_ONLY)

    assert fault == ["1", "n19"]
    assert folios() == ["1", "2"]
    pages = words_of(render(body, css))
    assert sum(word.startswith("n") for words in pages for word in words) == 60


def test_notes_are_tagged_as_notes(render: Rendering) -> None:
    """Each once, with an identifier of its own (PDF/UA)."""
    note = 'word<span class="note">A <em>note</em>.</span><span class="margin-note">B</span> '

    def notes() -> list[str]:
        content = render(f"<p>{note * 3}", PAGE).write_pdf(pdf_tags=True, uncompressed_pdf=True)
        return re.findall(rb"/S /Note.*?/ID (\S+)", content, re.DOTALL)

    fault = notes()
    apply_patches((TAGS,))
    found = notes()

    assert fault == []
    assert len(found) == len(set(found)) == 6


def test_another_version_of_the_engine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weasyprint, "VERSION", "71.0")

    with pytest.raises(BuildError, match=r"L11 WeasyPrint is version 71\.0, Octavo needs 70\.0"):
        apply_patches()


@pytest.mark.parametrize("patch", PATCHES, ids=lambda patch: patch.name)
def test_an_engine_with_another_text_is_refused_and_left_alone(patch: Patch) -> None:
    before = block._linebox_layout.__code__

    with pytest.raises(BuildError, match=f"L11 .*{patch.function} is not the text"):
        apply_patches((NOTES, replace(patch, times=patch.times + 1)))

    assert block._linebox_layout.__code__ is before


def test_tracebacks_say_that_a_function_is_patched() -> None:
    apply_patches((NOTES,))

    assert "patched" in block._linebox_layout.__code__.co_filename


def test_a_passage_in_another_language_is_tagged_with_it(render: Rendering) -> None:
    def languages() -> tuple[list[bytes], list[bytes]]:
        document = render("<p id=a lang=en>one<p>до <i lang=fr>deux</i>", PAGE)
        content = document.write_pdf(pdf_tags=True, uncompressed_pdf=True)
        names = re.findall(rb"/OctavoAnchor \((\w+)\)", content)
        return re.findall(rb"/StructElem.*?/Lang \((\w+)\)", content, re.DOTALL), names

    fault = languages()
    apply_patches((TAGS,))

    assert fault == ([], [])
    assert languages() == ([b"en", b"fr"], [b"a"])
