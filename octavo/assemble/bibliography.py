"""Bibliography: sources become the full entries of a list, set by a citation style (CSL 1.0.2).

What is peculiar to citeproc-py stays here and in the modules beside this one named csl_….
"""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO

from octavo.assemble.csl_items import reference
from octavo.assemble.csl_mending import mend_letter_case, name_language
from octavo.assemble.csl_text import MarkingFormatter, inlines, tidied, without_marks
from octavo.copy.prose import Inline, Text
from octavo.copy.shapes.sources import Source

Entry = tuple[Inline, ...]


def full_entries(sources: Sequence[Source], style: str) -> Mapping[str, Entry]:
    """Set each source as a full entry: its id, and the entry as Text, Emphasis and Strong.

    ``style`` is the text of a CSL file, as octavo.copy.citation_styles reads and checks it. The
    terms of an entry (т., vol.) are those of the source's own language, whatever the language of
    the book. The entries come in the order of the sources; they are typed, not yet set by the
    rules of typography (see octavo.assemble.entry_setting).
    """
    languages = {source.language for source in sources}
    set_in = {language: _in_language(style, language) for language in languages}
    return {source.id: set_in[source.language](source) for source in sources}


def _in_language(style: str, language: str) -> Callable[[Source], Entry]:
    """Ready a style for the sources of one language."""
    # Not at the top: citeproc-py takes a tenth of a second, and most commands set no entries.
    from citeproc import (  # noqa: PLC0415
        PRIMARY_DIALECTS,
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
    )

    mend_letter_case()
    csl = CitationStylesStyle(BytesIO(style.encode()), locale=language, validate=False)
    name_language(csl.root, PRIMARY_DIALECTS.get(language, language))
    formatter = csl.root.formatter = MarkingFormatter()
    colon, semicolon = (str(csl.root.get_single_term(name)) for name in ("colon", "semicolon"))
    stops_in_quotation = csl.root.get_locale_option("punctuation-in-quote") == "true"

    def entry(source: Source) -> Entry:
        item = CitationItem(source.id)
        known = {source.id: reference(source, colon or ":", semicolon or ";")}
        bibliography = CitationStylesBibliography(csl, known, formatter)
        bibliography.register(Citation([item]))
        # One at a time: citeproc-py drops an entry that comes out empty from its list.
        text = "".join(map(str, bibliography.bibliography()))
        text = tidied(text, stops_in_quotation=stops_in_quotation)
        return inlines(text) or (Text(without_marks(source.title)),)

    return entry
