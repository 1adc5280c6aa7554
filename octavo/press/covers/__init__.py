"""Covers: the page of a cover becomes the sheet that goes to the press, or a ready one is held."""
