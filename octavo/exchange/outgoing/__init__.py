"""Outgoing: the events of a work become files for other programs."""
