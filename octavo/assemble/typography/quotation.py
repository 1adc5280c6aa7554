"""Quotation: marks typed anyhow become the marks of their depth, and apostrophes.

An apostrophe that looks like the closing mark of the quotation around it gets a word joiner, which
draws nothing, so that set text is read as it was set. An author may type one to the same end.
"""

from collections.abc import Callable, Iterator

from octavo.assemble.typography.rule import JOINER, Change, Changes, Edit, Paragraph
from octavo.assemble.typography.signs import Role, Sign, Usage, signs_in

APOSTROPHE = "’"
_REACH = 64  # marks looked at ahead for the partner of a single one


def quotation(usage: Usage) -> Changes:
    """Make the rule that sets quotation marks by their depth, and apostrophes."""

    def changes(paragraph: Paragraph) -> Iterator[Change]:
        for sign, role, depth in _read(paragraph, usage):
            if role is Role.APOSTROPHE:
                doubtful = depth > 0 and usage.pair(depth)[1] == APOSTROPHE and not sign.joiners
                closes = not sign.inside_word and sign.role(within=True) is Role.CLOSING
                mark = APOSTROPHE + JOINER if doubtful and closes else APOSTROPHE
            elif role is Role.NONE:
                continue
            else:
                mark = usage.pair(depth or 1)[role is Role.CLOSING]
            joiners = sign.joiners if role is Role.CLOSING and mark == APOSTROPHE else 0
            yield (Edit(sign.position, sign.position + 1 + joiners, mark),)

    return changes


def balance(usage: Usage) -> Callable[[Paragraph], bool]:
    """Make the check that each mark of a paragraph has its partner in it."""

    def is_balanced(paragraph: Paragraph) -> bool:
        left_open = 0
        for _, role, depth in _read(paragraph, usage):
            if role is Role.NONE or (role is Role.CLOSING and depth == 0):
                return False
            left_open += (role is Role.OPENING) - (role is Role.CLOSING)
        return left_open == 0

    return is_balanced


def _read(paragraph: Paragraph, usage: Usage) -> Iterator[tuple[Sign, Role, int]]:
    """Read the marks in order, each with its depth; 0 for a closing mark without a partner."""
    signs = signs_in(paragraph, usage)
    opened: list[bool] = []  # for each open quotation, whether a single mark opened it
    for number, sign in enumerate(signs):
        if sign.typed in usage.single:
            role = _role_of_single(signs, number, opened, usage)
        else:
            role = _role_of_double(sign, usage, within=bool(opened))
        if role is Role.OPENING:
            opened.append(sign.typed in usage.single)
        yield sign, role, len(opened)
        if role is Role.CLOSING and opened:
            opened.pop()


def _role_of_double(sign: Sign, usage: Usage, *, within: bool) -> Role:
    """Tell whether a mark that is no apostrophe opens or closes."""
    if sign.inside_word:
        return Role.NONE
    if sign.typed in usage.opening:
        return Role.OPENING
    role = sign.role(within=within)
    if sign.typed in usage.closing and role is Role.OPENING:
        return Role.NONE
    return role


def _role_of_single(signs: list[Sign], number: int, opened: list[bool], usage: Usage) -> Role:
    """Tell whether a single mark opens, closes, or is an apostrophe."""
    sign = signs[number]
    if _is_apostrophe(signs, number, usage):
        return Role.APOSTROPHE
    if sign.typed in usage.opening:
        return Role.OPENING
    within = bool(opened) and opened[-1]
    if sign.role(within=within) is Role.OPENING:
        opens = sign.typed in usage.neutral and _closes_ahead(signs, number, usage)
        return Role.OPENING if opens else Role.APOSTROPHE
    if not within or _is_plural(signs, number, usage):
        return Role.APOSTROPHE
    return Role.CLOSING


def _is_apostrophe(signs: list[Sign], number: int, usage: Usage) -> bool:
    """Whether a single mark stands in a word or for letters left out, whatever is around it."""
    sign = signs[number]
    if sign.inside_word:
        return True
    if sign.typed in usage.opening:
        return False
    if sign.joiners or _begins_elision(sign):
        return True
    before = signs[number - 1] if number else sign
    after_n = before.position == sign.position - 2 and sign.left in {"n", "N"}
    return sign.typed in usage.neutral and after_n and _begins_elision(before)  # rock ’n’ roll


def _begins_elision(sign: Sign) -> bool:
    """Whether a mark before a word stands for letters or figures left out."""
    return sign.elides and sign.role(within=False) is Role.OPENING


def _is_plural(signs: list[Sign], number: int, usage: Usage) -> bool:
    """Whether a mark in a single quotation is the soldiers’ apostrophe, not the closing mark.

    It is when a mark that can close stands ahead. A mark that is typed as it is printed needs
    a quotation between the two as well: else it does not matter which of them closes.
    """
    sign = signs[number]
    if sign.left not in set("sxzSXZ") or not sign.right.isspace():
        return False
    return _closes_ahead(signs, number, usage, past_another=sign.typed in usage.closing)


def _closes_ahead(
    signs: list[Sign], number: int, usage: Usage, *, past_another: bool = False
) -> bool:
    """Whether a single mark that could close stands further on in the same quotation."""
    nested = others = 0
    for place in range(number + 1, min(number + 1 + _REACH, len(signs))):
        sign = signs[place]
        if sign.typed not in usage.single:
            role = _role_of_double(sign, usage, within=nested > 0)
            nested += (role is Role.OPENING) - (role is Role.CLOSING)
            others += role is not Role.NONE
            if nested < 0:
                return False
        elif nested == 0 and not _is_apostrophe(signs, place, usage):
            opens = sign.typed in usage.opening or sign.role(within=True) is Role.OPENING
            if not opens:
                return others > 0 or not past_another
            if sign.typed not in usage.closing:
                return False
    return False
