"""Copy: files become typed values."""
