"""Verdict: what the proof counted and found becomes a line that a person reads first."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from octavo.deliver.explanations import explanations
from octavo.problems import Problem, errors
from octavo.proof.findings import NOT_PROVED, Proof

#: The kinds that the line names first, if they were counted.
FOREMOST = ("words", "paragraphs", "notes", "events", "pictures", "pages")
PREFLIGHT = "H"  # the letter of its codes
NAMED = 4  # more kinds than that make no line


class Tone(StrEnum):
    """Whether the edition is as it should be; a class of the report's styles."""

    GOOD = "good"
    WARNED = "warned"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The first word and the rest of the line."""

    tone: Tone
    word: str
    rest: str


def verdict(problems: tuple[Problem, ...], proof: Proof, *, delivered: bool) -> Verdict:
    """Say in a line whether everything is on paper."""
    wrong = len(errors(problems))
    warned = len(problems) - wrong
    warnings = f" ({counted(warned, 'warnings')})" if warned else ""
    if wrong and all(problem.code.startswith(PREFLIGHT) for problem in errors(problems)):
        proved = foremost(proof.facts)
        rest = f"{proved} on paper; but the preflight found {counted(wrong, 'errors')}{warnings}"
        return Verdict(Tone.BAD, "Not for the press", rest)
    if wrong:
        rest = f"{counted(wrong, 'errors')} in what was to be on paper{warnings}"
        return Verdict(Tone.BAD, "Not proved", rest)
    facts = foremost(proof.facts)
    proved = f"{facts}, all on paper" if facts else "nothing is missing on paper"
    if not delivered:
        rest = f"{proved}; but a strict build stops at {counted(warned, 'warnings')}"
        return Verdict(Tone.WARNED, "Proved", rest)
    return Verdict(Tone.WARNED if warned else Tone.GOOD, "Proved", f"{proved}{warnings}")


def foremost(facts: Mapping[str, int], most: int = NAMED) -> str:
    """Name the first few kinds of what was proved: ``6,512 words, 83 notes``."""
    kinds = dict.fromkeys([kind for kind in FOREMOST if kind in facts] + list(facts))
    present = (counted(facts[kind], kind) for kind in kinds if facts[kind])
    return ", ".join(islice(present, most))


def not_proved(proof: Proof) -> Iterator[str]:
    """List what the proof found wanting, by code, and then what it says nothing about.

    What the preflight found is on paper, and has its rows among the problems.
    """
    wanting = (each for each in dict.fromkeys(proof.problems) if each.code[0] != PREFLIGHT)
    found = Counter((each.code, each.severity) for each in wanting)
    titles = {each.code: f" {each.title}" for each in explanations(code for code, _ in found)}
    for (code, severity), number in sorted(found.items()):
        yield f"{code}{titles.get(code, '')}: {counted(number, f'{severity}s')}"
    yield from NOT_PROVED


def counted(number: int, kind: str) -> str:
    """Write a number with the word for what is counted, which is given in the plural."""
    word = kind.replace("_", " ")
    if number == 1:
        word = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    return f"{number:,} {word}"
