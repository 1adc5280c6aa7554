"""Estimates: an edition's pages become sheets, weight, paper for a run, and what it costs."""
