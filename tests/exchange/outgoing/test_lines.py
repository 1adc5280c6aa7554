"""Lines: a text of the registers becomes words or harmless HTML, its references what they print."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from octavo.exchange.outgoing.lines import LineWriter

HARMLESS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@pytest.mark.parametrize(
    ("text", "plain", "html"),
    [
        ("Plain.", "Plain.", "Plain."),
        ("*Pravda* **now**", "Pravda now", "<em>Pravda</em> <strong>now</strong>"),
        ("[Kamenev](person:kamenev)", "Kamenev", "Kamenev"),
        ("[a *b*](https://example.org)", "a b", "a <em>b</em>"),
        ("a & b \\<i>", "a & b <i>", "a &amp; b &lt;i&gt;"),
        ("<b>bold</b>", "bold", "bold"),
        (
            "<script>alert(1)</script>",
            "<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
        ),
        ("`code`", "code", "code"),
        ("", "", ""),
    ],
)
def test_a_line_is_written(writer: LineWriter, text: str, plain: str, html: str) -> None:
    assert writer.plain(text) == plain
    assert writer.html(text).replace("\u00a0", " ") == html


@HARMLESS
@given(text=st.text(st.sampled_from("<>&\"'/ab=*[]()`\\ !scriptonload"), max_size=40))
def test_no_text_becomes_a_tag_of_its_own(writer: LineWriter, text: str) -> None:
    html = str(writer.html(text))
    for tag in ("<em>", "</em>", "<strong>", "</strong>"):
        html = html.replace(tag, "")

    assert "<" not in html
    assert ">" not in html


def test_a_date_without_words_is_set(writer: LineWriter) -> None:
    day = "29 October (11 November) 1917" if writer.language == "en" else "29 октября"

    assert day in writer.plain("on [](date:1917-10-29)").replace("\u00a0", " ")


def test_the_typography_is_that_of_the_language(writer: LineWriter) -> None:
    marks = ("\u201c", "\u201d") if writer.language == "en" else ("«", "»")

    assert str(writer.html('a "b"')).replace("\u00a0", " ") == f"a {marks[0]}b{marks[1]}"
