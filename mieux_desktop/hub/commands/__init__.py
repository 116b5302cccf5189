"""The commands of `mieux-hub`, by noun; each returns the lines to print."""
