"""Octavo: one work, many printed editions."""

__version__ = "0.1.0"
