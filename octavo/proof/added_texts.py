"""Added texts: running heads, folios and what styles put in are on paper as they should be."""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from octavo.compose.late_marks import FolioMark, late_marks
from octavo.proof.comparable import comparable
from octavo.proof.evidence import Evidence, Found, excerpt, finding, finding_at
from octavo.proof.findings import Finding
from octavo.proof.matched import Matched
from octavo.proof.page_numbers import true_folio
from octavo.proof.paper import Run
from octavo.typeset.folios import folio_order

_NUMBER = re.compile(r"[0-9]+|[ivxlcdm]+")
_ALIKE = 0.6  # from 0 for nothing in common to 1 for the same text
_SHORT = 6  # signs: a number may be quite another one
_HINT = "report this: the engine printed it so, or something changed the PDF"
_LOST = "report this: the engine lost it when it wrote the PDF"


def mend_added(matched: Matched) -> None:
    """Find running heads, folios and markers that are missing on their pages after all.

    They may have been taken for composed text that is the same, or are printed wrong.
    """
    for page, texts in matched.missing.items():
        for text in tuple(texts):
            here = (run for run in matched.strays if run.page == page)
            strays = [run for run in here if _may_be(run, comparable(text))]
            if _exchange(matched, page, comparable(text)):
                texts.remove(text)
            elif strays:
                texts.remove(text)
                matched.strays.remove(strays[0])
                matched.misadded.append((strays[0], text))


def _exchange(matched: Matched, page: int, words: str) -> bool:
    """Give composed text to a stray, and the piece of paper that was taken for it to the margin."""
    stray = next((run for run in matched.strays if run.words == words), None)
    for placed in matched.placements:
        same = placed.run.page == page and placed.run.words == words
        if same and stray and placed.end - placed.start == len(words):
            matched.strays.remove(stray)
            matched.placements.remove(placed)
            matched.added.append(placed.run)
            matched.take(stray, placed.node, placed.start, placed.end)
            return True
    return False


def added_texts(evidence: Evidence) -> Iterator[Finding]:
    """Find folios and running heads that are not their page's (P14), and added texts lost (P03)."""
    for found in evidence.sections:
        location = found.matched.wanted.survey.location
        for run, right in found.matched.misadded:
            message = f"'{run.text.strip()}' is printed where '{right}' belongs"
            yield finding("P14", message, location, _HINT, (run,))
        for page, texts in sorted(found.matched.missing.items()):
            for text in texts:
                yield _lost(evidence, found, page, text)
        for run in found.matched.added:
            folio = comparable(evidence.folio(run.page))
            if _is_number(run.words, folio) and run.words != folio and in_margin(found, run):
                message = (
                    f"the folio '{run.text.strip()}' is printed on page {evidence.folio(run.page)}"
                )
                yield finding("P14", message, location, _HINT, (run,))
        yield from _spans(evidence, found)


def in_margin(found: Found, run: Run) -> bool:
    """Tell whether a text stands above or below all that was composed for its page."""
    body = [placed.run.box for placed in found.placements if placed.run.page == run.page]
    above = all(run.box.bottom <= box.top for box in body)
    return above or all(run.box.top >= box.bottom for box in body)


def _is_number(words: str, folio: str) -> bool:
    """Tell whether a text can be a folio, in the numerals of this one."""
    return bool(_NUMBER.fullmatch(words)) and words.isdecimal() == folio.isdecimal()


def _may_be(run: Run, text: str) -> bool:
    if max(len(run.words), len(text)) <= _SHORT:
        return run.words.isdecimal() == text.isdecimal()
    return SequenceMatcher(None, run.words, text, autojunk=False).ratio() >= _ALIKE


def _lost(evidence: Evidence, found: Found, page: int, text: str) -> Finding:
    location = found.matched.wanted.survey.location
    folio = evidence.folio(page)
    if comparable(text) == comparable(folio):
        message = f"the folio {folio} is not on its page"
    elif _is_head(evidence, comparable(text)):
        message = f"the running head '{text}' is not on page {folio}"
    else:
        message = f"'{excerpt(text)}', which a style adds, is not on page {folio}"
        return finding_at("P03", message, location, _LOST, page)
    return finding_at("P14", message, location, _LOST, page)


def _is_head(evidence: Evidence, words: str) -> bool:
    """Tell whether a text stands in the margin of another page."""
    return any(
        run.words == words and in_margin(found, run)
        for found in evidence.sections
        for run in found.matched.added
    )


def _spans(evidence: Evidence, found: Found) -> Iterator[Finding]:
    """Find heads such as "Notes to pages 12–34" that do not name the pages of what is below."""
    patterns = _patterns(found)
    if not patterns:
        return
    heads = tuple(comparable(pattern.split("{first}")[0]) for pattern in patterns.values())
    printed = [run for run in found.matched.added if run.words.startswith(heads)]
    for run in printed:
        folios = [folio for folio in _folios_on(evidence, found, run.page) if folio]
        if not folios:
            continue
        first, last = min(folios, key=folio_order), max(folios, key=folio_order)
        pattern = patterns["one" if first == last else "many"]
        right = pattern.replace("{first}", first).replace("{last}", last)
        if run.words != comparable(right):
            message = f"the running head '{run.text.strip()}' should be '{right}'"
            yield finding("P14", message, found.matched.wanted.survey.location, _HINT, (run,))


def _patterns(found: Found) -> Mapping[str, str]:
    for element in found.elements:
        one, many = element.value("data-running-one"), element.value("data-running-many")
        if one and many:
            return {"one": one, "many": many}
    return {}


def _folios_on(evidence: Evidence, found: Found, page: int) -> Iterator[str | None]:
    """Give the folios that the notes on a page belong to."""
    for index, element in enumerate(found.elements):
        marks = late_marks(element.value("data-page"))
        if marks and any(run.page == page for run in found.runs_in(index)):
            yield from (
                true_folio(evidence, mark.anchor) for mark in marks if isinstance(mark, FolioMark)
            )
