"""Note patches: notes at the foot, and what stands beside the text, are set as they should be."""

from octavo.typeset.patch import Patch

NOTES = Patch(
    # When a line overflows the page and widows or orphans forbid a break before it, the engine
    # sends earlier notes to the next page and never lays out those called in the line itself.
    "notes",
    "weasyprint.layout.block",
    "_linebox_layout",
    "report = not context.in_column and can_break_now and not could_break_before",
    "report = False",
    times=1,
)
AREA = Patch(
    # The engine lays all notes of a page out again for each that it adds, and finds by comparing
    # two sums of the same lengths, which rounding decides, whether the last one still fits. Here
    # each note is laid out once, and the sums are of its heights. And notes of several streams
    # stand in the order of their calls: here they are put in order of their groups, and the rule
    # between groups, which all notes of the later ones carry, stays with the first of each only.
    "area",
    "weasyprint.layout",
    "LayoutContext._update_footnote_area",
    """\
    self.current_footnote_area.children = self.current_page_footnotes
    if self.current_footnote_area.children:
        footnote_area = build.create_anonymous_boxes(
            self.current_footnote_area.deepcopy())
        footnote_area = block_level_layout(
            self, footnote_area, -inf, None,
            self.current_footnote_area.page)[0]
        self.current_footnote_area.height = footnote_area.height
        if not self.in_column:
            self.page_bottom -= footnote_area.margin_height()
        last_child = footnote_area.children[-1]
        last_child_bottom = (
            last_child.position_y + last_child.margin_height() -
            last_child.margin_bottom)
        footnote_area_bottom = (
            footnote_area.position_y + footnote_area.margin_height() -
            footnote_area.margin_bottom)
        overflow = last_child_bottom > footnote_area_bottom
        return overflow
""",
    """\
    def group(note):
        return note.element.get('data-group', '') if note.element is not None else ''

    def parts(note, leads):
        return [
            part for part in note.children if leads or part.element is None
            or 'note-group' not in part.element.get('class', '').split()]

    area = self.current_footnote_area
    notes = sorted(self.current_page_footnotes, key=lambda note: (len(group(note)), group(note)))
    area.children, height = [], 0
    for place, note in enumerate(notes):
        leads = place > 0 and group(note) != group(notes[place - 1])
        box = note.copy_with_children(parts(note, leads))
        heights = note.__dict__.setdefault('octavo_heights', {})
        if (leads, area.page.width) not in heights:
            trial = area.copy_with_children([box.deepcopy()])
            trial = block_level_layout(
                self, build.create_anonymous_boxes(trial), -inf, None, area.page)[0]
            heights[leads, area.page.width] = trial.children[-1].margin_height()
        height += heights[leads, area.page.width]
        area.children.append(box)
    if area.children:
        area.height = min(height, area.max_height)
        if not self.in_column:
            self.page_bottom -= area.margin_height()
        return height > area.max_height + 0.01
""",
    times=1,
)
TAGS = Patch(
    # Notes are tagged as plain spans: here they are notes, each with the identifier that PDF/UA
    # asks for (ISO 14289-1:2014, 7.9). And a passage in another language is tagged without it:
    # here it has it, so that it is read out in that language (7.2). The names of elements, which
    # the press needs where links have to lead to elements, stay with them till then.
    "tags",
    "weasyprint.pdf.tags",
    "_build_box_tree",
    "    pdf.add_object(element)\n\n",
    """\
    pdf.add_object(element)
    own = box.element is not None and box.element_tag == box.element.tag
    classes = box.element.get('class', '').split() if own else ()
    if type(box.style).__name__ != 'AnonymousStyle' and not {
            'note', 'margin-note', 'endnote-text'}.isdisjoint(classes):
        tag = 'Note'
        element['S'] = '/Note'
        element['ID'] = pydyf.String(f'note-{element.number}')
    if own and box.element.get('lang'):
        element['Lang'] = pydyf.String(box.element.get('lang'))
    if own and box.element.get('id'):
        element['OctavoAnchor'] = pydyf.String(box.element.get('id'))

""",
    times=1,
)
NO_LINE = Patch(
    # Where a box beside the text goes on from the page before and no line of the text finds room
    # next to it, the page is to have that box only: the engine empties the innermost box that the
    # text was broken in, and sets what follows it, twice. If a line was broken in its middle, it
    # looks for boxes in a piece of text, and crashes. Here nothing of the text is set.
    "no line",
    "weasyprint.layout.page",
    "make_page",
    """\
    while skip_stack and len(skip_stack) == 1:
            (skip, skip_stack), = skip_stack.items()
            box, parent = box.children[skip], box
""",
    """\
    while skip_stack and len(skip_stack) == 1 and not isinstance(box, boxes.LineBox):
            (skip, skip_stack), = skip_stack.items()
            box.children = box.children[:skip + 1]
            box.force_fragmentation = True
            box, parent = box.children[skip], box
""",
    times=1,
)
NOTES_ONLY = (
    # To a page with nothing but the end of notes the engine gives the styles of a blank one, which
    # has no folio. Here it is as empty, but it is no blank page.
    Patch(
        "notes only",
        "weasyprint.layout.page",
        "remake_page",
        "    page_type = PageType(side, blank, name, index, groups)\n",
        """\
    notes_only = context.reported_footnotes and resume_at is None
    page_type = PageType(side, blank and not notes_only, name, index, groups)
""",
        times=1,
    ),
    Patch(
        "emptied",
        "weasyprint.layout.page",
        "make_page",
        "    if page_type.blank:\n        previous_resume_at = resume_at\n",
        """\
    is_empty = page_type.blank or (context.reported_footnotes and resume_at is None)
    if is_empty:
        previous_resume_at = resume_at
""",
        times=1,
    ),
    Patch(
        "still empty",
        "weasyprint.layout.page",
        "make_page",
        "    if page_type.blank:\n        resume_at = previous_resume_at\n",
        "    if is_empty:\n        resume_at = previous_resume_at\n",
        times=1,
    ),
)
