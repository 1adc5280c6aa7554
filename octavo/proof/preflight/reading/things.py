"""Things: what pikepdf reads, dictionaries, arrays and streams, which have no types."""

from typing import Any

Thing = Any
