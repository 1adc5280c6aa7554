"""Micro-typography: the runs of a paragraph as typed become the runs as set."""

from collections.abc import Sequence
from dataclasses import dataclass

from octavo.assemble.typography.languages import rules
from octavo.assemble.typography.rule import Edit, Rule
from octavo.assemble.typography.stick import Run, Stick, stick_of


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
        edits = _effective(rule, stick)
        allowed = [edit for edit in edits if not _ignored(rule.code, edit, stick, ignore)]
        if len(allowed) < len(edits):
            held.add(rule.code)
        if allowed:
            stick = stick.edited(allowed)
        if rule.balanced and not rule.balanced(stick.paragraph()):
            unbalanced = rule.code not in ignore and not rule.balanced(stick.paragraph(rule.code))
            if not unbalanced:
                held.add(rule.code)
    return SetText(stick.set_runs(), frozenset(held), unbalanced)


def _effective(rule: Rule, stick: Stick) -> list[Edit]:
    """Collect the edits of a rule that change something that may be changed, in order."""
    found: list[Edit] = []
    for edit in sorted(rule.edits(stick.paragraph())):
        if stick.text[edit.start : edit.end] == edit.new:
            continue
        if found and (edit.start < found[-1].end or edit[:2] == found[-1][:2]):
            continue
        if _reaches(edit, stick):
            found.append(edit)
    return found


def _reaches(edit: Edit, stick: Stick) -> bool:
    """Whether an edit leaves fixed runs alone; an insertion needs one side that is not fixed."""
    touched = stick.touched(edit)
    if edit.start == edit.end:
        return any(not run.fixed for run in touched)
    return all(not run.fixed for run in touched)


def _ignored(code: str, edit: Edit, stick: Stick, ignore: frozenset[str]) -> bool:
    """Whether the rule of this code is ignored where the edit would stand."""
    return code in ignore or any(code in run.ignore for run in stick.touched(edit))
