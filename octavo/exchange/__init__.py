"""Exchange: chronologies come from other programs' files, and go into them."""
