"""Micro-typography: the runs of a paragraph as typed become the runs as set."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from octavo.assemble.typography.languages import rules
from octavo.assemble.typography.rule import Change, Edit, Rule
from octavo.assemble.typography.stick import Run, Stick, stick_of

_PLACE = itemgetter(0, 1)  # of an edit


@dataclass(frozen=True, slots=True)
class SetText:
    """A paragraph after its rules."""

    runs: tuple[Run, ...]  # as many as were given, in the same order
    ignored: frozenset[str]  # codes of ignores that really held a rule back
    unbalanced: bool  # a quotation mark lacks its partner in this paragraph


def set_runs(
    runs: Sequence[Run],
    language: str,
    *,
    ignore: frozenset[str] = frozenset(),
    heading: bool = False,
) -> SetText:
    """Set a paragraph, given as runs, by the rules of a language (a BCP 47 tag).

    Letters and digits stay as they are, fixed runs wholly; set text given again stays the same.
    ``ignore`` holds codes of rules that are not to be applied anywhere in the paragraph.
    """
    stick = stick_of(runs)
    held: set[str] = set()
    unbalanced = False
    for rule in rules(language):
        if rule.headings_only and not heading:
            continue
        stick = _applied(rule, stick, ignore, held)
        if rule.balanced and not rule.balanced(stick.paragraph()):
            unbalanced = rule.code not in ignore and not rule.balanced(stick.paragraph(rule.code))
            if not unbalanced:
                held.add(rule.code)
    return SetText(stick.set_runs(), frozenset(held), unbalanced)


def _applied(rule: Rule, stick: Stick, ignore: frozenset[str], held: set[str]) -> Stick:
    """Apply a rule; adds its code to ``held`` if an ignore held it back."""
    while True:
        changes = _possible(rule, stick)
        allowed = [change for change in changes if not _ignored(rule.code, change, stick, ignore)]
        if len(allowed) < len(changes) and _effective(set(changes) - set(allowed), stick):
            held.add(rule.code)
        if not _effective(allowed, stick):
            return stick
        stick = stick.edited(_in_order(allowed))
        if not rule.repeated:
            return stick


def _possible(rule: Rule, stick: Stick) -> list[Change]:
    """Collect the changes of a rule that touch no fixed run."""
    changes = rule.changes(stick.paragraph())
    return [change for change in changes if all(_reaches(edit, stick) for edit in change)]


def _effective(changes: Iterable[Change], stick: Stick) -> bool:
    """Whether anything would differ from what is typed."""
    edits = (edit for change in changes for edit in change)
    return any(stick.text[edit.start : edit.end] != edit.new for edit in edits)


def _reaches(edit: Edit, stick: Stick) -> bool:
    """Whether an edit leaves fixed runs alone; an insertion needs one side that is not fixed."""
    touched = stick.touched(edit)
    if edit.start == edit.end:
        return any(not run.fixed for run in touched)
    return all(not run.fixed for run in touched)


def _ignored(code: str, change: Change, stick: Stick, ignore: frozenset[str]) -> bool:
    """Whether the rule of this code is ignored where the change would stand."""
    if code in ignore:
        return True
    return any(code in run.ignore for edit in change for run in stick.touched(edit))


def _in_order(changes: list[Change]) -> list[Edit]:
    """Put edits in order of place; of those that clash the first found is kept."""
    edits: list[Edit] = []
    for edit in sorted((edit for change in changes for edit in change), key=_PLACE):
        if not edits or (edit.start >= edits[-1].end and _PLACE(edit) != _PLACE(edits[-1])):
            edits.append(edit)
    return edits
