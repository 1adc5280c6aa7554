"""The cases under tests/cases/typography/, and the example of each rule, are set as they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from octavo.assemble.typography import Rule, Run, rules, set_runs
from octavo.assemble.typography.languages import languages

CASES = Path(__file__).parents[2] / "cases" / "typography"
SIGNS = str.maketrans({"~": "\u00a0", "_": "\u202f", "|": "\u2060", "¦": "\u200b"})
NAMES = {ord(sign): chr(mark) for mark, sign in SIGNS.items()}
CALL = "\ufff9"
PIECE = re.compile(
    r"`(?P<fixed>[^`]*)`|(?P<call>\^)|(?P<line>\\\n)|\{(?P<code>[\w-]+): (?P<own>[^}]*)\}"
)


TAGS = [name.replace("_", "-") for name in languages()]
every_rule = pytest.mark.parametrize(
    ("tag", "rule"),
    [pytest.param(tag, rule, id=f"{tag} {rule.code}") for tag in TAGS for rule in rules(tag)],
)


@dataclass(frozen=True)
class Case:
    """A text as typed and as set, with what its title says."""

    name: str
    language: str
    typed: str
    expected: str

    def codes(self, word: str) -> frozenset[str]:
        """Find the codes that the title gives after a word."""
        return frozenset(re.findall(rf"\[{word} ([\w-]+)\]", self.name))


def cases() -> Iterator[Case]:
    """Read all the cases of all languages."""
    for path in sorted(CASES.glob("*/*.txt")):
        *blocks, rest = path.read_text(encoding="utf-8").split("\n.\n")
        assert not rest, f"{path} does not end in a full stop"
        for title, typed, expected in zip(*[iter(blocks)] * 3, strict=True):
            name = f"{path.parent.name}/{path.stem}: {title.strip()}"
            yield Case(name, path.parent.name.replace("_", "-"), typed, expected)


def runs_of(text: str) -> tuple[Run, ...]:
    """Read the signs of the case files."""
    found: list[Run] = []
    done = 0
    for match in PIECE.finditer(text):
        found.append(Run(text[done : match.start()].translate(SIGNS)))
        if match["own"] is not None:
            found.append(Run(match["own"].translate(SIGNS), ignore=frozenset({match["code"]})))
        else:
            fixed = CALL if match["call"] else "\n" if match["line"] else match["fixed"]
            found.append(Run(fixed, fixed=True))
        done = match.end()
    return (*found, Run(text[done:].translate(SIGNS)))


def written(runs: tuple[Run, ...]) -> str:
    """Write runs in the signs of the case files."""
    return "".join(
        {CALL: "^", "\n": "\\\n"}.get(run.text, f"`{run.text}`")
        if run.fixed
        else f"{{{next(iter(run.ignore))}: {run.text.translate(NAMES)}}}"
        if run.ignore
        else run.text.translate(NAMES)
        for run in runs
    )


@pytest.mark.parametrize("case", tuple(cases()), ids=lambda case: case.name)
def test_a_case_is_set_as_it_says(case: Case) -> None:
    """The text comes out as expected, with the report that the title tells of."""
    setting = set_runs(
        runs_of(case.typed),
        case.language,
        ignore=case.codes("ignore"),
        heading="[heading]" in case.name,
    )

    assert written(setting.runs) == case.expected
    assert setting.unbalanced == ("[unbalanced]" in case.name)
    assert setting.ignored == case.codes("held")


@every_rule
def test_an_example_is_set_as_it_says(tag: str, rule: Rule) -> None:
    """The example of a rule is what all the rules make of it."""
    typed, expected = rule.example

    setting = set_runs(runs_of(typed), tag, heading=rule.headings_only)

    assert written(setting.runs) == expected


@every_rule
def test_an_example_needs_its_rule(tag: str, rule: Rule) -> None:
    """Without its rule an example is not set as it says: it shows what the rule does."""
    typed, expected = rule.example

    setting = set_runs(
        runs_of(typed), tag, heading=rule.headings_only, ignore=frozenset({rule.code})
    )

    assert written(setting.runs) != expected
    assert rule.code in setting.ignored


def test_each_language_has_cases() -> None:
    """A folder of cases for each module of a language, and none for another."""
    assert tuple(sorted(path.name for path in CASES.iterdir() if path.is_dir())) == languages()
