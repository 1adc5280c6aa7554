"""Deliver: what was made is written to build/, whole or not at all."""
