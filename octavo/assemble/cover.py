"""Cover: what an edition says of its cover becomes the copy of a section that stands apart."""

from octavo.assemble.book import CoverCopy, CoverImage, Inlines, Section
from octavo.assemble.section_maker import SectionMaker
from octavo.assemble.sections.contents import without_calls
from octavo.assemble.select import Reader, select
from octavo.copy.isbn import awaits_figures
from octavo.copy.matter import Matter, Opening
from octavo.copy.order import Order
from octavo.copy.prose import Block, Call, FolioOf, Heading
from octavo.copy.prose.walk import blocks_in, inlines_in, lines_of, rebuild
from octavo.copy.shapes.edition import Output
from octavo.copy.shapes.texts import Text
from octavo.problems import Problem
from octavo.project import CONTENT

KIND = "cover"


def cover_section(order: Order, maker: SectionMaker, problems: list[Problem]) -> Section | None:
    """Make the section of the cover, if the edition makes one and brings none ready.

    Adds V04 for a note or the number of a page in one of its texts: there is no page to refer to.
    """
    record, cover = order.edition.record, order.edition.record.cover
    if Output.COVER not in record.outputs or cover.file is not None:
        return None
    place = order.edition.location("cover")

    def line(text: Text | None) -> Inlines:
        words = text.in_language(record.language) if text else ""
        return maker.setter.text(words, place, heading=True)

    reader = Reader(frozenset(order.edition.chain), record.audience, record.language)

    def settle(inlines: Inlines, _: Block) -> Inlines:
        """Keep the words of links alone: nothing on a cover leads anywhere."""
        return without_calls(maker.references.settle(inlines))

    def blocks(name: str | None) -> tuple[Block, ...]:
        prose = order.texts.texts.get(name) if name else None
        chosen = select(prose.blocks, reader, order.known, problems) if prose else ()
        settled = rebuild((each for each in chosen if not _is_title(each)), settle)
        problems.extend(problem for block in blocks_in(settled) for problem in _unsuited(block))
        return maker.setter.blocks(settled)

    isbn = (record.imprint.isbn or "") if cover.barcode else ""
    flaps = cover.flaps
    work = order.work.record
    copy = CoverCopy(
        title=line(cover.title or record.title or work.title),
        subtitle=line(cover.subtitle or record.subtitle or work.subtitle),
        series=line(cover.series),
        text=blocks(cover.text),
        front_flap=blocks(flaps.front if flaps else None),
        back_flap=blocks(flaps.back if flaps else None),
        price=line(cover.price),
        isbn=isbn,
        numbered=bool(isbn) and not awaits_figures(isbn),
        picture=_picture(order),
    )
    return Section(KIND, KIND, Matter.FRONT, Opening.NEXT, (), "", copy, place)


def _picture(order: Order) -> CoverImage | None:
    picture = order.edition.record.cover.picture
    if picture is None:
        return None
    alt = picture.alt.in_language(order.edition.record.language)
    return CoverImage(f"{CONTENT}/{order.work.slug}/{picture.file}", alt)


def _is_title(block: Block) -> bool:
    """Tell the first heading, which names the file for its writers and is not printed."""
    return isinstance(block, Heading) and block.level == 1


def _unsuited(block: Block) -> list[Problem]:
    inlines = [each for run in lines_of(block) for each in inlines_in(run)]
    found = []
    if any(isinstance(each, Call) for each in inlines):
        hint = "take the call out: a cover has no room for notes"
        found.append(Problem("V04", "a text of the cover calls a note", block.location, hint))
    if any(isinstance(each, FolioOf) for each in inlines):
        hint = "refer to it by its title"
        message = "a text of the cover gives the number of a page"
        found.append(Problem("V04", message, block.location, hint))
    return found
