"""Random books: a seed becomes a project with texts and notes of every shape.

No word stands twice in what a book's texts say, so each can be looked for on paper by itself.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

DESTINATIONS = ("foot", "section", "end", "margin", "inline", "dropped")
MARKS = ("figures", "letters", "asterisks", "roman")
NUMBERINGS = ("book", "part", "chapter", "page")
PREFIXES = {"author": "", "editor": "ed:"}
#: Sizes that differ in all: width, height, inner, outer, top and bottom margin in millimetres.
PAGES = (
    (105, 148, 12, 10, 12, 14),  # A6
    (148, 210, 15, 52, 18, 18),  # A5 with room for notes in the margin
    (210, 210, 25, 60, 20, 25),  # a square with such room
)
#: Words of a book's texts, its notes and what they call not counted.
SIZES = (40, 200, 600)
#: Words of a note, the most and the least: a line, some lines, half a page, three pages.
LENGTHS = (*((1, 12),) * 6, *((12, 60),) * 4, *((60, 250),) * 2, (250, 900))
_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aeiou"
_SYLLABLES = tuple(consonant + vowel for consonant in _CONSONANTS for vowel in _VOWELS)
_ALL_WORDS = len(_SYLLABLES) ** 3
_STEP = 214_019  # has no divisor in common with the number of words, so none comes twice
_DEEPEST = 3  # notes in notes in notes
_PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{0}mm" height="{1}mm" viewBox="0 0 {0} {1}">'
    '<rect x="1" y="1" width="{2}" height="{3}" fill="none" stroke="#000"/></svg>\n'
)


@dataclass(frozen=True, slots=True)
class RandomBook:
    """The files of a project with the edition ``book``, and the words that its paper must have.

    ``once`` are the words that nothing but the text says; those of titles and of the heads of
    tables may be said again.
    """

    files: tuple[tuple[str, str], ...]
    words: frozenset[str]
    once: frozenset[str]

    def write(self, root: Path) -> None:
        """Write the project into a folder."""
        for name, text in self.files:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def word(number: int) -> str:
    """Give the invented word with this number: six letters, different for all of 512,000."""
    rest, syllables = number * _STEP % _ALL_WORDS, []
    for _ in range(3):
        rest, syllable = divmod(rest, len(_SYLLABLES))
        syllables.append(_SYLLABLES[syllable])
    return "".join(syllables)


def random_book(seed: int, destinations: tuple[str, ...] = DESTINATIONS) -> RandomBook:
    """Make the book of a seed: some texts with notes of two streams, sent to two destinations."""
    dice = Random(seed)  # noqa: S311 - no secret hangs on it
    sent = {stream: dice.choice(destinations) for stream in PREFIXES}
    author = _Author(dice, {stream for stream, where in sent.items() if where == "dropped"})
    size = dice.choice(SIZES)
    texts = [author.text(size // count) for count in range(1, dice.randint(1, 3) + 1)]
    names = [f"text-{number}" for number in range(len(texts))]
    work = "title: A Random Book\nauthors: [Nobody]\nlanguages: [en]\ncalendar: gregorian\n"
    files = (
        ("editions/book/edition.yaml", _edition(dice, sent, names)),
        ("content/random/work.yaml", work),
        *author.pictures,
        *(
            (f"content/random/text/en/{name}.md", text)
            for name, text in zip(names, texts, strict=True)
        ),
    )
    words = frozenset(author.written)
    return RandomBook(files, words, words - author.repeated)


def _edition(dice: Random, sent: dict[str, str], names: list[str]) -> str:
    routes = ""
    for stream, where in sent.items():
        numberings = NUMBERINGS if where in ("foot", "margin") else NUMBERINGS[:3]
        marks, numbering = dice.choice(MARKS), dice.choice(numberings)
        routes += f"  {stream}: {{destination: {where}, marks: {marks}, numbering: {numbering}}}\n"
    width, height, inner, outer, top, bottom = dice.choice(PAGES)
    return (
        "name: A random book\nwork: random\nlanguage: en\nbinding: none\n"
        f"format:\n  trim: [{width}mm, {height}mm]\n"
        f"  margins: {{inner: {inner}mm, outer: {outer}mm, top: {top}mm, bottom: {bottom}mm}}\n"
        f"notes:\n{routes}limits: {{seconds: 120}}\n"
        f"front: [{dice.choice(('', 'contents'))}]\n"
        f"body: [{', '.join(f'text: {name}' for name in names)}]\n"
        f"back: [{'notes' if 'end' in sent.values() else ''}]\n"
    )


@dataclass(slots=True)
class _Author:
    """Writes the texts of one book, and keeps count of its words and notes."""

    dice: Random
    dropped: set[str]
    written: set[str] = field(default_factory=set)
    repeated: set[str] = field(default_factory=set)
    pictures: list[tuple[str, str]] = field(default_factory=list)
    _words_so_far: int = 0
    _labels: int = 0
    _notes: list[str] = field(default_factory=list)
    _known: list[str] = field(default_factory=list)  # calls that can be made again in this text

    def text(self, size: int) -> str:
        """Write a text of about so many words: a title, blocks, and the notes that they call."""
        self._notes, self._known = [], []
        blocks = [f"# {self._title()}"]
        while size > 0:
            length = self.dice.randint(1, 150)
            blocks.append(self._block(length))
            size -= length
        return "\n\n".join((*blocks, *self._notes)) + "\n"

    def _block(self, size: int) -> str:
        shapes = (self._list, self._table, self._quotation, self._container, self._figure)
        if self.dice.random() < 0.5:
            return self._prose(size)
        if self.dice.randrange(len(shapes) + 1) == 0:
            return f"## {self._title()}"
        return self.dice.choice(shapes)(size)

    def _list(self, size: int) -> str:
        mark = self.dice.choice(("-", "1."))
        items = self.dice.randint(1, 6)
        return "\n".join(f"{mark} {self._prose(size // items + 1)}" for _ in range(items))

    def _quotation(self, size: int) -> str:
        return f"> {self._prose(size)}"

    def _container(self, size: int) -> str:
        return f"::: quotation\n{self._prose(size)}\n:::"

    def _table(self, size: int) -> str:
        columns = self.dice.randint(1, 4)
        before = set(self.written)
        rows = [self._row(columns)]
        self.repeated.update(self.written - before)
        rows.append("|" + "---|" * columns)
        rows.extend(self._row(columns) for _ in range(1 + size // columns // 5))
        return "\n".join(rows) + f"\n\n: {self._prose(self.dice.randint(1, 30))}"

    def _row(self, columns: int) -> str:
        return f"| {' | '.join(self._cell() for _ in range(columns))} |"

    def _cell(self) -> str:
        words = " ".join(self._words(self.dice.randint(1, 8)))
        return words + self._perhaps_call(0.1)

    def _figure(self, _size: int) -> str:
        name = f"images/frame-{len(self.pictures)}.svg"
        width, height = self.dice.randint(5, 60), self.dice.randint(5, 60)
        picture = _PICTURE.format(width, height, width - 2, height - 2)
        self.pictures.append((f"content/random/{name}", picture))
        return f"![A frame]({name})\n\n: {self._prose(self.dice.randint(1, 40))}"

    def _title(self) -> str:
        words = self._words(self.dice.randint(1, 8))
        self.repeated.update(words)
        return " ".join(words).capitalize() + self._perhaps_call(0.3)

    def _perhaps_call(self, chance: float) -> str:
        return self._call(0) if self.dice.random() < chance else ""

    def _prose(self, size: int, depth: int = 0, *, kept: bool = True) -> str:
        """Write sentences of twelve words, with calls behind some words."""
        words = self._words(size, kept=kept)
        calls = self.dice.randint(0, 3) if depth == 0 else int(self.dice.random() < 0.15)
        for _ in range(calls if kept and depth < _DEEPEST else 0):
            at = self.dice.randrange(size)
            words[at] += self._call(depth) + (self._call(depth) if at % 7 == 0 else "")
        for first in range(0, size, 12):
            words[first] = words[first][:1].upper() + words[first][1:]
            words[min(first + 11, size - 1)] += "."
        return " ".join(words)

    def _words(self, size: int, *, kept: bool = True) -> list[str]:
        words = [word(number) for number in range(self._words_so_far, self._words_so_far + size)]
        self._words_so_far += size
        if kept:
            self.written.update(words)
        return words

    def _call(self, depth: int) -> str:
        """Call a note, as a rule a new one, whose body is then written too."""
        if self._known and depth == 0 and self.dice.random() < 0.1:
            return self.dice.choice(self._known)
        stream = self.dice.choice(tuple(PREFIXES))
        self._labels += 1
        call = f"[^{PREFIXES[stream]}{self._labels}]"
        place = len(self._notes)
        self._notes.append("")
        kept = stream not in self.dropped
        blocks = [
            self._note_block(depth + 1, kept=kept) for _ in range(self.dice.choice((1, 1, 2)))
        ]
        body = "\n\n".join(blocks).replace("\n", "\n    ").replace("\n    \n", "\n\n")
        self._notes[place] = f"{call}: {body}"
        if kept:
            self._known.append(call)
        return call

    def _note_block(self, depth: int, *, kept: bool) -> str:
        size = self.dice.randint(*self.dice.choice(LENGTHS if depth == 1 else LENGTHS[:-1]))
        prose = self._prose(size, depth, kept=kept)
        match self.dice.randrange(10):
            case 0:
                return "- " + prose.replace(". ", ".\n- ")
            case 1:
                return f"> {prose}"
            case 2:
                return prose.replace(". ", ".  \n")
            case _:
                return prose
