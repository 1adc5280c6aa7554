"""Reading: the operators of a PDF become marks on pages, each with its ink, size and place."""
