"""Schemes: each way of laying pages on sheets is a module that gives an ``Arrangement``."""
