"""Colour: what a PDF is painted with becomes the inks of a press."""
