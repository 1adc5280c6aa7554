"""Preflight: a finished PDF becomes findings of what a printer would send it back for.

``reading`` looks into the file, ``rules`` holds what is asked of it, a module a rule.
"""
