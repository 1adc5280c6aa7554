"""Reference tables: what the program knows of itself becomes tables in docs/reference/.

Each table stands in its page between the comments ``<!-- made: NAME -->`` and ``<!-- end -->``; all
else in a page is written by hand. With --check nothing is written, and the exit status tells
whether the tables are up to date.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from reference_dates import country_table, form_table, kind_rows, policy_tables
from reference_fields import field_tables
from reference_preflight import printer_sections, rule_rows
from reference_styles import cascade_table, token_table

from octavo.assemble.typography import rules
from octavo.assemble.typography.languages import languages
from octavo.cli import octavo
from octavo.copy.markdown.containers import CONTAINERS
from octavo.copy.running_order_checks import APART, NEEDS_SOURCE, TAKES_NO_SOURCE
from octavo.measures import TRIMS

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "reference"
_TABLE = re.compile(r"(<!-- made: (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_FIRST_COMMENT = re.compile(r"\{# \S+ — (?P<says>.*?) #\}", re.DOTALL)
_LETTERS = {
    "Y": "YAML files",
    "C": "Values and names in YAML files",
    "E": "Editions and projects",
    "M": "Markdown",
    "R": "References",
    "N": "Notes",
    "W": "Handouts",
    "D": "Dates",
    "T": "Templates",
    "S": "Styles and the files that they name",
    "F": "Fonts",
    "L": "Layout",
    "K": "Micro-typography",
    "P": "Proof",
    "V": "Paper, covers and costs",
    "H": "Preflight",
    "B": "Builds",
    "X": "Exchange",
}


def command_sections() -> str:
    """Describe every command: its usage, its help, its options."""
    with click.Context(octavo, info_name="octavo") as whole:
        return "\n".join(_sections_of(octavo, whole))


def _sections_of(group: click.Group, whole: click.Context) -> Iterator[str]:
    """Describe the commands of a group, and after a group those that are in it."""
    for name in group.list_commands(whole):
        command = group.get_command(whole, name)
        if command is None:
            continue
        with click.Context(command, info_name=name, parent=whole) as context:
            usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
            rows = [
                f"| {as_code(row[0])} | {escaped(row[1])} |"
                for param in command.get_params(context)
                if (row := param.get_help_record(context)) and row[1] and "--help" not in row[0]
            ]
            head = f"## {context.command_path}\n\n    {usage}\n\n"
            text = f"{head}{plain_help(command.help or '')}\n\n"
            yield text + (table(("option", "meaning"), rows) if rows else "")
            if isinstance(command, click.Group):
                yield from _sections_of(command, context)


def problem_sections() -> str:
    """Put the pages of ``octavo explain`` one under another, by letters."""
    pages = sorted((ROOT / "octavo" / "explain").glob("*.md"))
    parts: list[str] = []
    for letter, title in _LETTERS.items():
        of_letter = [path for path in pages if path.stem[0] == letter]
        texts = [path.read_text(encoding="utf-8").strip() for path in of_letter]
        if texts:
            parts += [f"## {letter}: {title}", *("##" + text for text in texts)]
    return "\n\n".join(parts) + "\n"


def rule_tables() -> str:
    """List the rules of typography of each language, with an example."""
    parts = []
    for name in languages():
        tag = name.replace("_", "-")
        rows = [
            f"| {rule.code} | {escaped(rule.name)} | {escaped(rule.summary)} "
            f"| {as_code(rule.example[0])} | {as_code(rule.example[1])} |"
            for rule in sorted(rules(tag), key=lambda rule: rule.code)
        ]
        head = ("rule", "name", "what it does", "as typed", "as set")
        parts.append(f"## {tag}\n\n{table(head, rows)}")
    return "\n".join(parts)


def container_table() -> str:
    """List the containers of Markdown and what each takes."""
    rows = [
        f"| `{kind}` | {', '.join(f'`{name}`' for name in sorted(takes))} |"
        for kind, takes in CONTAINERS.items()
    ]
    return table(("container", "attributes"), rows)


def kind_table() -> str:
    """List the kinds of sections that have a template here, and what they are made from."""
    rows = []
    for path, says in described("sections"):
        kind = path.name.partition(".")[0]
        made_from = (
            "a text: `kind: NAME`"
            if kind in NEEDS_SOURCE
            else "the work and the edition"
            if kind in TAKES_NO_SOURCE
            else "its own key `cover`: a sheet of its own, no part of the running order"
            if kind in APART
            else "the work and the edition, or a text"
        )
        rows.append(f"| `{kind}` | {escaped(says)} | {made_from} |")
    return table(("kind", "what it is", "made from"), rows)


def component_table() -> str:
    """List the templates of components."""
    rows = [f"| `{path.name}` | {escaped(says)} |" for path, says in described("components")]
    return table(("template", "what it sets"), rows)


def described(folder: str) -> list[tuple[Path, str]]:
    """Give the templates of a folder with what their first comments say."""
    found = []
    for path in sorted((ROOT / "templates" / folder).glob("*.html.jinja")):
        comment = _FIRST_COMMENT.match(path.read_text(encoding="utf-8"))
        found.append((path, comment["says"] if comment else ""))
    return found


def trim_table() -> str:
    """List the named trims."""
    rows = [f"| `{name}` | {trim.width} × {trim.height} |" for name, trim in TRIMS.items()]
    return table(("name", "width × height"), rows)


def table(head: tuple[str, ...], rows: list[str]) -> str:
    """Write a table."""
    line = f"| {' | '.join(head)} |\n|{'---|' * len(head)}\n"
    return line + "".join(f"{row}\n" for row in rows)


def escaped(text: str) -> str:
    """Keep signs of Markdown from having an effect in a cell."""
    return re.sub(r"([|<\[`*_])", r"\\\1", " ".join(text.split()))


def as_code(text: str) -> str:
    """Show a text as it is in a cell."""
    return "`" + text.replace("|", "\\|") + "`"


def plain_help(text: str) -> str:
    """Write the help of a command as Markdown."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))


TABLES = {
    "cascade": cascade_table,
    "commands": command_sections,
    "components": component_table,
    "containers": container_table,
    "countries": country_table,
    "date-forms": form_table,
    "date-kinds": kind_rows,
    "date-policies": policy_tables,
    "fields": field_tables,
    "kinds": kind_table,
    "preflight-rules": rule_rows,
    "printers": printer_sections,
    "problems": problem_sections,
    "rules": rule_tables,
    "tokens": token_table,
    "trims": trim_table,
}


def filled(text: str) -> str:
    """Make the tables of a page anew."""
    return _TABLE.sub(lambda table: f"{table[1]}\n{TABLES[table['name']]()}\n{table[3]}", text)


def main() -> int:
    """Write the pages whose tables have changed, or with --check name them; 1 if there are any."""
    stale = 0
    for page in sorted(PAGES.glob("*.md")):
        before = page.read_text(encoding="utf-8")
        after = filled(before)
        if after == before:
            continue
        stale = 1
        if "--check" in sys.argv[1:]:
            print(f"not up to date: {page.relative_to(ROOT)}")
        else:
            page.write_text(after, encoding="utf-8")
            print(f"written: {page.relative_to(ROOT)}")
    return stale if "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
