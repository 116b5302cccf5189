"""XLSForm workbooks, the field's standard for questionnaires: read with doubts named, written."""
