"""Notes: the timeline of a mission beside its editor, and the quick note."""
