"""The laws of templates and styles: what corresponds to what, and how both are written."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import tinycss2

from octavo.copy.running_order_checks import section_kinds

ROOT = Path(__file__).parents[1]
STYLES, TEMPLATES = ROOT / "styles", ROOT / "templates"
SHEETS = sorted(STYLES.rglob("*.css"))
JINJA = ".html.jinja"

#: Components that are not elements of their own, and so have no class and no stylesheet.
MACROS_ONLY = {"heading": "writes the h1 of a section, which elements.css sets"}

#: Components without a template, because they stand inside a line: compose/inlines.py writes them.
IN_THE_LINE = {"note": "calls and notes"}

#: Classes of templates and compose that no rule of the house is about.
HOOKS = {
    "address": "a link to the outside is set as the text around it; an edition may mark it",
    "citation": "a reference to a source is set as the text around it",
    "cross-reference": "a reference within the book is set as the text around it",
    "date": "a date is set as the text around it; an edition may keep it on one line",
    "edition-title": "",
    "entry-title": "",
    "event-citation": "",
    "event-link": "a link to the chronology is set as the text around it",
    "inline-picture": "a picture in a line is as large as its file says",
    "left": "cells stand to the left as a rule",
    "mention": "a name is set as the text around it; an edition may set it in small capitals",
}

#: Classes that styles offer to an edition's own templates and to HTML in Markdown.
OFFERED = {
    "lead": "a paragraph that an edition's template sets above the entries of a register",
    "small-caps": "words that an edition's template sets in small capitals",
    "unindented": "a paragraph that goes on after something in its middle",
}

#: Attributes whose value is not written out in a template.
FILLED = {"{{ cell.align }}": {"left", "centre", "right"}, "{{ section.kind }}": set()}
