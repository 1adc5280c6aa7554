"""Proof: pages and PDFs are checked against what was ordered."""
