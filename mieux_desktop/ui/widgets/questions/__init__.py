"""Editors of questionnaires: one per question type, and the form that joins them."""
