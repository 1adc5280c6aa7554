"""Workshop: parcels and errands that come from another machine become copies on this one.

It lives in the process of a Dask worker and outlasts the single errand: a parcel is unpacked once,
and its compositors keep what they have set.
"""

import atexit
import tempfile
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from octavo.batch.compositor import Compositor
from octavo.batch.errands import Errand, Kit, Made
from octavo.batch.parcels import Parcel, unpacked
from octavo.deliver.versions import versions

_KEPT = 2  # parcels: two batches may run at a time


@dataclass(slots=True)
class _Workshop:
    kit: Kit
    folder: tempfile.TemporaryDirectory[str]
    idle: list[Compositor] = field(default_factory=list)

    def close(self) -> None:
        """End all processes that are idle, and remove the files."""
        while self.idle:
            self.idle.pop().dismiss()
        self.folder.cleanup()


_OPEN: OrderedDict[str, _Workshop] = OrderedDict()
_LOCK = Lock()


def carry_out(parcel: Parcel, errand: Errand) -> tuple[Made, ...]:
    """Make the copies of an errand with what is in a parcel."""
    with _LOCK:
        workshop = _workshop(parcel)
        compositor = workshop.idle.pop() if workshop.idle else Compositor(workshop.kit)
    try:
        return compositor.make(errand)
    finally:
        with _LOCK:
            if _OPEN.get(parcel.id) is workshop:
                workshop.idle.append(compositor)
            else:
                compositor.dismiss()


def open_parcel(parcel: Parcel) -> Parcel:
    """Take a parcel in: Dask sends it to whoever needs it, and calls again if it is lost."""
    return parcel


def programs() -> dict[str, str]:
    """Tell what this machine makes copies with."""
    return versions()


def close_all() -> None:
    """Close all workshops of this process."""
    with _LOCK:
        while _OPEN:
            _OPEN.popitem()[1].close()


def _workshop(parcel: Parcel) -> _Workshop:
    if parcel.id not in _OPEN:
        folder = tempfile.TemporaryDirectory(prefix="octavo-")
        _OPEN[parcel.id] = _Workshop(unpacked(parcel, Path(folder.name).resolve()), folder)
        while len(_OPEN) > _KEPT:
            _OPEN.popitem(last=False)[1].close()
    _OPEN.move_to_end(parcel.id)
    return _OPEN[parcel.id]


atexit.register(close_all)
