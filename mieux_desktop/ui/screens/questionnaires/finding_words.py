"""What stands against a questionnaire, in sentences beside its question."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from mieux_desktop.domain.questionnaires.conditions import ConditionError
from mieux_desktop.domain.questionnaires.findings import Finding, QuestionnaireError
from mieux_desktop.domain.questionnaires.model import Language
from mieux_desktop.ui import dates
from mieux_desktop.ui.directions import isolated


class FindingWords(QObject):
    """Says in the interface's language what has to be mended before a release."""

    def sentences(
        self, found: Iterable[QuestionnaireError], languages: Iterable[Language]
    ) -> list[str]:
        """Return a sentence for each finding; missing texts are told together."""
        names = {language.code: language.name for language in languages}
        missing: dict[str, int] = {}
        sentences = []
        for each in found:
            if each.code is Finding.NO_TEXT:
                code = str(each.parameters["language"])
                missing[code] = missing.get(code, 0) + 1
            else:
                sentences.append(self.sentence(each))
        if missing:
            counted = [
                f"{isolated(names.get(code, code))} ({count})" for code, count in missing.items()
            ]
            words = self.tr("Texts are missing in {languages}.")
            sentences.append(words.format(languages=dates.listed(counted)))
        return list(dict.fromkeys(sentences))

    def sentence(self, found: QuestionnaireError) -> str:
        """Return what is wrong."""
        error = found.parameters.get("error")
        if isinstance(error, ConditionError):
            return self.condition(error)
        if found.place == "items" and found.code is Finding.NONE:
            return self.tr("There is no question yet. {key} adds one.").format(key="Ctrl+N")
        value = found.parameters.get("value", found.parameters.get("language", ""))
        return self._texts()[found.code].format(value=value)

    def condition(self, error: ConditionError) -> str:
        """Return why an expression cannot be read, and where."""
        words = {
            "end": self.tr("The expression ends too early."),
            "function": self.tr("There is no function “{name}”."),
            "values": self.tr("The function “{name}” takes another number of values."),
            "pattern": self.tr("The pattern of regex() cannot be read."),
            "size": self.tr("The expression is too large."),
        }.get(error.kind)
        if words is None:
            words = self.tr("The expression cannot be read from character {place} on.")
        return words.format(name=error.name, place=dates.number(error.position + 1))

    def _texts(self) -> dict[Finding, str]:
        choices = self.tr("Each choice needs a code of its own: letters, digits, - and _.")
        return {
            Finding.FILE: self.tr("This cannot be read."),
            Finding.NONE: self.tr("At least one is needed."),
            Finding.TWICE: self.tr("“{value}” is there twice. Give each its own name or code."),
            Finding.LANGUAGE: self.tr("“{value}” is no language."),
            Finding.IDENTIFIER: self.tr("The code takes letters, digits, hyphens and dots."),
            Finding.VERSION: self.tr("Versions count from 1."),
            Finding.UNDECLARED: self.tr("There is a text in a language that is not offered."),
            Finding.NAME: self.tr(
                "The name takes letters, digits and _, and begins with a letter."
            ),
            Finding.EMPTY_GROUP: self.tr("This group is empty."),
            Finding.NO_ROWS: self.tr("At least one statement is needed."),
            Finding.LENGTH: self.tr("The longest answer needs at least one character."),
            Finding.NO_CONSTRAINT: self.tr("There is a message, but no check of the answer."),
            Finding.DEFAULT: self.tr("What stands at the start is no answer to this question."),
            Finding.NO_QUESTION: self.tr("The condition asks for “{value}”, which is no question."),
            Finding.NO_ANSWER: self.tr(
                "The condition asks for the answer “{value}”, which nobody can give."
            ),
            Finding.CURRENT: self.tr("A point “.” only stands for the answer in its own check."),
            Finding.CIRCLE: self.tr("The conditions lead in a circle: this could never be asked."),
            Finding.CHOICE_CODE: choices,
            Finding.OTHERS: self.tr("Only one choice can ask for words, and none in an order."),
            Finding.NO_CHOICE: self.tr("“{value}” is marked as right, but is no choice."),
            Finding.FEW_POINTS: self.tr("A scale needs at least two points."),
            Finding.ORDER: self.tr("The values of the points must go up."),
            Finding.BOUND: self.tr("“{value}” is no limit for such answers."),
            Finding.BOUNDS: self.tr("The lowest answer is above the highest."),
            Finding.PAIRS: self.tr(
                "Each question on knowledge before needs one on knowledge after."
            ),
            Finding.NEEDS_SCALE: self.tr("What it measures needs a scale."),
            Finding.NEEDS_SELECT_ONE: self.tr("Only “Choose one” can group the results."),
            Finding.NEEDS_0_TO_10: self.tr("A recommendation needs a scale from 0 to 10."),
        }
