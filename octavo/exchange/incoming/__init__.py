"""Incoming: a list of events that another program wrote becomes events of a work."""
