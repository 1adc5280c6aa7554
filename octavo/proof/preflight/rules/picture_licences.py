"""Picture licences: pictures of which nobody says who lets them be printed become what is seen.

It is asked of a final edition only. A record in the work's pictures.yaml, or the credit of an
event's picture, says it.
"""

from collections.abc import Iterator

from octavo.proof.preflight.intended import PictureUse
from octavo.proof.preflight.seen import Seen


def picture_licences(pictures: tuple[PictureUse, ...], *, final: bool) -> Iterator[Seen]:
    """Find pictures of a final edition that have neither licence nor credit (H22)."""
    for use in pictures if final else ():
        if not use.licence:
            message = f"nobody says who lets the picture '{use.name}' be printed"
            hint = "add a record for it to the work's pictures.yaml, with 'licence' and 'credit'"
            yield Seen(message, hint, use.page, use.box, use.location)
