"""Overrides: blocks that a template fills and the one it extends has not become problems.

Jinja leaves such a block out without a word, so that a misspelt name looks like one of no effect.
"""

from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateError, nodes

from octavo.compose.environment import FOLDER, UnreadableTemplateError, text_of
from octavo.problems import Location, Problem, nearest
from octavo.project import built_in_theme

_SUFFIX = ".html.jinja"


def strange_blocks(shelves: tuple[Path, ...], root: Path) -> Iterator[Problem]:
    """Find the blocks of the shelves' templates that the extended template has not (T03).

    Templates that are broken are passed over: they say so when they are used.
    """
    for place, shelf in enumerate(shelves):
        if shelf == built_in_theme() != root:
            continue
        for path in sorted((shelf / FOLDER).rglob(f"*{_SUFFIX}")):
            tree = _tree(path)
            parent = _parent(tree) if tree else None
            if tree is None or parent is None:
                continue
            known = _known_blocks(shelves, place, parent, frozenset((path,)))
            if known is None:
                continue
            for block in _top(tree):
                if block.name not in known:
                    message = f"there is no block '{block.name}' in the template that is extended"
                    at = Location(path.relative_to(root).as_posix(), block.lineno)
                    hint = nearest(block.name, known) or "that template has no blocks to fill"
                    yield Problem("T03", message, at, hint)


def _known_blocks(
    shelves: tuple[Path, ...], place: int, parent: str, below: frozenset[Path]
) -> frozenset[str] | None:
    """Gather the blocks of the template named ``parent`` and of all that it extends.

    None if one of them is missing, broken, or ``below``, so that it would extend itself: that is
    said when the template is used.
    """
    start = place + 1 if parent.startswith("!") else 0
    files = (
        (number, shelves[number] / FOLDER / parent.removeprefix("!"))
        for number in range(start, len(shelves))
    )
    number, path = next((found for found in files if found[1].is_file()), (0, None))
    tree = _tree(path) if path and path not in below else None
    if path is None or tree is None:
        return None
    names = frozenset(block.name for block in tree.find_all(nodes.Block))
    above = _parent(tree)
    if above is None:
        return names
    more = _known_blocks(shelves, number, above, below | {path})
    return None if more is None else names | more


def _tree(path: Path) -> nodes.Template | None:
    try:
        return Environment().parse(text_of(path))  # noqa: S701 - it is only parsed
    except (TemplateError, UnreadableTemplateError):
        return None


def _parent(tree: nodes.Template) -> str | None:
    """Name the template that a template extends, if it names it outright."""
    extends = tree.find(nodes.Extends)
    name = extends.template if extends else None
    return name.value if isinstance(name, nodes.Const) else None


def _top(tree: nodes.Template) -> Iterator[nodes.Block]:
    """Give the blocks that stand in no other block: they must fill one of the parent's."""
    inner = {
        id(block) for outer in tree.find_all(nodes.Block) for block in outer.find_all(nodes.Block)
    }
    yield from (block for block in tree.find_all(nodes.Block) if id(block) not in inner)
