"""Environment: the templates on the shelves, strict, escaped, and able to extend what they hide."""

from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateError, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from octavo.compose.attributes import language_tag, source_of
from octavo.compose.blocks import block_html, heading_html
from octavo.compose.inlines import inline_html
from octavo.compose.late_marks import folio_mark
from octavo.compose.notes import calls_notes, mark_text
from octavo.compose.rows import slot_html
from octavo.compose.verse import verse_html
from octavo.copy.prose import Block
from octavo.copy.prose.walk import plain

FOLDER = "templates"


class UnreadableTemplateError(TemplateError):
    """A template is there and cannot be read as text."""

    def __init__(self, path: Path, line: int, column: int, fact: str, code: str) -> None:
        """Keep the place, counted from 1 (0: not known), the fact and the code of the problem."""
        super().__init__(fact)
        self.path, self.line, self.column, self.code = path, line, column, code


def text_of(path: Path) -> str:
    """Read a template as UTF-8.

    Raises UnreadableTemplateError (Y05 or Y06) if it is not, or may not be read.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        fact = f"the template cannot be read: {(error.strerror or 'unknown reason').lower()}"
        raise UnreadableTemplateError(path, 0, 0, fact, "Y06") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", errors="replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        fact = f"byte {content[error.start]:02X} is not UTF-8"
        raise UnreadableTemplateError(path, line, column, fact, "Y05") from error


class ShelfLoader(BaseLoader):
    """Finds a template on the first shelf that has it, and ``@2/name`` from the third shelf on."""

    def __init__(self, shelves: tuple[Path, ...]) -> None:
        """Search these folders' templates/, the strongest first."""
        self._shelves = shelves
        self.read: set[Path] = set()

    def find(self, name: str) -> tuple[int, Path]:
        """Give the shelf's place and the file.

        Raises TemplateNotFound if no shelf has it, or if the name leads out of the folder.
        """
        start = 0
        if name.startswith("@"):
            digits, _, name = name[1:].partition("/")
            start = int(digits)
        if ".." not in name.split("/"):
            for place in range(start, len(self._shelves)):
                path = self._shelves[place] / FOLDER / name
                if path.is_file():
                    return place, path
        raise TemplateNotFound(name)

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool] | None]:
        """Give a template's text and its path, as Jinja asks for them."""
        del environment
        _, path = self.find(template)
        self.read.add(path)
        return text_of(path), str(path), None


class ShelfEnvironment(ImmutableSandboxedEnvironment):
    """An environment in which ``{% extends "!book.html.jinja" %}`` means the hidden one."""

    shelf_loader: ShelfLoader

    def join_path(self, template: str, parent: str) -> str:
        """Turn ``!name`` into the same name on the shelves below the parent's."""
        if not template.startswith("!"):
            return template
        place, _ = self.shelf_loader.find(parent)
        return f"@{place + 1}/{template[1:]}"


def environment(shelves: tuple[Path, ...]) -> ShelfEnvironment:
    """Set up the templates: undefined names are errors, and all text is escaped."""
    loader = ShelfLoader(shelves)
    templates = ShelfEnvironment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    templates.shelf_loader = loader

    def component(name: str, block: Block) -> Markup:
        template = templates.get_template(f"components/{name}.html.jinja")
        return Markup(template.render(block=block, words=templates.globals["words"]).strip())  # noqa: S704 - the template escapes

    templates.filters["inlines"] = inline_html
    templates.filters["blocks"] = lambda blocks: block_html(blocks, component)
    templates.filters["verse"] = lambda blocks: verse_html(blocks, templates.filters["blocks"])
    templates.filters["folio"] = folio_mark
    templates.filters["plain"] = plain
    templates.filters["heading"] = heading_html
    templates.filters["mark"] = lambda note: mark_text(note.mark, bracketed=note.bracketed)
    templates.filters["slot"] = slot_html
    templates.filters["source"] = source_of
    templates.filters["tag"] = language_tag
    templates.tests["calling"] = calls_notes
    return templates
