"""Imprint: the edition's particulars of publication are set for its title page and colophon."""

from octavo.assemble.book import Credit, Imprint
from octavo.assemble.setting import TypeSetter
from octavo.copy.prose.walk import Inlines
from octavo.copy.shapes import Text as TextField
from octavo.copy.shapes.imprint import Imprint as ImprintRecord
from octavo.problems import Location


def set_imprint(record: ImprintRecord, setter: TypeSetter, location: Location) -> Imprint:
    """Set every field in the edition's language; numbers and codes stay as they are given."""

    def line(text: TextField | None) -> Inlines:
        return setter.text(text.in_language(setter.language), location) if text else ()

    return Imprint(
        publisher=line(record.publisher),
        place=line(record.place),
        year=record.year or "",
        isbn=record.isbn or "",
        udk=record.udk or "",
        bbk=record.bbk or "",
        author_mark=record.author_mark or "",
        typeface=record.typeface,
        print_run=record.print_run or "",
        age_mark=record.age_mark or "",
        edition_statement=line(record.edition_statement),
        rights=line(record.rights),
        address=line(record.address),
        credits=tuple(Credit(line(credit.role), line(credit.name)) for credit in record.credits),
    )
