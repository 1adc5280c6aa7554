"""Containers: the fenced blocks that a text may use, and the attributes of each."""

from collections.abc import Mapping

#: Kind → the attributes that it takes.
CONTAINERS: Mapping[str, frozenset[str]] = {
    "quotation": frozenset({"speaker", "source", "locator", "lang"}),
    "verse": frozenset({"speaker", "source", "locator", "lang"}),
    "speech": frozenset({"speaker", "lang"}),
    "document": frozenset({"id", "title", "source", "locator"}),
    "resolution": frozenset(
        {"id", "title", "source", "locator", "for", "against", "abstain", "status"}
    ),
    "questions": frozenset({"title"}),
    "plate": frozenset(),
    "answer": frozenset(),
    "advice": frozenset(),
    "passage": frozenset({"id", "title", "source", "locator"}),
    "vocabulary": frozenset({"title", "add", "without", "organisations"}),
    "days": frozenset({"title", "add", "without", "importance"}),
    "cast": frozenset({"title", "add", "without"}),
    "matching": frozenset({"seed"}),
    "ordering": frozenset({"seed"}),
    "gaps": frozenset({"bank", "seed"}),
    "only": frozenset({"editions", "audiences", "languages"}),
}

#: The container whose one picture fills a page.
PLATE = "plate"

#: Attributes that hold a count.
COUNTS = frozenset({"for", "against", "abstain"})

#: Where a registered document may stand: its record gives everything else.
REGISTERED = frozenset({"document", "resolution"})

#: The outcomes of a resolution.
STATUSES = ("adopted", "rejected", "draft", "issued")

#: The streams of notes that there always are, by the prefix of the call: ``[^1]``, ``[^ed:1]``.
STREAMS: Mapping[str, str] = {
    "": "author",
    "ed": "editor",
    "tr": "translator",
    "bio": "biographical",
    "src": "sources",
}

#: The schemes of references inside the work.
SCHEMES = (
    "person",
    "org",
    "place",
    "term",
    "date",
    "event",
    "source",
    "section",
    "document",
    "line",
)

#: The schemes of addresses outside the work.
OUTSIDE = ("http", "https", "mailto")
