"""The page in a browser: with JavaScript and without, by keyboard, in the dark and on paper.

A real Chromium shows it, with all requests watched: the page asks the network for nothing.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from octavo.exchange.outgoing.lines import LineWriter
from octavo.exchange.outgoing.page import page_of
from octavo.exchange.outgoing.told_events import told_events
from octavo.project import Project

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.needs_tool("chromium"), pytest.mark.xdist_group("browser")]
ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
EVENTS = 11


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """Start Chromium; without Playwright the tests are skipped, and fail where CI is set."""
    with ExitStack() as stack:
        try:
            from playwright.sync_api import sync_playwright  # noqa: PLC0415 - may be missing

            playwright = stack.enter_context(sync_playwright())
        except Exception as error:  # noqa: BLE001 - its driver may lack a library of the system
            reason = f"playwright does not start ('make test' installs what it needs): {error}"
            if os.environ.get("CI"):
                pytest.fail(reason, pytrace=False)
            pytest.skip(reason)
        started = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(ARGUMENTS)
        )
        yield started
        started.close()


@pytest.fixture
def address(writer: LineWriter, project: Project, tmp_path: Path) -> str:
    """Write the page of all events to a file."""
    told = told_events(writer.work.events.entries.values(), writer)
    path = tmp_path / "page.html"
    path.write_text(page_of(told, writer, project.work_folder("week")), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def shown(browser: "Browser", address: str) -> Iterator["Page"]:
    """Show the page; it may neither ask for anything nor complain of anything."""
    page = browser.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    yield page
    assert [url for url in asked if not url.startswith("data:image/")] == [address]
    assert said == []
    page.close()


def test_readers_choose_by_words_subject_and_person(shown: "Page") -> None:
    items, marks = shown.locator("li.event:visible"), shown.locator("a.mark:not(.out)")
    assert items.count() == EVENTS
    assert marks.count() == EVENTS - 1  # one event has no date

    shown.select_option("#person", "dan")
    assert items.count() == marks.count() == 1
    assert "1" in (shown.text_content("#shown") or "")
    shown.click("button[type=reset]")
    shown.wait_for_function("document.querySelectorAll('li.event[hidden]').length === 0")
    shown.select_option("#tag", "left-srs")
    assert items.count() == 1
    shown.fill("#search", "zzz")
    assert items.count() == marks.count() == 0


def test_a_mark_leads_to_its_event_by_keyboard(shown: "Page") -> None:
    mark = shown.locator("a.mark[data-event=talks]")
    mark.focus()
    assert mark.evaluate("element => element.matches(':focus')")

    shown.keyboard.press("Enter")

    assert shown.evaluate("document.querySelector(':target').id") == "event-talks"


def test_the_first_link_leads_past_the_timeline(shown: "Page", writer: LineWriter) -> None:
    shown.keyboard.press("Tab")
    focused = "document.activeElement"

    assert shown.evaluate(f"{focused}.textContent") == writer.words.web.skip
    shown.keyboard.press("Enter")
    assert shown.evaluate(f"{focused}.id") == "events"
    shown.keyboard.press("Tab")
    assert shown.evaluate(f"{focused}.id") == "search"


def test_what_programs_read_aloud_has_names(shown: "Page", writer: LineWriter) -> None:
    words = writer.words.web

    assert (
        shown.get_by_role("link", name="переговоры" if writer.language == "ru" else "talks").count()
        == 1
    )
    assert shown.get_by_role("form", name=words.filter).is_visible()
    assert shown.get_by_label(words.person).is_visible()
    assert shown.get_by_role("region", name=words.scroll).count() == 1
    said = shown.get_by_role("status").text_content() or ""
    assert said.startswith(words.shown.split("{")[0])
    assert shown.get_by_role("listitem").count() == EVENTS


def test_without_javascript_all_is_there_but_the_filter(browser: "Browser", address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)

    assert page.locator("li.event:visible").count() == EVENTS
    assert page.locator("svg").is_visible()
    assert not page.locator("#filter").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_the_paper(
    browser: "Browser", address: str, scheme: Literal["light", "dark"]
) -> None:
    """WCAG 2.2, 1.4.3: a contrast of 4.5 at least for every colour of text."""
    page = browser.new_page(color_scheme=scheme)
    page.goto(address)
    paper = light(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    colours = page.evaluate(
        "[...document.querySelectorAll('h1,h3,p,dt,dd,.when,.doubt,.skip,small')]"
        ".map(element => getComputedStyle(element).color)"
    )

    assert len(colours) > EVENTS
    for colour in set(colours):
        dark, bright = sorted((paper, light(colour)))
        assert (bright + 0.05) / (dark + 0.05) >= 4.5
    assert (paper < 0.1) == (scheme == "dark")
    page.close()


def light(colour: str) -> float:
    """Give the relative luminance of ``rgb(1, 2, 3)``, as WCAG reckons it."""
    shares = [int(part) / 255 for part in colour.partition("(")[2].rstrip(")").split(",")[:3]]
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_on_paper_there_is_the_timeline_and_the_list(browser: "Browser", address: str) -> None:
    page = browser.new_page(color_scheme="dark")
    page.goto(address)
    page.emulate_media(media="print", color_scheme="dark")

    assert not page.locator("#filter").is_visible()
    assert page.locator("svg").is_visible()
    assert page.locator("li.event:visible").count() == EVENTS
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.close()


@pytest.mark.parametrize("width", [320, 1400])
def test_the_page_fits_its_window(browser: "Browser", address: str, width: int) -> None:
    """The timeline scrolls within its own frame; the page does not scroll sideways."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(address)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
