"""Added: the texts that styles and margins put on each page, to be ticked off as they are found."""

from collections import Counter
from collections.abc import Iterable, Mapping

from octavo.proof.comparable import comparable
from octavo.proof.paper import Run


class Added:
    """Knows what is still to be found on each page."""

    def __init__(self, texts: Mapping[int, Iterable[str]]) -> None:
        """Take the texts by the ordinals of their pages."""
        self._spelling: dict[str, str] = {}
        self._left = {page: self._counted(here) for page, here in texts.items()}

    def has(self, run: Run) -> bool:
        """Tell whether a piece of paper can be one of the texts that its page still needs."""
        return run.page in self._left and self._left[run.page][run.words] > 0

    def take(self, run: Run) -> bool:
        """Tick a text off if a piece of paper bears it."""
        if not self.has(run):
            return False
        self._left[run.page][run.words] -= 1
        return True

    def take_part(self, run: Run) -> bool:
        """Tick off the beginning of a text: what is set in two fonts is drawn in two pieces."""
        texts = self._left.get(run.page, Counter())
        text = next((text for text in +texts if text.startswith(run.words)), None)
        if text is None:
            return False
        rest = text[len(run.words) :]
        self._spelling.setdefault(rest, rest)
        texts[text] -= 1
        texts[rest] += bool(rest)
        return True

    def missing(self) -> dict[int, list[str]]:
        """List what was not found, page by page, as it was to be printed."""
        return {
            page: [self._spelling[text] for text in sorted((+texts).elements())]
            for page, texts in self._left.items()
            if (+texts).total()
        }

    def _counted(self, texts: Iterable[str]) -> Counter[str]:
        words = [(comparable(text), text) for text in texts]
        self._spelling |= words
        return Counter(word for word, _ in words if word)
