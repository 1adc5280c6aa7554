"""Press: pages become PDFs for the screen and the printer."""
