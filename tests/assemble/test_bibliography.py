"""Full entries are sound whatever is known of a source, and right for those that are known well."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from citeproc import STYLES_PATH
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from octavo.assemble.bibliography import full_entries
from octavo.copy.prose import Emphasis, Inline, Strong, Text
from octavo.copy.prose.walk import plain
from octavo.copy.shapes.sources import Source, SourceType
from octavo.project import built_in_theme

STYLES = {
    name: (built_in_theme() / "styles/citations" / f"{name}.csl").read_text("utf-8")
    for name in ("gost", "chicago")
}
READER = TypeAdapter(Source)
CASES = yaml.safe_load(
    (Path(__file__).parents[1] / "cases/citations/entries.yaml").read_text("utf-8")
)

IVANOV = {"family": "Иванов", "given": "Иван Иванович"}
PETROV = {"family": "Петров", "given": "П. П."}
WADE = {"family": "Wade", "given": "Rex A."}
KEEP = {"family": "Keep", "given": "John L. H."}
BONE = {"family": "Bone", "given": "Ann"}

FACTS: dict[str, st.SearchStrategy[object]] = {
    "author": st.lists(
        st.sampled_from([IVANOV, WADE, {"family": "Викжель"}]), min_size=1, max_size=8
    ),
    "editor": st.lists(st.sampled_from([PETROV, KEEP]), min_size=1, max_size=5),
    "translator": st.lists(st.sampled_from([BONE, KEEP]), min_size=1, max_size=2),
    "container-title": st.sampled_from(["Сборник: статьи", "Review & <Press>", "Что делать?"]),
    "issued": st.sampled_from(["1917", "1917-11", "1917-11-02", "1922/1923", "1905~", "1917-11?"]),
    "publisher": st.sampled_from(["Наука", "А; Б", "Boni & Co."]),
    "publisher-place": st.sampled_from(["Москва", "Берлин; Москва"]),
    "volume": st.sampled_from(["3", 35, "3–4"]),
    "issue": st.sampled_from([215, "3/4"]),
    "edition": st.sampled_from([2, "rev. ed.", "3-е изд., испр."]),
    "page": st.sampled_from(["5", "60-66", "vii–ix, 12"]),
    "ISBN": st.just("0-902818-54-6"),
    "URL": st.just("https://example.org/a_b?c=1&d=2"),
}
TITLES = st.sampled_from(["Дни", "Days: A Study", 'О "Викжеле"', "Что делать?", "Etc.", "Ещё…"])
RECORDS = st.builds(
    lambda kind, language, title, facts: {
        "type": kind,
        "language": language,
        "title": title,
        **facts,
    },
    st.sampled_from([*SourceType]),
    st.sampled_from(["ru", "en", "en-GB", "de"]),
    TITLES,
    st.fixed_dictionaries({}, optional=FACTS),
)
# What an entry shows where a part is missing or two parts are not joined well.
FAULTS = {
    "two stops": r"\.\.|…\.|[,;:]\.|\. \.",
    "nothing between two marks": r"[,;:/] ?[,;:](?!/)|/ / /|— ?[—.,;:]|\( ?[,;:)]",
    "a mark that nothing comes before": r"^[\s.,;:/—)]",
    "a space too many": r"  | [.,)]|\s$|\(\s",
    "brackets that hold nothing": r"\(\)|\[\]|\[\?|«»|“”",
    "something of the program's": r"None|VariableError|\[Text|[\ufdd0-\ufdef]|&amp;|<i>",
}


def source(**fields: object) -> Source:
    """Make a source of what a file would say of it."""
    return READER.validate_python(
        {"id": "x", "short": "x", "type": "book", "language": "en", **fields}
    )


def shown(entry: tuple[Inline, ...]) -> str:
    """Write an entry with its emphasis between asterisks."""
    shapes = {Emphasis: "*{}*", Strong: "**{}**"}
    return "".join(
        shapes[type(inline)].format(shown(inline.children))
        if isinstance(inline, Emphasis | Strong)
        else plain((inline,))
        for inline in entry
    )


def entry(style: str, **fields: object) -> str:
    """Set one source and write it down."""
    return shown(full_entries([source(**fields)], STYLES[style])["x"])


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=50)
@given(records=st.lists(RECORDS, min_size=1, max_size=6))
def test_an_entry_is_sound_whatever_is_known(style: str, records: list[dict[str, object]]) -> None:
    sources = [source(**{**record, "id": f"s{n}"}) for n, record in enumerate(records)]

    entries = full_entries(sources, STYLES[style])

    assert list(entries) == [each.id for each in sources]
    for each in sources:
        text = plain(entries[each.id]).replace(str(each.url), "URL")
        assert not [fault for fault, form in FAULTS.items() if re.search(form, text)], text
        assert re.search(r"[.?!…][”\"]*$", text), text


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=60)
@given(title=st.text("aЯ<>&;'/#{}\\%\ufdd0\ufdd1\ufdd3 \n", min_size=1).filter(str.strip))
def test_no_letter_of_a_title_is_lost_or_taken_for_markup(style: str, title: str) -> None:
    text = plain(full_entries([source(title=title)], STYLES[style])["x"])

    kept = " ".join(re.sub("[\ufdd0-\ufdd3]", "", title).split())
    assert text.removesuffix(".") == kept


@pytest.mark.parametrize("style", STYLES)
def test_markup_of_html_and_of_csl_in_a_source_is_text(style: str) -> None:
    title = 'A <b>bold</b> &amp; <span class="nocase">plain</span> title'

    assert title in entry(style, title=title, publisher="Simon & Schuster")


@pytest.mark.parametrize("style", STYLES)
def test_an_entry_is_made_of_text_and_emphasis_only(style: str) -> None:
    made = full_entries(
        [source(title="T", type="chapter", **{"container-title": "C"})], STYLES[style]
    )

    assert {type(inline) for inline in made["x"]} <= {Text, Emphasis, Strong}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_a_source_is_set_as_the_handbooks_have_it(case: dict[str, Any]) -> None:
    made = {style: entry(style, **case["source"]) for style in STYLES}

    assert made == {style: case[style] for style in STYLES}


@settings(max_examples=30)
@given(facts=st.fixed_dictionaries({}, optional=FACTS))
def test_a_style_that_is_not_ours_can_be_used(facts: dict[str, object]) -> None:
    style = Path(STYLES_PATH, "harvard-cite-them-right.csl").read_text("utf-8")

    text = plain(full_entries([source(title="Days & <Nights>", **facts)], style)["x"])

    assert "Days & <Nights>" in text
    assert "&amp;" not in text


def test_a_style_that_sets_nothing_leaves_the_title() -> None:
    bare = (
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">'
        '<bibliography><layout><text variable="DOI"/></layout></bibliography></style>'
    )

    assert full_entries([source(title="Days")], bare) == {"x": (Text("Days"),)}


def test_citeproc_is_not_imported_before_entries_are_wanted() -> None:
    program = (
        "import sys, octavo.assemble.bibliography; print({'citeproc', 'lxml'} & {*sys.modules})"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "set()"
