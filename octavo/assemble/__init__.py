"""Assemble: an edition and a work become a book in running order."""
