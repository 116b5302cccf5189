"""What a workbook has that cannot be taken over, in sentences with sheet, row and cell."""

from PySide6.QtCore import QObject

from mieux_desktop.operations.xlsforms.problems import Code, FormProblem


class ProblemWords(QObject):
    """Says in the interface's language what is wrong with an XLSForm."""

    def sentence(self, problem: FormProblem) -> str:
        """Return what is wrong, and what becomes of it."""
        return self._texts()[problem.code].format(detail=problem.detail)

    def place(self, problem: FormProblem) -> str:
        """Return where it is, such as “survey, row 12, cell F12 (relevant)”; empty for a file."""
        parts = [problem.sheet] if problem.sheet else []
        if problem.row:
            parts.append(self.tr("row {row}").format(row=problem.row))
        if problem.cell:
            parts.append(self.tr("cell {cell}").format(cell=problem.cell))
        if problem.column:
            parts.append(problem.column)
        return ", ".join(parts)

    def _texts(self) -> dict[Code, str]:
        return {
            Code.NOT_A_WORKBOOK: self.tr("This is no Excel workbook that can be read."),
            Code.TOO_LARGE: self.tr("The workbook is too large."),
            Code.NO_SURVEY: self.tr("There is no sheet named “survey”."),
            Code.NO_LANGUAGE_CODE: self.tr(
                "The heading “{detail}” has no language code. Write it as “Français (fr)”."
            ),
            Code.NO_QUESTIONS: self.tr("The form asks nothing."),
            Code.UNSUPPORTED_TYPE: self.tr(
                "Questions of the type “{detail}” cannot be asked here."
            ),
            Code.UNSUPPORTED_COLUMN: self.tr("This column cannot be taken over: “{detail}”."),
            Code.UNSUPPORTED_SHEET: self.tr("This sheet cannot be taken over."),
            Code.MEDIA: self.tr("Pictures, sound and film beside a question cannot be shown."),
            Code.UNKNOWN_FUNCTION: self.tr("The function “{detail}” is not known here."),
            Code.CONDITION: self.tr("This condition cannot be read: {detail}"),
            Code.REFERENCE_IN_TEXT: self.tr("A text cannot repeat an answer."),
            Code.CHANGING_DEFAULT: self.tr("“{detail}” is no fixed answer to begin with."),
            Code.WRONG_DEFAULT: self.tr("“{detail}” does not answer this question."),
            Code.NO_NAME: self.tr("The row has no name."),
            Code.NO_TYPE: self.tr("The row has no type."),
            Code.NO_TEXT: self.tr("The text in the language “{detail}” is missing."),
            Code.NO_LIST: self.tr("There is no list of choices named “{detail}”."),
            Code.WRONG_VALUE: self.tr("“{detail}” cannot stand here."),
            Code.REPEATED: self.tr("“{detail}” is given twice."),
            Code.NOT_CLOSED: self.tr("The group “{detail}” has no end."),
            Code.NOT_OPENED: self.tr("A group ends here that has no beginning."),
            Code.NOT_USABLE: self.tr("The form does not hold: {detail}"),
            Code.METADATA: self.tr("“{detail}” is left out: answers are anonymous."),
            Code.COLUMN_LEFT_OUT: self.tr("This column is left out."),
            Code.SETTING_LEFT_OUT: self.tr("This setting is left out."),
            Code.SHEET_LEFT_OUT: self.tr("This sheet is left out."),
            Code.APPEARANCE_LEFT_OUT: self.tr("The appearance “{detail}” is left out."),
            Code.ROW_DISABLED: self.tr("This row is switched off in the workbook."),
            Code.NAME_FOR_LABEL: self.tr("The group shows its name: it has no label."),
            Code.VERSION_COUNTED: self.tr(
                "“{detail}” is no number: the version is counted from 1."
            ),
        }
