"""Matching: the texts drawn on a section's pages are laid, one by one, on what was wanted.

Each piece of paper takes a stretch of the wanted text that nothing has taken yet, or one of the
texts that styles and margins add. If all is taken and nothing is left over, every word is on paper
once, whatever guesses were made on the way: guesses only decide what is called missing otherwise.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from octavo.proof.added import Added
from octavo.proof.few_signs import lay_few, leads_to
from octavo.proof.fitting import fits
from octavo.proof.laying import KEYS, SOME, Laying
from octavo.proof.matched import Matched, Placement
from octavo.proof.paper import Run
from octavo.proof.wanted import OPEN, Wanted
from octavo.proof.whereabouts import Span

_FEW = 4  # signs: shorter pieces may be anything
_MANY = 16  # signs that show a place in the text even far away
_NEAR = 6000  # signs ahead that are near


def match(
    wanted: Wanted,
    whereabouts: Sequence[Span],
    runs: Iterable[Run],
    added: Mapping[int, Iterable[str]],
) -> Matched:
    """Lay the texts drawn on a section's pages on what was wanted of it.

    ``added`` holds for each page the texts of running heads, folios, and what styles put in.
    """
    matched = Matched(wanted, whereabouts, bytearray(len(wanted.text)))
    laying = Laying(matched, Added(added))
    drawn = [run for run in runs if run.words]
    for run, following in pairwise([*drawn, None]):
        if run is not None and not _lay(laying, run, following):
            matched.strays.append(run)
    matched.missing = laying.added.missing()
    return matched


def _lay(laying: Laying, run: Run, following: Run | None) -> bool:
    """Find what a piece of paper bears: the most certain ways come first."""
    if laying.wanted.nodes and laying.threads.is_alone():
        latest = (laying.threads.latest(),)
        if _goes_on(laying, run, following, latest):
            return True  # as most lines do
    coming = laying.threads.coming()
    ways: tuple[Callable[[], bool], ...] = (
        lambda: _goes_on(laying, run, following, coming),
        lambda: lay_few(laying, run, following, coming),
        lambda: _is_broken(laying, run, following, coming),
        lambda: laying.add(run),
        lambda: _begins(laying, run),
        lambda: _is_further(laying, run),
        lambda: _is_repeated(laying, run),
        lambda: laying.add_part(run),
    )
    return any(way() for way in ways)


def _goes_on(laying: Laying, run: Run, following: Run | None, coming: Sequence[int]) -> bool:
    """Look where the text goes on; of columns with the same text, where the next piece does."""
    if len(run.words) < SOME:
        return False
    places = [place for place in laying.places(run, coming) if laying.may_end(run, place)]
    if len(places) > 1 and following:
        places.sort(key=lambda place: not leads_to(laying, place, following, coming))
    return bool(places) and laying.take(run, places[0])


def _is_broken(laying: Laying, run: Run, following: Run | None, coming: Iterable[int]) -> bool:
    """Look for a word that is broken without a hyphen, or with a sign of the style's own."""
    for node in coming:
        start, limit = laying.threads.cursor[node], laying.wanted.nodes[node].end
        end = laying.fits(run, node, start)
        if end is None and len(run.words) > _FEW and not run.words[-1].isalnum():
            short = fits(laying.wanted, run.words[:-1], start, limit)
            if short is not None and short < limit and laying.matched.is_at_home(run, node):
                return laying.take(run, (node, start, short))
        leads = end is not None and following and laying.fits(following, node, end) is not None
        if end is not None and leads:
            return laying.take(run, (node, start, end))
    return False


def _begins(laying: Laying, run: Run) -> bool:
    """Look for a text node elsewhere that begins so, the nearest one first."""
    keys = {run.words[:length] for length in KEYS if len(run.words) >= length} | {run.words}
    nodes = {node for key in (*keys, OPEN) for node in laying.beginnings.get(key, ())}
    latest, begun = laying.threads.latest(), laying.threads.is_begun
    near = sorted(nodes, key=lambda node: abs(node - latest))
    for place in laying.places(run, (node for node in near if not begun(node))):
        long = place[2] - place[1] >= _FEW
        if laying.is_whole(place) or (long and laying.may_end(run, place)):
            return laying.take(run, place)
    return False


def _is_further(laying: Laying, run: Run) -> bool:
    """Look ahead for a text whose beginning is missing, and then everywhere."""
    size, wanted, matched = len(run.words), laying.wanted, laying.matched
    if size < SOME or not wanted.nodes or laying.is_twin(run):
        return False
    ahead = laying.threads.cursor[laying.threads.latest()]
    ranges = [(ahead, ahead + _NEAR), (0, len(wanted.text))]
    for start, stop in ranges if size >= _MANY else ranges[:1]:
        place = wanted.text.find(run.words, start, stop)
        while place >= 0:
            node = wanted.node_at[place]
            inside = place + size <= wanted.nodes[node].end
            free = inside and matched.is_free(place, place + size)
            if free and matched.is_at_home(run, node):
                return laying.take(run, (node, place, place + size))
            place = wanted.text.find(run.words, place + 1, stop)
    return False


def _is_repeated(laying: Laying, run: Run) -> bool:
    """Look for a head of a table that stands again on a further page."""
    wanted = laying.wanted
    for node in wanted.repeating:
        start, limit = wanted.nodes[node].start, wanted.nodes[node].end
        place = wanted.text.find(run.words, start, limit)
        if place >= 0 and laying.threads.is_begun(node):
            found = Placement(run, node, place, place + len(run.words))
            laying.matched.repeated.append(found)
            return True
    return False
