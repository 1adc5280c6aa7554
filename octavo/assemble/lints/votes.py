"""D11: votes that do not add up."""

from collections.abc import Iterator, Mapping

from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.counts import wrong_counts
from octavo.assemble.lints.findings import Exemption, Finding
from octavo.assemble.lints.registers import exemptions_of
from octavo.copy.markdown.containers import REGISTERED
from octavo.copy.prose import Container
from octavo.copy.registers import Register
from octavo.copy.shapes.certainty import Certainty
from octavo.copy.shapes.documents import Document, DocumentStatus, Votes
from octavo.problems import Location

_COUNTS = ("for", "against", "abstain")


def wrong_votes(corpus: Corpus) -> Iterator[Finding]:
    """Find counts against the outcome, against those present, and against the register.

    Counts that the register calls disputed are left alone.
    """
    yield from wrong_counts(corpus)
    documents = corpus.work.documents
    for name, document in documents.entries.items():
        votes = document.votes
        if votes is None or votes.certainty is Certainty.DISPUTED:
            continue
        exemptions = exemptions_of(name, document, documents)
        yield from _present(name, votes, documents, exemptions)
        yield from _outcome(
            f"'{name}'",
            document.status,
            _counts(votes),
            documents.location(name, "votes"),
            exemptions,
        )
    for container in corpus.texts.containers:
        if container.kind in REGISTERED:
            yield from _container(container, documents)


def _counts(votes: Votes) -> Mapping[str, int | None]:
    return {"for": votes.for_, "against": votes.against, "abstain": votes.abstain}


def _present(
    name: str, votes: Votes, documents: Register[Document], exemptions: tuple[Exemption, ...]
) -> Iterator[Finding]:
    """Find more votes than there were people."""
    given = {word: count for word, count in _counts(votes).items() if count is not None}
    cast = sum(given.values())
    if votes.present is not None and cast > votes.present:
        sum_of = " + ".join(f"{count} {word}" for word, count in given.items())
        yield Finding(
            f"{sum_of} make {cast} votes, but {votes.present} were present",
            documents.location(name, "votes", "present"),
            "correct the counts; if the source has them so, write 'certainty: disputed'",
            exemptions,
        )


def _outcome(
    what: str,
    status: str,
    counts: Mapping[str, int | None],
    location: Location,
    exemptions: tuple[Exemption, ...],
) -> Iterator[Finding]:
    """Find what was adopted with fewer votes for than against.

    What was rejected with more votes for it may have needed more than a simple majority.
    """
    favour, against = counts.get("for"), counts.get("against")
    if status != DocumentStatus.ADOPTED or favour is None or against is None:
        return
    if favour < against:
        yield Finding(
            f"{what} was adopted, but {favour} voted for it and {against} against",
            location,
            "correct the counts or the status",
            exemptions,
        )


def _container(container: Container, documents: Register[Document]) -> Iterator[Finding]:
    """Find counts in a text that are not those of the register, or not of the outcome."""
    written = {
        word: int(container.attributes[word])
        for word in _COUNTS
        if container.attributes.get(word, "").isdecimal()
    }
    name = container.attributes.get("id", "")
    record = documents.entries.get(name)
    if record is None:
        status = container.attributes.get("status", "")
        yield from _outcome("the resolution", status, written, container.location, ())
        return
    known = _counts(record.votes) if record.votes else {}
    for word, count in written.items():
        if known.get(word, count) not in {None, count}:
            yield Finding(
                f"{word}={count}, but the register has {known[word]} for '{name}'",
                container.location,
                f"leave the counts to the register, or correct one: "
                f"{documents.location(name, 'votes', word)}",
                exemptions_of(name, record, documents),
            )
