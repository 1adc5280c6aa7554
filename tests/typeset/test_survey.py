from collections.abc import Callable

import pytest

from octavo.compose.galley import Galley
from octavo.problems import Location
from octavo.typeset.survey import Survey, location_in, survey_of

Making = Callable[..., Galley]


def text_of(survey: Survey) -> str:
    return "".join(text.text for text in survey.texts)


@pytest.mark.parametrize(
    ("source", "location"),
    [
        ("content/a.md:3", Location("content/a.md", 3)),
        ("content/a.md:3:7", Location("content/a.md", 3, 7)),
        ("content/a.md", Location("content/a.md")),
        ("content/part: two.md:3", Location("content/part: two.md", 3)),
        ("", Location("otherwise")),
        (None, Location("otherwise")),
    ],
)
def test_a_source_is_read_as_a_place(source: str | None, location: Location) -> None:
    assert location_in(source, Location("otherwise")) == location


def test_a_text_has_the_place_of_the_nearest_source_above(galley: Making) -> None:
    body = '<p data-source="a.md:5">one <em>two</em></p>three<p>four</p>'
    survey = survey_of(galley("s", body))

    places = {text.text: survey.place(text).line for text in survey.texts}
    assert places == {"one ": 5, "two": 5, "three": 1, "four": 1}


def test_only_what_is_drawn_is_text(galley: Making) -> None:
    body = "seen<style>p{}</style><script>1</script><template>no</template>&amp;<!-- no -->"

    assert text_of(survey_of(galley("s", body))) == "seen&"


def test_elements_keep_what_names_other_things(galley: Making) -> None:
    link = '<a class="call x" id="call-1" href="#note-1" title="t">1</a>'
    body = link + '<svg><use xlink:href="#b"/></svg>'
    _, *found = (
        e for e in survey_of(galley("s", body)).elements if e.tag in {"section", "a", "use"}
    )

    assert [(e.id, e.classes, e.value("href", "xlink:href")) for e in found] == [
        ("call-1", ("call", "x"), "#note-1"),
        ("", (), "#b"),
    ]


def test_depth_counts_open_elements(galley: Making) -> None:
    """Void elements, elements that close themselves and forgotten end tags do not add up."""
    body = "<img><br>" + "<path/>" + "<p>a<b>b</p>" + "<div><i>x</i></div>"
    depths = {e.tag: e.depth for e in survey_of(galley("s", body)).elements}

    assert depths["section"] == 3
    assert {tag: depths[tag] for tag in ("img", "path", "p", "b", "div", "i")} == {
        "img": 4,
        "path": 4,
        "p": 4,
        "b": 5,
        "div": 4,
        "i": 5,
    }


def test_text_outside_every_element_does_no_harm(galley: Making) -> None:
    made = galley("s", "")
    survey = survey_of(Galley(made.id, "", made.matter, made.opening, "bare</p>", made.location))

    assert survey.texts == ()
