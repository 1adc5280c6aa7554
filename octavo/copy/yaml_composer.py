"""YAML composer: the events of a parser become a plain value and the places of its parts."""

import re
from typing import NoReturn, Protocol

import yaml

from octavo.copy.sheets import KeyPath
from octavo.copy.yaml_scalars import Scalar, plain_scalar
from octavo.problems import Location, Problem

MAX_DEPTH = 60
MAX_NODES = 200_000
MAX_REFUSALS = 8  # aliases, anchors and tags told of before the file is given up
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_REMOVE = "remove it, or put the text in quotation marks"


class Parser(Protocol):
    """What gives one event after another: PyYAML's parser in Python or in C."""

    def get_event(self) -> yaml.Event | None:
        """Give the next event."""


class UnusableFileError(Exception):
    """Nothing more can be read; the problem is kept already."""


class Composer:
    """Puts a value together; ``problems``, ``places`` and ``key_places`` grow while it does."""

    def __init__(self, parser: Parser, name: str) -> None:
        """Prepare to read what the parser gives; ``name`` is the file in messages."""
        self._parser = parser
        self._name = name
        self._nodes = 0
        self.problems: list[Problem] = []
        self.places: dict[KeyPath, Location] = {}
        self.key_places: dict[KeyPath, Location] = {}

    def document(self) -> object:
        """Read the only document of the file; None, with a problem, if it is empty.

        Raises UnusableFileError, and yaml.MarkedYAMLError where the parser does.
        """
        self._next()  # the start of the stream
        start = self._next()
        value = None
        if isinstance(start, yaml.DocumentStartEvent):
            value = self._node(self._next(), ())
            self._next()  # the end of the document
            after = self._next()
            if not isinstance(after, yaml.StreamEndEvent):
                hint = "remove the line '---', or put what follows into a file of its own"
                self._stop("Y07", "a second document begins here", after, hint)
        if value is None and not self.problems:
            hint = "write something, or delete the file"
            self.problems.append(Problem("Y07", "the file is empty", Location(self._name), hint))
        return value

    def _next(self) -> yaml.Event:
        event = self._parser.get_event()
        if event is None:  # the parser in C after its last event
            raise UnusableFileError
        return event

    def _node(self, event: yaml.Event, path: KeyPath) -> object:
        self._count(event, len(path))
        self.places[path] = self._place(event)
        match event:
            case yaml.AliasEvent():
                hint = "write the value itself, or put the text in quotation marks"
                message = "an alias (a word that begins with '*') is not allowed"
                self._refuse("Y03", message, event, hint)
            case yaml.ScalarEvent():
                return self._scalar(event)
            case yaml.SequenceStartEvent():
                self._refuse_names(event)
                return self._list(path)
            case yaml.MappingStartEvent():
                self._refuse_names(event)
                return self._map(path)
        return None

    def _list(self, path: KeyPath) -> list[object]:
        items: list[object] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, (*path, len(items))))
        return items

    def _map(self, path: KeyPath) -> dict[str, object]:
        entries: dict[str, object] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event)
            key_path = (*path, key)
            if key in entries:
                first = self.key_places[key_path].line
                message = f"the key '{key}' is given a second time, first in line {first}"
                self._refuse("Y02", message, event, "keep one of the two")
                self._skip(len(path))
                continue
            self.key_places[key_path] = self._place(event)
            entries[key] = self._node(self._next(), key_path)
            if entries[key] is None:  # an empty value stands nowhere
                self.places[key_path] = self.key_places[key_path]
        return entries

    def _key(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            hint = "put the key in quotation marks; a value that begins with a bracket too"
            self._stop("Y01", "a list, a map or an alias stands where a key is needed", event, hint)
        self._scalar(event)
        if event.value == "<<" and not event.style:
            hint = "write the keys themselves, or use 'extends' between editions"
            self._refuse("Y03", "a merge key '<<' is not allowed", event, hint)
        if not event.value.strip():
            self._stop("Y01", "there is no key before the colon", event, "write the key")
        return event.value

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        self._refuse_names(event)
        if bad := _NO_CHARACTER.search(event.value):
            message = f"the escape for U+{ord(bad[0]):04X} stands for no character of text"
            self._refuse("Y01", message, event, "remove it")
        return event.value if event.style else plain_scalar(event.value)

    def _skip(self, depth: int) -> None:
        """Read a value without keeping it."""
        opened = 0
        while True:
            event = self._next()
            if isinstance(event, yaml.NodeEvent):
                self._count(event, depth + opened)
            if isinstance(event, yaml.CollectionStartEvent):
                opened += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                opened -= 1
            if not opened:
                return

    def _count(self, event: yaml.Event, depth: int) -> None:
        self._nodes += 1
        if depth > MAX_DEPTH:
            message = f"lists and maps are nested deeper than {MAX_DEPTH} levels"
            self._stop("Y04", message, event, "write it flatter")
        if self._nodes > MAX_NODES:
            message = f"the file has more than {MAX_NODES:,} values"
            self._stop("Y04", message, event, "divide it, or look what has got into it")

    def _refuse_names(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._refuse("Y03", f"an anchor '&{event.anchor}' is not allowed", event, _REMOVE)
        if event.tag is not None:
            message = "a tag (a word that begins with '!') is not allowed"
            self._refuse("Y03", message, event, _REMOVE)

    def _refuse(self, code: str, message: str, event: yaml.Event, hint: str) -> None:
        self.problems.append(Problem(code, message, self._place(event), hint))
        if sum(problem.code == "Y03" for problem in self.problems) >= MAX_REFUSALS:
            raise UnusableFileError  # more of the same would hide what else is wrong

    def _stop(self, code: str, message: str, event: yaml.Event, hint: str) -> NoReturn:
        self._refuse(code, message, event, hint)
        raise UnusableFileError

    def _place(self, event: yaml.Event) -> Location:
        mark = event.start_mark
        if mark is None:
            return Location(self._name)
        return Location(self._name, mark.line + 1, mark.column + 1)
