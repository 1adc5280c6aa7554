"""Few signs: a piece of paper that may be anything becomes what its neighbours make most likely.

A call, the mark of a note, a folio, the end of a line, a cell: all can be "1". What counts is
where the next piece of paper would go on, and where the last one stood.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from octavo.proof.flows import Flow
from octavo.proof.laying import KEYS, SOME, Laying, Place
from octavo.proof.paper import Run
from octavo.proof.wanted import OPEN

# What speaks for one of several places.
_LEADS_ON, _IS_WHOLE, _IS_LATEST, _IS_WRITTEN = 4, 3, 2, 1
_SURE = _LEADS_ON + _IS_WHOLE + _IS_WRITTEN


def lay_few(laying: Laying, run: Run, following: Run | None, coming: Sequence[int]) -> bool:
    """Lay a piece of paper of a few signs in the most likely of its places."""
    if len(run.words) >= SOME:
        return False
    best, chosen = _likeliest(laying, run, following, coming)
    if best < _LEADS_ON:
        whole = _elsewhere(laying, run, following, coming)
        best, chosen = (_SURE, whole) if whole else (best, chosen)
    if laying.added.has(run):
        among_others = following is None or following.page != run.page
        leads = among_others or (following is not None and laying.added.has(following))
        if _LEADS_ON * leads + _IS_WHOLE + _IS_WRITTEN > best:
            return laying.add(run)
    return chosen is not None and laying.take(run, chosen)


def _likeliest(
    laying: Laying, run: Run, following: Run | None, coming: Sequence[int]
) -> tuple[int, Place | None]:
    """Weigh the places at which the text may go on."""
    best, chosen = -1, None
    for place in laying.places(run, coming):
        node, start, _ = place
        leads = following is not None and leads_to(laying, place, following, coming)
        if not (leads or laying.may_end(run, place)):
            continue
        latest = node in coming[:1] or _is_near_latest(laying, node)
        weight = _LEADS_ON * leads + _IS_LATEST * latest
        if leads and node == laying.threads.latest() and laying.threads.is_begun(node):
            weight += _SURE  # the last piece, this one and the next follow one another
        if laying.wanted.text[start] != OPEN or start in laying.wanted.likely:
            weight += _IS_WRITTEN + _IS_WHOLE * laying.is_whole(place)
        if weight > best:
            best, chosen = weight, place
    return best, chosen


def _elsewhere(
    laying: Laying, run: Run, following: Run | None, coming: Sequence[int]
) -> Place | None:
    """Look for a whole text node after which the next piece of paper goes on."""
    if following is None:
        return None
    nodes = laying.beginnings.get(run.words[: KEYS[-1]], ())
    begun = laying.threads.is_begun
    for place in laying.places(run, (node for node in nodes if not begun(node))):
        if laying.is_whole(place) and leads_to(laying, place, following, coming):
            return place
    return None


def leads_to(laying: Laying, place: Place, following: Run, coming: Iterable[int]) -> bool:
    """Tell whether the next piece of paper goes on where this one would end."""
    node, _, end = place
    nodes = laying.wanted.nodes
    if end < nodes[node].end:
        return laying.fits(following, node, end) is not None
    around = _flow_around(laying, node)
    after = [node + 1, *laying.threads.next_of(node)]
    after += [one for one in coming if nodes[one].flow == around]
    return any(
        laying.fits(following, one, laying.threads.cursor[one]) is not None
        for one in after
        if one < len(nodes)
    )


def _flow_around(laying: Laying, node: int) -> str:
    """Give the flow that goes on after a call; nothing for what is not a call."""
    return _around(laying.wanted.nodes[node].flow)


@lru_cache(maxsize=4096)
def _around(flow: str) -> str:
    kind, _, around = flow.partition(" ")
    return around if kind == Flow.CALL else ""


def _is_near_latest(laying: Laying, node: int) -> bool:
    """Tell whether a call is of the flow found last, or a text of the flow of the last call."""
    latest, flow = laying.threads.latest(), laying.wanted.nodes[node].flow
    after_call = _flow_around(laying, latest) == flow
    return after_call or _flow_around(laying, node) == laying.wanted.nodes[latest].flow
