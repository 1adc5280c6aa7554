"""Micro-typography: paragraphs as typed become paragraphs as a compositor would set them."""

from octavo.assemble.typography.engine import SetText, set_runs
from octavo.assemble.typography.languages import known_rules, rules
from octavo.assemble.typography.rule import Rule
from octavo.assemble.typography.stick import Run

__all__ = ["Rule", "Run", "SetText", "known_rules", "rules", "set_runs"]
