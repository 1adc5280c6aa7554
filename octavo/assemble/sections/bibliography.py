"""Bibliography: the register of sources becomes a list of full entries in alphabetical order."""

from octavo.assemble.bibliography import full_entries
from octavo.assemble.book import RegisterCopy, RegisterEntry
from octavo.assemble.entry_setting import set_entry
from octavo.assemble.setting import TypeSetter
from octavo.copy.prose import Inline, Span, Text
from octavo.copy.prose.walk import plain
from octavo.copy.words import Words
from octavo.copy.works import Work


def bibliography(work: Work, words: Words, style: str, setter: TypeSetter) -> RegisterCopy:
    """Set every source by a citation style, by the rules of its own language.

    One in another language is followed by the short title under which notes cite it here.
    """
    sources = tuple(work.sources.entries.values())
    full = full_entries(sources, style)
    entries = []
    for source in sorted(sources, key=lambda source: words.sort_key(plain(full[source.id]))):
        location = work.sources.location(source.id)
        entry = set_entry(full[source.id], source.language, setter.ignore)
        marked: tuple[Inline, ...] = (Span(entry, location, source.language),)
        if source.language != setter.language:
            short = setter.text(f"[{source.short.in_language(setter.language)}]", location)
            marked = (*marked, Text(" "), *short)
        entries.append(RegisterEntry(f"source-{source.id}", (), (), marked, location))
    return RegisterCopy(tuple(entries))
