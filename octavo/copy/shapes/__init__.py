"""Shapes: what may stand in each file, which is also the value that the later steps read."""

from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.matter import Matter, Opening
from octavo.copy.shapes.certainty import Certainty, Citation
from octavo.copy.shapes.costs import CostsRecord
from octavo.copy.shapes.cover import CoverRecord
from octavo.copy.shapes.documents import Document, DocumentKind, DocumentStatus, Votes
from octavo.copy.shapes.edition import EditionRecord, Output, Status
from octavo.copy.shapes.events import Event, EventPicture
from octavo.copy.shapes.imprint import Credit, Imprint
from octavo.copy.shapes.layout import (
    Binding,
    FolioNumerals,
    Folios,
    Format,
    Limits,
    Margins,
    Openings,
)
from octavo.copy.shapes.note_routes import NoteRoutes
from octavo.copy.shapes.notes import Destination, NoteMarks, NoteRoute, Numbering
from octavo.copy.shapes.papers import House, Paper, PapersRecord
from octavo.copy.shapes.pictures import PictureRecord
from octavo.copy.shapes.printers import PrinterRecord
from octavo.copy.shapes.registers import Name, Organisation, Person, Place, Term
from octavo.copy.shapes.running_order import Part
from octavo.copy.shapes.selection import Selection
from octavo.copy.shapes.settings import Settings
from octavo.copy.shapes.sources import Source, SourceName, SourceType
from octavo.copy.shapes.texts import Text
from octavo.copy.shapes.work import Span, WorkRecord

__all__ = [
    "Binding",
    "CalendarPolicy",
    "Certainty",
    "Citation",
    "CostsRecord",
    "CoverRecord",
    "Credit",
    "Destination",
    "Document",
    "DocumentKind",
    "DocumentStatus",
    "EditionRecord",
    "Event",
    "EventPicture",
    "FolioNumerals",
    "Folios",
    "Format",
    "House",
    "Imprint",
    "Limits",
    "Margins",
    "Matter",
    "Name",
    "NoteMarks",
    "NoteRoute",
    "NoteRoutes",
    "Numbering",
    "Opening",
    "Openings",
    "Organisation",
    "Output",
    "Paper",
    "PapersRecord",
    "Part",
    "Person",
    "PictureRecord",
    "Place",
    "PrinterRecord",
    "Selection",
    "Settings",
    "Source",
    "SourceName",
    "SourceType",
    "Span",
    "Status",
    "Term",
    "Text",
    "Votes",
    "WorkRecord",
]
