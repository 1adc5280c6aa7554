"""Standards: a PDF becomes what PDF/A, PDF/UA or PDF/X asks for, or it is said why it cannot."""
