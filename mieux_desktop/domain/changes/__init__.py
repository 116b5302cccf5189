"""The immutable records of edits: their bytes, hashes, heads and fold. Pure."""
