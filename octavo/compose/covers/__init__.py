"""Covers: a finished count of pages and a paper become the geometry and the galley of a cover."""
