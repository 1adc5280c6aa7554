"""Parser: what Octavo understands of Markdown becomes a parser."""

from functools import cache

from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.footnote import footnote_plugin

MAX_NESTING = 60


@cache
def parser() -> MarkdownIt:
    """Set up CommonMark with tables, notes, spans with attributes, and fenced containers."""
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": MAX_NESTING}).enable("table")
    markdown.use(footnote_plugin, inline=False, move_to_end=False)
    markdown.use(attrs_plugin, after=("image", "link_close", "span_close"), spans=True)
    markdown.use(container_plugin, "fence", validate=lambda *_: True)
    # What was escaped stays by itself: it is no call and no reference that went wrong.
    markdown.disable("text_join")
    return markdown
