"""Sections: one module for each sort of section that is made from data."""
