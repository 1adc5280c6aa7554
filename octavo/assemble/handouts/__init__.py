"""Handouts: what a sheet for a class has beside its texts: numbered lines, exercises, panels."""
