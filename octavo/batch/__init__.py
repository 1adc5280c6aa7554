"""Batch: an edition and a table of people become copies, one for each of them."""
