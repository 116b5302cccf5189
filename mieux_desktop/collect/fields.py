"""The questions of a page as HTML: native controls with labels, hints and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import assert_never

from mieux_desktop.collect.words import Words
from mieux_desktop.domain.questionnaires.answers import Problem, ProblemCode
from mieux_desktop.domain.questionnaires.model import (
    NOT_APPLICABLE,
    AnswerValue,
    AnyItem,
    AnyQuestion,
    ChoiceQuestion,
    DateQuestion,
    DecimalQuestion,
    Grid,
    Group,
    IntegerQuestion,
    Note,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    Text,
    TextQuestion,
)
from mieux_desktop.domain.questionnaires.typed import write_typed

_WORD_OF = {
    ProblemCode.UNKNOWN_CHOICE: "wrong_choice",
    ProblemCode.NOT_ON_SCALE: "wrong_choice",
    ProblemCode.UNKNOWN_QUESTION: "wrong_choice",
}


_MOST_IN_ONE_ROW = 7  # beyond it, the labels of the ends say which ends these are


@dataclass(frozen=True)
class Fields:
    """Writes the questions of one page, in one language, with the answers so far."""

    words: Words
    answers: Mapping[str, AnswerValue]
    shown: frozenset[str]
    live: frozenset[str]  # whose answers change what the page shows
    wrong: Mapping[str, Problem]
    fresh: frozenset[str] = frozenset()  # brought up by an answer just now

    def write(self, items: Sequence[AnyItem]) -> str:
        """All that is shown of these items."""
        return "".join(self._item(item) for item in items if item.name in self.shown)

    def _item(self, item: AnyItem) -> str:
        match item:
            case Group():
                return (
                    f"<section><h2>{self._text(item.label)}</h2>{self.write(item.items)}</section>"
                )
            case Grid():
                rows = "".join(self._scale(row) for row in item.questions)
                hint = self._hint(item.hint, item.name)
                return (
                    f'<section class="grid"><h2>{self._text(item.label)}</h2>{hint}{rows}</section>'
                )
            case Note():
                return f'<p class="note">{self._text(item.label)}</p>{self._hint(item.hint, "")}'
            case SelectOne() | SelectMultiple():
                return self._choices(item)
            case Rank():
                return self._rank(item)
            case ScaleQuestion():
                return self._scale(item)
            case IntegerQuestion() | DecimalQuestion() | DateQuestion() | TextQuestion():
                return self._typed(item)
            case _:
                assert_never(item)

    def _choices(self, question: SelectOne | SelectMultiple) -> str:
        kind = "radio" if isinstance(question, SelectOne) else "checkbox"
        given = self._given(question)
        options = []
        for choice in question.choices:
            options.append(
                self._option(question, kind, choice.code, self._text(choice.label), given)
            )
            if choice.other and question.other_question:
                options.append(self._other(question, question.other_question))
        return self._set(question, f'<div class="list">{"".join(options)}</div>')

    def _other(self, question: ChoiceQuestion, other: TextQuestion) -> str:
        label = escape(self.words("other"))
        value = escape("".join(self._given(other)))
        return (
            f'<input class="other" type="text" dir="auto" autocomplete="off" name="{other.name}"'
            f' value="{value}"'
            f' maxlength="{other.max_length}" placeholder="{label}"'
            f' aria-label="{self._text(question.label)} – {label}"{self._bad(other)}>'
            f"{self._error(other)}"
        )

    def _scale(self, question: ScaleQuestion) -> str:
        scale, given = question.scale, self._given(question)
        missing = ""
        if scale.not_applicable:
            label = self._text(scale.not_applicable)
            missing = self._option(question, "radio", NOT_APPLICABLE, label, given)
        if all(point.label for point in scale.points):
            points = "".join(
                self._option(question, "radio", str(p.value), self._text(p.label), given)
                for p in scale.points
            )
            return self._set(question, f'<div class="list">{points}{missing}</div>')
        boxes = []
        for point in scale.points:
            number = self.words.number(point.value)
            named = f' aria-label="{number}, {self._text(point.label)}"' if point.label else ""
            boxes.append(self._option(question, "radio", str(point.value), number, given, named))
        ends = [self._text(point.label) for point in (scale.points[0], scale.points[-1])]
        if len(boxes) > _MOST_IN_ONE_ROW:
            values = (scale.points[0].value, scale.points[-1].value)
            ends = [f"{self.words.number(v)} – {e}" for v, e in zip(values, ends, strict=True)]
        row = (
            f'<div class="row n{len(boxes)}">{"".join(boxes)}</div>'
            f'<div class="ends" aria-hidden="true"><span>{ends[0]}</span>'
            f"<span>{ends[1]}</span></div>"
        )
        return self._set(question, row + (f'<div class="list">{missing}</div>' if missing else ""))

    def _rank(self, question: Rank) -> str:
        given = self._given(question)
        places = []
        for place in range(len(question.choices)):
            chosen = given[place] if place < len(given) else ""
            options = "".join(
                f'<option value="{escape(c.code)}"{" selected" * (c.code == chosen)}>'
                f"{self._text(c.label)}</option>"
                for c in question.choices
            )
            name = escape(self.words("place", n=place + 1))
            places.append(
                f'<label class="place"><span>{name}</span><select name="{question.name}">'
                f'<option value="">{escape(self.words("choose"))}</option>{options}</select>'
                "</label>"
            )
        return self._set(question, "".join(places))

    def _typed(
        self, question: IntegerQuestion | DecimalQuestion | DateQuestion | TextQuestion
    ) -> str:
        id_, value = f"q-{question.name}", escape("".join(self._given(question)))
        common = (
            f'id="{id_}" name="{question.name}"{self._described(question)}{self._bad(question)}'
            f"{self._live(question)}"
        )
        match question:
            case TextQuestion(long=True):
                control = (
                    f'<textarea {common} dir="auto" rows="4" maxlength="{question.max_length}">'
                    f"\n{value}</textarea>"
                )
            case TextQuestion():
                control = (
                    f'<input {common} type="text" dir="auto" autocomplete="off"'
                    f' maxlength="{question.max_length}" value="{value}">'
                )
            case DateQuestion():
                low = f' min="{question.minimum}"' if question.minimum else ""
                high = f' max="{question.maximum}"' if question.maximum else ""
                control = f'<input {common} type="date"{low}{high} value="{value}">'
            case _:
                mode = "numeric" if isinstance(question, IntegerQuestion) else "decimal"
                control = (
                    f'<input {common} type="text" inputmode="{mode}" maxlength="30"'
                    f' autocomplete="off" value="{value}">'
                )
        label = f'<label class="label" for="{id_}">{self._text(question.label)}</label>'
        inside = f"{label}{self._about(question)}{control}"
        return f'<div class="q{self._new(question)}">{inside}</div>'

    def _set(self, question: AnyQuestion, controls: str) -> str:
        return (
            f'<fieldset class="q{self._new(question)}" id="q-{question.name}"'
            f"{self._described(question)}{self._bad(question)}>"
            f"<legend>{self._text(question.label)}</legend>{self._about(question)}{controls}</fieldset>"
        )

    def _option(
        self,
        question: AnyQuestion,
        kind: str,
        value: str,
        label: str,
        given: Sequence[str],
        named: str = "",
    ) -> str:
        checked = " checked" if value in given else ""
        return (
            f'<label class="option"><input type="{kind}" name="{question.name}"'
            f' value="{escape(value)}"{checked}{named}{self._live(question)}>'
            f"<span>{label}</span></label>"
        )

    def _about(self, question: AnyQuestion) -> str:
        return self._hint(question.hint, question.name) + self._error(question)

    def _hint(self, hint: Text, name: str) -> str:
        return f'<p class="hint" id="h-{name}">{self._text(hint)}</p>' if hint else ""

    def _error(self, question: AnyQuestion) -> str:
        problem = self.wrong.get(question.name)
        if problem is None:
            return ""
        sentence = escape(self._sentence(question, problem))
        return f'<p class="error" id="e-{question.name}">{sentence}</p>'

    def _sentence(self, question: AnyQuestion, problem: Problem) -> str:
        if problem.code is ProblemCode.CONSTRAINT and question.constraint_message:
            return self._plain(question.constraint_message)
        if problem.code is ProblemCode.WRONG_TYPE:
            match question:
                case IntegerQuestion():
                    return self.words("wrong_number")
                case DecimalQuestion():
                    return self.words("wrong_decimal")
                case DateQuestion():
                    return self.words("wrong_date")
                case _:
                    return self.words("wrong_choice")
        return self.words(_WORD_OF.get(problem.code, problem.code.value), **problem.parameters)

    def _described(self, question: AnyQuestion) -> str:
        ids = [f"h-{question.name}"] if question.hint else []
        ids += [f"e-{question.name}"] if question.name in self.wrong else []
        return f' aria-describedby="{" ".join(ids)}"' if ids else ""

    def _bad(self, question: AnyQuestion) -> str:
        return ' aria-invalid="true"' if question.name in self.wrong else ""

    def _live(self, question: AnyQuestion) -> str:
        return " data-live" if question.name in self.live else ""

    def _new(self, question: AnyQuestion) -> str:
        return " new" if question.name in self.fresh else ""

    def _given(self, question: AnyQuestion) -> tuple[str, ...]:
        value = self.answers.get(question.name)
        return () if value is None else write_typed(value)

    def _plain(self, text: Text) -> str:
        return text.get(self.words.language.code) or next(iter(text.values()), "")

    def _text(self, text: Text) -> str:
        return escape(self._plain(text))
