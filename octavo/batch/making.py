"""Making: errands become PDFs, in a process that keeps the engine and what it has set before."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import segno

from octavo.batch.errands import Errand, Kit, Made, Variant, Wanted
from octavo.batch.filling import filled_galleys
from octavo.press.reading import reading_copy
from octavo.press.stamping import (
    Filling,
    Hole,
    HoleLostError,
    Master,
    Patch,
    master_of,
    stamped,
)
from octavo.press.standards.flavours import PLAIN
from octavo.problems import BuildError, Location, Problem, errors, stop_on_errors
from octavo.proof.copies import Expected, texts_missing
from octavo.proof.fidelity import prove
from octavo.typeset.bench import Bench
from octavo.typeset.characters import missing_from, no_such_character
from octavo.typeset.lint import lint
from octavo.typeset.pages import Pages, Slot
from octavo.typeset.reach import Reach
from octavo.typeset.setter import set_book
from octavo.typeset.slots import set_slots
from octavo.typeset.survey import survey_of

QR = "qr"  # the slot that holds a code instead of a text
_KEPT = 4  # variants: copies of one come one after another
_NARROWEST = 0.7  # how much smaller a text may be set to fit its slot
_PX = 0.75  # a CSS pixel, in points


@dataclass(frozen=True, slots=True)
class _Set:
    """A variant that is set, bound and proved."""

    pages: Pages
    master: Master


class Maker:
    """Makes copies; variants are set when the first of their copies is asked for."""

    def __init__(self, kit: Kit) -> None:
        """Begin with an empty bench."""
        self._kit = kit
        self._bench = Bench()
        self._variants: OrderedDict[str, _Set | tuple[Problem, ...]] = OrderedDict()
        self._proved: set[str] = set()

    def made(self, errand: Errand) -> Iterator[Made]:
        """Make the copies of an errand, one after another."""
        for wanted in errand.wanted:
            found = self._variant(errand.variant)
            if isinstance(found, tuple):
                yield Made(wanted.number, b"", 0, found)
                continue
            try:
                pdf = self._copy(found, wanted)
                self._prove(errand.variant, found, wanted, pdf)
            except BuildError as error:
                yield Made(wanted.number, b"", 0, error.problems)
            else:
                yield Made(wanted.number, pdf, len(found.pages.frames))

    def _variant(self, variant: Variant) -> _Set | tuple[Problem, ...]:
        if variant.id not in self._variants:
            try:
                self._variants[variant.id] = self._set(variant)
            except BuildError as error:
                self._variants[variant.id] = error.problems
            while len(self._variants) > _KEPT:
                self._variants.popitem(last=False)
        self._variants.move_to_end(variant.id)
        return self._variants[variant.id]

    def _set(self, variant: Variant) -> _Set:
        job = replace(self._kit.job, galleys=variant.galleys)
        surveys = tuple(survey_of(galley) for galley in job.galleys)
        stop_on_errors(lint(job.galleys, surveys, Reach(job.root, job.shelves)))
        pages = set_book(job, surveys, lambda _: None, self._bench)
        finished = reading_copy(pages.pdf, pages.frames, self._kit.particulars, PLAIN)
        try:
            master = master_of(finished, tuple(map(_hole, pages.slots)))
        except HoleLostError:
            message = "a slot of this edition is turned, covered or cut off"
            hint = "let its template and styles show it whole and upright"
            place = variant.galleys[0].location
            raise BuildError([Problem("U10", message, place, hint)]) from None
        return _Set(pages, master)

    def _prove(self, variant: Variant, found: _Set, wanted: Wanted, pdf: bytes) -> None:
        """Prove the first copy of a variant whole; the others differ in their slots alone."""
        if variant.id in self._proved:
            return
        texts = {name: text for name, text in wanted.texts.items() if name != QR}
        proof = prove(
            variant.book,
            filled_galleys(variant.galleys, texts),
            found.pages,
            pdf,
            safe=self._kit.safe,
            alphabet=self._kit.alphabet,
        )
        if wrong := errors(proof.problems):
            self._variants[variant.id] = wrong
            raise BuildError(wrong)
        self._proved.add(variant.id)

    def _copy(self, variant: _Set, wanted: Wanted) -> bytes:
        """Put the texts of a copy into their slots, and look for them on the finished pages."""
        slots = variant.pages.slots
        values = ["" if slot.name == QR else wanted.texts.get(slot.name, "") for slot in slots]
        sheets = self._bench.sheets
        assert sheets is not None  # noqa: S101 - the variant was set with them
        signs = frozenset[int]().union(*sheets.case.families().values())
        stop_on_errors(
            no_such_character(sign, f"no font of the project has, for '{slot.name}',", wanted.place)
            for slot, value in zip(slots, values, strict=True)
            for sign in sorted(missing_from(value, signs))
        )
        texts = set_slots(sheets, slots, values, self._kit.job.language)
        fillings: list[Filling] = []
        for slot, value, text in zip(slots, values, texts.texts, strict=True):
            if slot.name == QR:
                fillings.append(_code(wanted.qr) if wanted.qr else None)
                continue
            if text is None:
                fillings.append(None)
                continue
            fillings.append(Patch(text.width, text.baseline, texts.height))
            if text.width * _NARROWEST > slot.width:
                raise BuildError([_too_wide(slot.name, value, wanted.place)])
        particulars = replace(self._kit.particulars, title=wanted.title, sources=wanted.fingerprint)
        pdf = stamped(variant.master, fillings, texts.pdf, particulars)
        stop_on_errors(
            _lost(each, wanted.place)
            for each in texts_missing(pdf, tuple(_expected(variant.pages, slots, values)))
        )
        return pdf


def _hole(slot: Slot) -> Hole:
    return Hole(
        slot.page,
        slot.left,
        slot.top,
        slot.width,
        slot.height,
        slot.at,
        slot.baseline,
        slot.centred,
    )


def _code(text: str) -> tuple[tuple[bool, ...], ...]:
    code = segno.make(text, micro=False, error="m")
    return tuple(tuple(bool(square) for square in row) for row in code.matrix_iter(border=0))


def _expected(pages: Pages, slots: Sequence[Slot], values: Sequence[str]) -> Iterator[Expected]:
    for slot, value in zip(slots, values, strict=True):
        if value:
            height = pages.frames[slot.page - 1].height_mm * 72 / 25.4
            top, bottom = (height - _PX * y for y in (slot.top, slot.top + slot.height))
            left, right = _PX * slot.left, _PX * (slot.left + slot.width)
            yield Expected(value, slot.page, left, bottom, right, top)


def _too_wide(name: str, value: str, place: Location) -> Problem:
    message = f"'{value}' does not fit into the slot for '{name}'"
    hint = "shorten it, or make the slot wider: the token slot-width"
    return Problem("U10", message, place, hint)


def _lost(expected: Expected, place: Location) -> Problem:
    message = f"'{expected.text}' cannot be read on page {expected.page} of the finished copy"
    hint = "look for a style that covers or clips the slot, and tell us if there is none"
    return Problem("U11", message, place, hint)
