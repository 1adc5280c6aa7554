"""Line patches: lines are broken where they should be, and not stretched absurdly."""

from octavo.typeset.patch import Patch

FIRST_LINE = Patch(
    # The engine measures the line that Pango broke together with the space at its end, finds it
    # too wide, hyphenates an early word instead, and stretches the rest across the measure. Pango
    # does not count that space: measure the line without it, and allow for rounding.
    "first line",
    "weasyprint.text.line_break",
    "split_first_line",
    "    if resume_index is None and first_line_width <= max_width:\n",
    """\
    if first_line_width > max_width and space_collapse:
        bare = text.encode()[:resume_index].decode().rstrip(' \\u00a0\\u202f')
        bare_layout = create_layout(bare, style, context, None, justification_spacing)
        first_line_width = line_size(bare_layout.get_first_line()[0], style)[0] - 0.7
    if resume_index is None and first_line_width <= max_width:
""",
    times=1,
)
INLINE_BOX = Patch(
    # The same once more where a line is put together from several boxes: with word-spacing the
    # space at the end is not as wide as the engine takes it to be.
    "inline box",
    "weasyprint.layout.inline",
    "split_inline_box",
    "new_position_x - trailing_space > max_x",
    "new_position_x - trailing_space > max_x + 0.7",
    times=1,
)
LINE_BEGUN = Patch(
    # A word that is too long for a line may be cut anywhere (overflow-wrap), but only at the start
    # of a line. The engine looks for what stands before it among the children of the line only, and
    # cuts any word at the end of a line that is two inline boxes deep. Here it looks in the box
    # around the word as well; what it finds there is not to be moved by floats once more.
    "line begun",
    "weasyprint.layout.inline",
    "split_inline_box",
    """\
            if isinstance(box, boxes.LineBox):
                line_children.append((index, new_child))
""",
    """\
            if isinstance(box, boxes.LineBox):
                line_children.append((index, new_child))
            else:
                beside = type('Beside', (), {'is_in_normal_flow': lambda self: False})()
                line_children = [*line_children, (index, beside)]
""",
    times=1,
)
