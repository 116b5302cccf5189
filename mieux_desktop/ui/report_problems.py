"""Problems of submitting, returning and commenting on reports, in plain words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def report_sentences() -> dict[str, str]:
    """Return the sentence of each code."""
    return {
        "not-submitted-kind": translate(
            "Problems",
            "This document is a working paper: it is exported, not submitted.",
        ),
        "report-submitted-already": translate(
            "Problems",
            "This report was submitted already. Take it back, or amend it, to change it.",
        ),
        "report-too-large": translate(
            "Problems",
            "The report is too large to be submitted as one version. Shorten its longest "
            "texts and try again.",
        ),
        "officers-decide": translate(
            "Problems",
            "Only an officer returns or accepts a report.",
        ),
        "version-replaced": translate(
            "Problems",
            "Version {number} was replaced by a newer one. Decide on that one.",
        ),
        "report-taken-back": translate(
            "Problems",
            "Version {number} was taken back by its authors, so there is nothing to decide on yet.",
        ),
        "return-needs-word": translate(
            "Problems",
            "Say what is to be changed, or comment on a paragraph, before you return the report.",
        ),
        "report-open-already": translate(
            "Problems",
            "This report is open for writing already.",
        ),
        "amendment-needs-reason": translate(
            "Problems",
            "Say why the accepted report is amended.",
        ),
        "comment-empty": translate(
            "Problems",
            "Write the comment before you save it.",
        ),
        "not-your-comment": translate(
            "Problems",
            "Only its author can delete a comment. You can answer or settle it.",
        ),
        "version-unreadable": translate(
            "Problems",
            "This version is damaged or was written by another program, so it is not shown. "
            "The report itself is not affected.",
        ),
    }
