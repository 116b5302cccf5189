"""Problems of lists, agendas and questionnaires that others made, in plain words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def list_sentences() -> dict[str, str]:
    """Return the sentence of each code."""
    return {
        "list-too-large": translate(
            "Problems",
            "The file is larger than {limit} MB. Keep only the sheet with the list and try again.",
        ),
        "list-too-long": translate(
            "Problems",
            "The list has more than {limit} lines. Split it into several files.",
        ),
        "list-kind-unknown": translate(
            "Problems",
            "This kind of file is no list that can be read. Save it as an Excel workbook (.xlsx) "
            "or as CSV.",
        ),
        "list-protected": translate(
            "Problems",
            "The workbook is protected by a password. Save a copy without it and choose that one.",
        ),
        "list-unsafe": translate(
            "Problems",
            "The file is built in a way that could harm this laptop, so it was not opened. Ask "
            "for it as CSV.",
        ),
        "list-damaged": translate(
            "Problems",
            "The file is damaged or cut short, so nothing was read. Ask for it again, or save it "
            "anew in Excel.",
        ),
        "list-empty": translate("Problems", "There is no text in this file."),
        "list-nothing-copied": translate(
            "Problems",
            "Nothing was copied. Copy the lines of the list in their program, then paste here.",
        ),
        "agenda-not-found": translate(
            "Problems",
            "No session was found in this file. It should have a column with times and one with "
            "titles.",
        ),
        "agenda-day-missing": translate(
            "Problems",
            "It is not clear on which day this is. Give the activity its days, or write the day "
            "in the list.",
        ),
        "agenda-empty": translate("Problems", "There is no session in this agenda yet."),
        "activity-without-days": translate(
            "Problems",
            "This activity has no days yet. Say when it begins, then try again.",
        ),
        "questionnaire-unusable": translate(
            "Problems", "This questionnaire cannot be used: {place}: {reason}."
        ),
        "questionnaire-too-large": translate(
            "Problems", "This questionnaire is too large. Take out questions or shorten texts."
        ),
        "questionnaire-released": translate(
            "Problems",
            "{name}, version {version}, is released and stays as it is. Make the next version to "
            "change it.",
        ),
        "questionnaire-version-taken": translate(
            "Problems", "There is already a version {version} of {name}. Choose another number."
        ),
    }
