"""The laws of templates and styles: what corresponds to what, and how both are written."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import tinycss2

from octavo.copy.running_order_checks import (
    APART,
    MAY_HAVE_SOURCE,
    NEEDS_SOURCE,
    TAKES_NO_SOURCE,
    section_kinds,
)

ROOT = Path(__file__).parents[1]
STYLES, TEMPLATES = ROOT / "styles", ROOT / "templates"
SHEETS = sorted(STYLES.rglob("*.css"))
THEMES = sorted((STYLES / "themes").glob("*.css"))  # each is about the whole house
HOUSE = [path for path in SHEETS if path not in THEMES]
JINJA = ".html.jinja"

#: Components that are macros for other templates: no element of their own, so no class and style.
MACROS_ONLY = {"heading": "writes the h1 of a section, which elements.css sets"}

#: Components that stand inside a line, so that the program writes them and no template.
IN_THE_LINE = {
    "gap": {"gap", *(f"gap-{steps}" for steps in range(2, 9))},
    "line-numbers": {"line-number", "line-numbers"},
    "marginal": {"marginal", "marginal-date", "marginal-event", "marginal-time"}
    | {"marginal-paragraph", "marginal-whole"},
    "note": {"call", "call-beside", "call-bracketed", "mark", "mark-bracketed", "note"}
    | {
        "margin-note",
        "margin-note-whole",
        "note-continued",
        "note-full-line",
        "note-group",
        "note-item",
    }
    | {"note-paragraph", "note-quotation", "note-resumed", "note-turns", "note-verse"},
    "slot": {"slot", "slot-qr"},
}

#: Classes beside its own that a component's stylesheet may begin a selector with.
FAMILIES = {"endnotes": {"endnote", "endnotes-list"}}

#: Classes of templates and of compose that no rule of the house is about.
HOOKS = {
    "address": "an address is set as the text around it; an edition may mark it",
    "citation": "so is a reference to a source",
    "cross-reference": "so is a reference within the book",
    "date": "so is a date; an edition may keep it on one line",
    "entry-title": "the whole line of the contents is the link",
    "event-citation": "set as the rest of the event; an edition may leave it out",
    "event-link": "so is a link to the chronology",
    "event-people": "and so are the people of an event",
    "left": "cells stand to the left as a rule",
    "note-sign": "so is the sign that ends the notes of a stream",
    "minutes": "how long a question takes is set as the question",
    "point": "nor does a place that a question refers to by its line look different",
    "mention": "a name is set as the text around it; an edition may set it in small capitals",
}

#: Classes that styles offer to an edition's own templates and to HTML in Markdown.
OFFERED = {
    "lead": "a paragraph that an edition's template sets above the entries of a register",
    "unindented": "a paragraph that goes on after something in its middle",
}

#: Classes that typeset gives to what it draws.
DRAWN = {"timeline-drawing", "timeline-page"}

#: Classes that a template does not write out, by what it says instead.
FILLED = {
    "{{ cell.align }}": {"left", "centre", "right"},
    "{{ section.kind }}": set[str](),
    "cover-spine cover-spine-{{ sheet.layout.direction }}": {
        *("cover-spine", "cover-spine-down", "cover-spine-up"),
    },
    "endnote endnote-{{ note.stream }}": {"endnote"},
    "timeline timeline-{{ section.copy.way }}": {"timeline", "timeline-across", "timeline-down"},
    "timeline-event timeline-event-{{ entry.importance }}": {"timeline-event", "timeline-event-1"},
}


def names(folder: Path, suffix: str) -> set[str]:
    """List the files of a folder by their names without the suffix."""
    return {path.name.removesuffix(suffix) for path in folder.glob(f"*{suffix}")}


def bare(path: Path) -> str:
    """Give a stylesheet without its comments."""
    return re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


def rules(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Give the rules of a stylesheet, nested ones too: keyword, prelude, names declared."""
    nodes = tinycss2.parse_stylesheet(bare(path), skip_comments=True, skip_whitespace=True)
    while nodes:
        node = nodes.pop(0)
        keyword = getattr(node, "at_keyword", "")
        inside = tinycss2.parse_blocks_contents(node.content or [], True, True)  # noqa: FBT003
        declared = [each.name for each in inside if each.type == "declaration"]
        yield keyword, tinycss2.serialize(node.prelude).strip(), declared
        nodes = [each for each in inside if each.type == "at-rule"] + nodes


def selectors(path: Path) -> list[str]:
    """List the selectors of a stylesheet, each by itself."""
    lists = [prelude for keyword, prelude, _ in rules(path) if not keyword]
    return [" ".join(each.split()) for prelude in lists for each in prelude.split(",")]


def classes_of(selector: str) -> list[str]:
    """List the classes that a selector names."""
    return re.findall(r"\.([a-z][\w-]*)", selector)


def styled() -> set[str]:
    """List the classes that some rule is about."""
    return {name for path in HOUSE for each in selectors(path) for name in classes_of(each)}


def written() -> set[str]:
    """List the classes that templates, compose and the roles of pointers give to elements."""
    texts = [path.read_text("utf-8") for path in TEMPLATES.rglob(f"*{JINJA}")]
    found: set[str] = set()
    for value in re.findall(r'class="([^"]*)"', "".join(texts)):
        found |= FILLED[value] if value in FILLED else set(value.split())
    found |= DRAWN | section_names() | {name for names in IN_THE_LINE.values() for name in names}
    for folder in ("assemble", "compose"):
        for module in (ROOT / "octavo" / folder).rglob("*.py"):
            text = module.read_text(encoding="utf-8")
            found |= set(_roles(ast.parse(text)))
            if folder == "compose":
                found |= set(" ".join(re.findall(r'class="([^"{}]+)"', text)).split())
    return found


def _roles(module: ast.Module) -> Iterator[str]:
    """Give the classes that stand in a module's words for the role of an element."""
    for node in ast.walk(module):
        roles: list[ast.expr] = []
        match node:
            case ast.Call(func=ast.Name(id="Pointer"), args=[role, *_]):
                roles = [role]
            case ast.Assign(targets=[ast.Name(id="role")], value=ast.IfExp() as choice):
                roles = [choice.body, choice.orelse]
        for role in roles:
            if isinstance(role, ast.Constant):
                yield from str(role.value).split()


def section_names() -> set[str]:
    """List the kinds of sections that have a template."""
    return set(section_kinds((ROOT,)))


def test_a_kind_of_section_is_a_template_and_a_stylesheet() -> None:
    assert names(STYLES / "sections", ".css") == section_names()


def test_the_checks_know_every_kind_of_section() -> None:
    """A kind needs a text, takes none, may have one, or is no part of the book."""
    assert section_names() == NEEDS_SOURCE | TAKES_NO_SOURCE | MAY_HAVE_SOURCE | APART


def test_a_component_is_a_template_and_a_stylesheet() -> None:
    templates = names(TEMPLATES / "components", JINJA)

    assert names(STYLES / "components", ".css") == (templates - set(MACROS_ONLY)) | set(IN_THE_LINE)


def test_a_component_bears_its_class() -> None:
    folder = TEMPLATES / "components"
    bare = [
        name
        for name in names(folder, JINJA) - set(MACROS_ONLY)
        if f'class="{name}"' not in (folder / f"{name}{JINJA}").read_text(encoding="utf-8")
    ]

    assert bare == []


def test_a_stylesheet_selects_only_inside_its_own_class() -> None:
    for folder in ("sections", "components"):
        for path in (STYLES / folder).glob("*.css"):
            own = IN_THE_LINE.get(path.stem, {path.stem}) | FAMILIES.get(path.stem, set())
            foreign = [each for each in selectors(path) if not set(classes_of(each)[:1]) & own]

            assert foreign == [], path.name


def test_the_classes_of_notes_are_those_that_the_program_writes() -> None:
    modules = (*(ROOT / "octavo/compose").glob("*.py"), *(ROOT / "octavo/typeset").glob("*.py"))
    text = "".join(path.read_text(encoding="utf-8") for path in modules)

    assert [name for name in IN_THE_LINE["note"] if not re.search(rf'[" ]{name}[" ]', text)] == []


def test_every_class_has_a_rule_or_is_a_hook_with_a_reason() -> None:
    assert written() - styled() == set(HOOKS)


def test_every_rule_is_about_a_class_that_is_written_or_offered() -> None:
    assert styled() - written() == set(OFFERED)


def test_the_list_of_styles_has_every_file_once_and_nothing_else() -> None:
    book = bare(STYLES / "book.css")
    imported = re.findall(r'@import url\("([^"]+)"\)', book)
    files = [path.relative_to(STYLES).as_posix() for path in SHEETS]

    assert sorted(imported) == [name for name in files if not name.startswith(("book", "themes/"))]
    assert {keyword for keyword, _, _ in rules(STYLES / "book.css")} == {"layer", "import"}


def test_the_layer_of_a_file_is_its_folder() -> None:
    """Pages and faces stand outside the layers, for the engine heeds none between @page rules."""
    book = bare(STYLES / "book.css")
    layers = dict(re.findall(r'@import url\("([^"]+)"\)(?: layer\((\w+)\))?;', book))
    wanted = {name: name.split("/")[0].removesuffix(".css") for name in layers}

    assert layers == {
        name: "" if folder in {"page", "fonts"} else folder for name, folder in wanted.items()
    }


def test_nothing_is_important_and_nothing_selects_by_id() -> None:
    for path in SHEETS:
        assert "!important" not in bare(path), path.name
        assert [each for each in selectors(path) if "#" in each] == [], path.name


def test_rules_of_pages_stand_in_the_folder_page() -> None:
    having = {
        path.parent.name for path in HOUSE if any(word == "page" for word, _, _ in rules(path))
    }

    assert having == {"page"}


def test_declarations_stand_in_alphabetical_order() -> None:
    """Tokens are gathered by what they steer instead."""
    swapped = [
        f"{path.name}: {prelude}: {after} before {before}"
        for path in SHEETS
        for _, prelude, declared in rules(path)
        for after, before in pairwise(declared)
        if after > before and not before.startswith("--")
    ]

    assert swapped == []


def test_every_token_is_declared_once_and_used() -> None:
    declared = re.findall(r"^\s*--([\w-]+):", bare(STYLES / "tokens.css"), re.MULTILINE)
    used = {name for path in HOUSE for name in re.findall(r"var\(--([\w-]+)", bare(path))}

    assert len(declared) == len(set(declared))
    assert used == set(declared)


def test_tokens_are_declared_in_tokens_css_alone() -> None:
    declaring = {
        path.name
        for path in HOUSE
        for _, _, declared in rules(path)
        if any(name.startswith("--") for name in declared)
    }

    assert declaring == {"tokens.css"}


def test_a_theme_is_about_what_the_house_has() -> None:
    """It gives tokens of the house other values, and selects what the house writes."""
    tokens = set(re.findall(r"^\s*--([\w-]+):", bare(STYLES / "tokens.css"), re.MULTILINE))
    known = written() | set(HOOKS) | set(OFFERED)
    for path in THEMES:
        declared = {name for _, _, names in rules(path) for name in names if name.startswith("--")}
        used = set(re.findall(r"var\(--([\w-]+)", bare(path)))
        selected = {name for each in selectors(path) for name in classes_of(each)}

        assert {name.removeprefix("--") for name in declared} | used <= tokens, path.name
        assert selected <= known, path.name


def test_a_template_and_a_stylesheet_say_first_which_they_are() -> None:
    """The name that begins a file is what makes it findable from the middle of a diff."""
    files = [*SHEETS, *TEMPLATES.rglob(f"*{JINJA}")]
    first = {path: path.read_text("utf-8").split("\n")[0] for path in files}

    assert [path.name for path, line in first.items() if path.name not in line] == []


def test_templates_have_no_style_and_no_arithmetic() -> None:
    for path in TEMPLATES.rglob(f"*{JINJA}"):
        text = path.read_text(encoding="utf-8")

        assert re.findall(r"<style|style=|{% set|[{(] *\d+ *[-+*/]", text) == [], path.name
