"""Flows: notes, calls, marks and heads of tables are kept apart from the running text."""

from small_paper import galley

from octavo.proof.flows import Flow, inherited, is_repeated, kind_of
from octavo.typeset.survey import survey_of

NOTED = (
    '<p>Text<a class="call" id="call-1" href="#note-1">1</a>'
    '<span class="note note-editor" id="note-1"><span class="note-paragraph">'
    '<a class="mark" href="#call-1">1</a>Body<a class="call" href="#n">2</a></span></span></p>'
)


def flow_of(html: str, words: str) -> str:
    """Give the flow of the first element whose text begins so."""
    survey = survey_of(galley(html))
    text = next(one for one in survey.texts if one.text.startswith(words))
    return inherited(survey).flows[text.element]


def test_a_note_is_a_flow_of_its_stream() -> None:
    assert flow_of(NOTED, "Text") == Flow.BODY
    assert flow_of(NOTED, "Body") == "note note-editor"


def test_calls_and_marks_remember_what_they_stand_in() -> None:
    assert flow_of(NOTED, "1") == "call body"
    assert flow_of(NOTED, "2") == "call note note-editor"
    assert kind_of(flow_of(NOTED, "2")) == Flow.CALL


def test_a_block_in_a_note_is_a_block() -> None:
    survey = survey_of(galley(NOTED))
    body = next(one for one in survey.texts if one.text == "Body")
    block = survey.elements[inherited(survey).blocks[body.element]]

    assert block.classes == ("note-paragraph",)


def test_the_nearest_id_is_found() -> None:
    survey = survey_of(galley("<div id='x'><p>Text</p></div><p>Other</p>"))

    assert inherited(survey).anchors[survey.texts[0].element] == "x"
    assert inherited(survey).anchors[survey.texts[1].element] == "one"


def test_what_a_table_repeats_is_known() -> None:
    survey = survey_of(galley("<table><thead><tr><th>Head</th></tr></thead><td>Cell</td></table>"))
    repeated = {text.text: is_repeated(survey, text.element) for text in survey.texts}

    assert repeated == {"Head": True, "Cell": False}


def test_a_note_that_is_called_in_the_head_of_a_table_is_not_repeated() -> None:
    """It may go on over pages, and every line of it stands once."""
    head = f"<th>Head{NOTED.removeprefix('<p>Text').removesuffix('</p>')}</th>"
    survey = survey_of(galley(f"<table><thead><tr>{head}</tr></thead></table>"))
    repeated = {text.text: is_repeated(survey, text.element) for text in survey.texts}

    assert (repeated["Head"], repeated["Body"]) == (True, False)
