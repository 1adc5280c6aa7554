"""Patch: a piece of a function of the engine, and what stands there instead.

Each names the text that it replaces, and how often it stands there.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patch:
    """A piece of a function of the engine, and what stands there instead."""

    name: str
    module: str
    function: str  # its name in the module, with that of its class
    old: str
    new: str
    times: int  # how often ``old`` stands in the function
