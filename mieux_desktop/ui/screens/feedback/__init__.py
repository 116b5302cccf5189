"""Feedback of an activity: paper forms entered while it is open, results once it is closed."""
