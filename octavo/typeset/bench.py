"""Bench: what one book leaves behind is used for the next of the same styles.

The stylesheets are read once, and a section whose text and first page are those of a section before
it is not laid out again.
"""

from collections import OrderedDict
from dataclasses import dataclass, field

from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle
from octavo.typeset.sections import Setting, Text, set_section
from octavo.typeset.sheets import Sheets

_KEPT = 48  # settings: the passes of a dozen sections

_Key = tuple[str, Text, bool, int, FolioStyle]


@dataclass(slots=True)
class Bench:
    """The stylesheets, once they are read, and the sections that were laid out last."""

    sheets: Sheets | None = None
    _settings: OrderedDict[_Key, Setting] = field(default_factory=OrderedDict)

    def setting(self, section: str, text: Text, start: Start) -> Setting:
        """Lay a section out, unless that was done before."""
        if self.sheets is None:
            raise RuntimeError("the stylesheets are not read yet")
        key = (section, text, start.is_recto, start.number, start.style)
        if key in self._settings:
            self._settings.move_to_end(key)
        else:
            self._settings[key] = set_section(self.sheets, text, start)
            while len(self._settings) > _KEPT:
                self._settings.popitem(last=False)
        return self._settings[key]
