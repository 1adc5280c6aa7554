"""Flows: the elements of a galley become what runs down the pages, and what is a block."""

from dataclasses import dataclass
from enum import StrEnum

from octavo.typeset.survey import Element, Survey

_BLOCKS = frozenset(
    "article aside blockquote caption dd div dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre"  # noqa: SIM905 - a list of words reads better
    " section table td tfoot th thead tr ul".split()
)
_NOTE_BLOCKS = ("note", "margin-note", "marginal")  # spans set as blocks: note-paragraph …


class Flow(StrEnum):
    """What runs down the pages by itself, beside the rest."""

    BODY = "body"
    HEAD = "head"  # of a table: it may be repeated on each page
    FOOT = "foot"  # of a table: drawn after the rows wherever it is written, and repeated too
    CAPTION = "caption"  # of a table: above or below it
    NOTE = "note"
    MARGIN = "margin"
    TIMELINE = "timeline"  # what stands on a line of time: side by side, each a flow of its own
    CALL = "call"
    MARK = "mark"  # of a note


def kind_of(flow: str) -> str:
    """Give the kind of a flow without the stream that it is of."""
    return flow.partition(" ")[0]


_FLOW_OF_CLASS = {
    "call": Flow.CALL,
    "mark": Flow.MARK,
    "note-number": Flow.MARK,
    "note": Flow.NOTE,
    "margin-note": Flow.MARGIN,
    "marginal": Flow.MARGIN,
    "timeline-event": Flow.TIMELINE,
    "timeline-tick": Flow.TIMELINE,
}
_FLOW_OF_TAG = {"thead": Flow.HEAD, "tfoot": Flow.FOOT, "caption": Flow.CAPTION}


@dataclass(frozen=True, slots=True)
class Inherited:
    """What the elements of a galley have of their own or from above, by their indices."""

    flows: tuple[str, ...]
    blocks: tuple[int, ...]  # the nearest element that is set as a block
    anchors: tuple[str, ...]  # the nearest id


def inherited(survey: Survey) -> Inherited:
    """Find for every element its flow, its block and its nearest id."""
    flows: list[str] = []
    blocks: list[int] = []
    anchors: list[str] = []
    for index, element in enumerate(survey.elements):
        above = element.parent
        flows.append(_flow(index, element, flows[above] if above >= 0 else Flow.BODY.value))
        is_block = element.tag in _BLOCKS or any(
            name.startswith(_NOTE_BLOCKS) for name in element.classes
        )
        blocks.append(index if is_block or above < 0 else blocks[above])
        anchors.append(element.id or (anchors[above] if above >= 0 else ""))
    return Inherited(tuple(flows), tuple(blocks), tuple(anchors))


def is_repeated(survey: Survey, element: int) -> bool:
    """Tell whether an element stands in what a table repeats on each page: notes never do."""
    while element >= 0 and not {"note", "margin-note"} & set(survey.elements[element].classes):
        if survey.elements[element].tag in {"thead", "tfoot"}:
            return True
        element = survey.elements[element].parent
    return False


def _flow(index: int, element: Element, above: str) -> str:
    """Name the flow of an element: streams of notes, marks and calls are apart."""
    for name in element.classes:
        if name not in _FLOW_OF_CLASS:
            continue
        flow = _FLOW_OF_CLASS[name]
        if flow in {Flow.CALL, Flow.MARK}:
            return f"{flow} {above}"
        if flow is Flow.NOTE:
            stream = " ".join(role for role in element.classes if role.startswith("note-"))
            return f"{flow} {stream}".rstrip()
        return f"{flow} {index}" if flow is Flow.TIMELINE else flow.value
    return _FLOW_OF_TAG[element.tag].value if element.tag in _FLOW_OF_TAG else above
