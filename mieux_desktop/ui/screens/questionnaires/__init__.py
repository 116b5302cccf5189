"""Questionnaires: the library, own ones, and XLSForm workbooks in and out."""
