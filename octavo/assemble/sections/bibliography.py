"""Bibliography: the register of sources becomes a list of full entries in alphabetical order."""

from octavo.assemble.bibliography import full_entries
from octavo.assemble.book import RegisterCopy, RegisterEntry
from octavo.assemble.entry_setting import set_entry
from octavo.copy.prose import Span
from octavo.copy.prose.walk import plain
from octavo.copy.words import Words
from octavo.copy.works import Work


def bibliography(work: Work, words: Words, style: str, ignore: frozenset[str]) -> RegisterCopy:
    """Set every source by a citation style; its words follow the rules of its own language."""
    sources = tuple(work.sources.entries.values())
    full = full_entries(sources, style)
    entries = []
    for source in sorted(sources, key=lambda source: words.sort_key(plain(full[source.id]))):
        location = work.sources.location(source.id)
        entry = set_entry(full[source.id], source.language, ignore)
        marked = (Span(entry, location, source.language),)
        entries.append(RegisterEntry(f"source-{source.id}", (), (), marked, location))
    return RegisterCopy(tuple(entries))
