"""Rolls: a table of people, CSV, TSV, JSON lines or XLSX, becomes rows with their places."""
