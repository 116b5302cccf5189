"""Evaluation of an activity: score, reason and evidence of each criterion in one view."""
