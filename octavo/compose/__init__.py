"""Compose: a book becomes galleys, HTML with source locations."""
