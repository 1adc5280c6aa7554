"""Citation styles: a file of CSL 1.0.2 under styles/citations/ becomes its text, checked."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

from octavo.problems import Location, Problem, Severity, errors, nearest
from octavo.project import find_on_shelves

FOLDER = "styles/citations"
_CSL = "{http://purl.org/net/xbiblio/csl}"
_OWN = "write it yourself, or start from a copy of styles/citations/chicago.csl"


def read_citation_style(
    shelves: tuple[Path, ...], slug: str, asked_at: Location, problems: list[Problem]
) -> str | None:
    """Read the style named ``slug`` from the first shelf that has styles/citations/<slug>.csl.

    Gives the text of the file, or None where it cannot be used. Adds C05 (no such style, at
    ``asked_at``; a macro that is not there), Y05 and Y06 (the file cannot be read) and C04 (broken
    XML, or no style for bibliographies; as a warning, what the schema of CSL does not allow).
    """
    path = find_on_shelves(shelves, f"{FOLDER}/{slug}.csl")
    if path is None:
        known = {found.stem for shelf in shelves for found in (shelf / FOLDER).glob("*.csl")}
        hint = nearest(slug, known) or f"put the style at {FOLDER}/{slug}.csl"
        problems.append(Problem("C05", f"there is no citation style '{slug}'", asked_at, hint))
        return None
    file = _shown(path, shelves)
    text = _text(path, file, problems)
    if text is None:
        return None
    faults = tuple(_faults(text, file))
    problems.extend(faults)
    return None if errors(faults) else text


def _shown(path: Path, shelves: tuple[Path, ...]) -> str:
    """Name a file as messages do: relative to the outermost shelf that holds it."""
    holding = [shelf for shelf in shelves if path.is_relative_to(shelf)]
    return path.relative_to(min(holding, key=lambda shelf: len(shelf.parts))).as_posix()


def _text(path: Path, file: str, problems: list[Problem]) -> str | None:
    """Read a file as UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        message = f"the citation style cannot be read: {error.strerror}"
        problems.append(Problem("Y06", message, Location(file), "check the file and its rights"))
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        hint = "save the file as UTF-8"
        problems.append(Problem("Y05", "the file is not in UTF-8", Location(file, line), hint))
    return None


def _faults(text: str, file: str) -> Iterator[Problem]:
    """Find what is wrong with the text of a style."""
    from lxml import etree  # noqa: PLC0415 - slow, as citeproc-py is; only where a style is asked for

    try:
        parser = etree.XMLParser(encoding="utf-8", no_network=True, resolve_entities=False)
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        what = error.msg.rpartition(", line ")[0] or error.msg
        place = Location(file, *error.position)
        yield Problem("C04", f"broken XML: {what[0].lower()}{what[1:]}", place, "mend the XML here")
        return
    if root.tag != f"{_CSL}style":
        name = etree.QName(root).localname
        message = f"this is no citation style: it begins with '{name}', not with a 'style' of CSL"
        yield Problem("C04", message, Location(file, root.sourceline), _OWN)
        return
    if root.find(f"{_CSL}bibliography") is None:
        message = "the citation style has no 'bibliography', so that it sets no full entries"
        parents = root.xpath("//*[local-name()='link'][@rel='independent-parent']/@href")
        hint = f"take the style that it depends on: {parents[0]}" if parents else _OWN
        yield Problem("C04", message, Location(file, root.sourceline), hint)
    yield from _macro_faults(root, file)
    yield from _schema_faults(root, file)


def _macro_faults(root: Any, file: str) -> Iterator[Problem]:  # noqa: ANN401 - lxml has no types
    """Find calls of macros that are not there, and macros that call themselves."""
    macros = {macro.get("name"): macro for macro in root.iter(f"{_CSL}macro")}
    for call in root.xpath("//*[@macro]"):
        name = call.get("macro")
        if name not in macros:
            place = Location(file, call.sourceline)
            yield Problem("C05", f"there is no macro '{name}'", place, nearest(name, macros))
    calls = {name: set(macro.xpath(".//@macro")) for name, macro in macros.items()}
    try:
        TopologicalSorter(calls).prepare()
    except CycleError as error:
        circle = error.args[1]
        names = ", ".join(f"'{name}'" for name in circle)
        message = f"macros call one another in a circle: {names}"
        place = Location(file, macros[circle[0]].sourceline)
        yield Problem("C04", message, place, "take out one of the calls")


def _schema_faults(root: Any, file: str) -> Iterator[Problem]:  # noqa: ANN401 - lxml has no types
    """Warn of the first thing that CSL does not allow; the schema's later words follow from it."""
    from citeproc import SCHEMA_PATH  # noqa: PLC0415 - slow
    from lxml import etree  # noqa: PLC0415 - slow

    schema = etree.RelaxNG(etree.parse(SCHEMA_PATH))
    if schema.validate(root):
        return
    placed = [error for error in schema.error_log if error.line]
    told = min(placed, key=lambda error: error.type_name != "RELAXNG_ERR_INVALIDATTR", default=None)
    what = told.message if told else "something in it"
    yield Problem(
        "C04",
        f"CSL 1.0.2 does not allow what stands here or near: {what[0].lower()}{what[1:]}",
        Location(file, told.line if told else root.sourceline),
        "compare with https://docs.citationstyles.org",
        Severity.WARNING,
    )
