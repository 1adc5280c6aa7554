"""Font licences: font files without a licence beside them become what is seen.

Open licences such as the SIL Open Font License 1.1 (condition 2) ask that the licence goes with
every copy of the file; and in a year nobody knows where a font without one came from.
"""

from collections.abc import Iterator

from octavo.copy.font_files import FontFile
from octavo.proof.preflight.seen import Seen


def font_licences(files: tuple[FontFile, ...]) -> Iterator[Seen]:
    """Find font files in whose folder there is no licence (H06)."""
    for file in files:
        if not file.licensed:
            message = f"the font '{file.name}' has no licence in its folder"
            hint = "put the licence beside it, as OFL.txt or LICENSE.txt"
            yield Seen(message, hint, location=file.location)
