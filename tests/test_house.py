"""The laws of the house: every module has its test, imports run one way, packages keep apart."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = ROOT / "octavo"
MODULES = sorted(path for path in PROGRAM.rglob("*.py") if "starter" not in path.parts)
LONGEST = 250

#: The steps in their order, each of which may import from itself and from those before it.
#: ``exchange`` stands beside the flow: it gives and takes chronologies, and needs no page.
STEPS = (
    *("copy", "assemble", "exchange", "compose", "typeset"),
    *("press", "proof", "deliver", "pipeline", "batch", "cli"),
)

#: What any step may import: it knows nothing of the steps.
GROUND = frozenset({"__init__", "measures", "problems", "project"})

#: A package and the parts of Octavo that alone may import it.
OWNERS = {
    "barcode": {"compose"},
    "distributed": {"batch"},
    "icalendar": {"exchange"},
    "jinja2": {"compose", "deliver", "exchange"},
    "markdown_it": {"copy"},
    "mdit_py_plugins": {"copy"},
    "openpyxl": {"exchange"},
    "pikepdf": {"press", "proof"},
    "pypdfium2": {"proof"},
    "rich": {"cli"},
    "segno": {"batch"},
    "weasyprint": {"typeset"},
    "yaml": {"copy"},
}

#: Names that say nothing of what a thing is.
EMPTY_WORDS = {"base", "common", "data", "handle", "helper", "info", "manager", "process", "utils"}


def dotted(module: Path) -> tuple[str, ...]:
    """Give the parts of a module's name below octavo: ``("copy", "texts")``."""
    parts = module.relative_to(PROGRAM).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts


def named(module: Path) -> str:
    """Name a module in the list of tests."""
    return ".".join(dotted(module))


def tree(module: Path) -> ast.Module:
    """Read a module without importing it."""
    return ast.parse(module.read_text(encoding="utf-8"))


def imported(module: Path) -> Iterator[tuple[str, ...]]:
    """Give what a module imports, anywhere in it, as parts of dotted names."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            parts = tuple(node.module.split("."))
            yield from ((*parts, alias.name) for alias in node.names)


def step_of(module: Path) -> str:
    """Give the part of Octavo that a module belongs to."""
    return dotted(module)[0]


def closed_to(step: str) -> set[str]:
    """List the steps that a part of Octavo may not import: those after it; all, for the ground."""
    if step == "__main__":
        return set()
    return set(STEPS[STEPS.index(step) + 1 :] if step in STEPS else STEPS)


def does_something(module: Path) -> bool:
    """Tell whether a module has functions; a list of shapes or of names has nothing to test."""
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree(module)))


def test_a_module_has_a_test_file_in_the_same_place() -> None:
    """octavo/copy/texts.py has tests/copy/test_texts.py, and a package a file beside its folder."""
    working = [dotted(module) for module in MODULES if does_something(module)]
    tests = [Path("tests", *folders, f"test_{name}.py") for *folders, name in working]

    assert [path.as_posix() for path in tests if not (ROOT / path).is_file()] == []


def test_a_module_is_short() -> None:
    """What is longer has a seam, by subject."""
    lengths = {named(path): path.read_text("utf-8").count("\n") for path in MODULES}

    assert [name for name, lines in lengths.items() if lines > LONGEST] == []


def test_a_module_says_first_what_it_does() -> None:
    first = {named(path): (ast.get_docstring(tree(path)) or "").split("\n")[0] for path in MODULES}

    assert [name for name, line in first.items() if not line.endswith((".", ";"))] == []


def test_imports_run_one_way() -> None:
    """A step imports from itself and from the steps before it, never from those after it."""
    against = [
        f"{named(module)} imports {'.'.join(parts)}"
        for module in MODULES
        for parts in imported(module)
        if parts[0] == "octavo" and set(parts[1:2]) & closed_to(step_of(module))
    ]

    assert against == []


def test_every_part_of_octavo_is_a_step_or_ground_or_the_door() -> None:
    """A new package has to say where it stands."""
    parts = {step_of(module) for module in MODULES}

    assert parts == {*STEPS, *GROUND, "__main__"}


def test_a_package_is_imported_by_its_owner_alone() -> None:
    foreign = [
        f"{named(module)} imports {parts[0]}"
        for module in MODULES
        for parts in imported(module)
        if parts[0] in OWNERS and step_of(module) not in OWNERS[parts[0]]
    ]

    assert foreign == []


def test_every_owner_still_imports_its_package() -> None:
    """A package that nobody imports any more has no owner."""
    packages = {parts[0] for module in MODULES for parts in imported(module)}

    assert packages >= OWNERS.keys()


def test_no_name_of_a_module_is_an_empty_word() -> None:
    words = {word for module in MODULES for part in dotted(module) for word in part.split("_")}

    assert words & EMPTY_WORDS == set()
