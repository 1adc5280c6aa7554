"""Imposition: pages come on sheets, so that printed, cut and folded they read in order."""
