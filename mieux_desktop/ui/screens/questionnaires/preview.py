"""Preview: one page of a questionnaire as a person sees it, answered as they would."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.answers import relevant_names, starting_answers
from mieux_desktop.domain.questionnaires.editing import presentable, walk
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    AnyItem,
    Language,
    Questionnaire,
    Text,
)
from mieux_desktop.operations.feedback_words import words_for
from mieux_desktop.ui.kiosk.form import KioskStep, split_into_steps
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.page import scrolling

_PASSES = 5  # of the layout until answers stand in as many columns as fit; none is to be seen
_LATER_MS = 150  # typing goes on while the page waits to be drawn


class Preview(QWidget):
    """Shows the page with the chosen item, in one language, with skip logic and checks."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._form: Questionnaire | None = None
        self._drawn: tuple[Questionnaire, str] | None = None  # what `_shown` was made of
        self._shown: Questionnaire | None = None
        self._step_form: Questionnaire | None = None
        self._page_shown: object = None  # what stands around the questions
        self._heading = Label("", "title", wrap=True)
        self._name = ""
        self._language = ""
        self._page = 0
        self._new = False  # another item than before
        self._answers: dict[str, AnswerValue] = {}
        self.step: KioskStep | None = None
        self._area: QScrollArea | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._draw)
        self.language = ComboBox(self.tr("Language of the preview"))
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(self.language.currentData())
        )
        self.back = IconButton("chevron-left", self.tr("Page before"))
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forth = IconButton("chevron-right", self.tr("Next page"))
        self.forth.clicked.connect(lambda: self._turn(1))
        self._place = Label("", "caption", "secondary")
        self.check = Button(self.tr("Check the answers"), "check", small=True)
        self.check.clicked.connect(self._check)
        self.clear = Button(self.tr("Start again"), "rotate-ccw", small=True)
        self.clear.clicked.connect(self._start_again)
        self.notice = Label("", "caption", "secondary", wrap=True)
        self.notice.setContentsMargins(16, 8, 16, 8)
        self._empty = Label(
            self.tr("Here stands what people will see, as soon as there is a question."),
            "note", "secondary", wrap=True,
        )  # fmt: skip
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 8)
        head.setSpacing(4)
        head.addWidget(self.language)
        head.addStretch(1)
        head.addWidget(self._place)
        head.addWidget(self.back)
        head.addWidget(self.forth)
        layout.addLayout(head)
        layout.addWidget(Rule())
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)
        layout.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self.check)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        layout.addLayout(foot)

    def show_form(self, form: Questionnaire, name: str, language: str) -> None:
        """Show the page of an item in a language, a moment later."""
        if name != self._name or language != self._language:
            self._page = -1  # that of the item
            self._new = True
        self._form, self._name, self._language = form, name, language
        if self.isVisible():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def draw_now(self) -> None:
        """Draw what waits."""
        self._later.stop()
        self._draw()

    def answers(self) -> Mapping[str, AnswerValue]:
        """Return what was answered here."""
        return dict(self._answers)

    def _draw(self) -> None:
        form = self._form
        if form is None:
            return
        if (form, self._language) != self._drawn:
            self._drawn = (form, self._language)
            self._shown = presentable(form, self._language)
            items: list[tuple[str, object]] = [(each.name, each.code) for each in form.languages]
            self.language.set_items(items, self._language)
            self._answers = self._kept_answers()
        shown = self._shown
        for widget in (self.back, self.forth, self.check, self.clear):
            widget.setEnabled(shown is not None)
        if shown is None:
            self._place.setText("")
            self.notice.hide()
            self._stack.setCurrentWidget(self._empty)
            return
        steps = split_into_steps(shown)
        if self._page < 0:
            self._page = self._page_of(shown)
        self._page = min(self._page, len(steps) - 1)
        self._show_page(shown, *steps[self._page])
        words = self.tr("Page {page} of {pages}")
        self._place.setText(words.format(page=self._page + 1, pages=len(steps)))
        self.back.setEnabled(self._page > 0)
        self.forth.setEnabled(self._page < len(steps) - 1)
        self._tell()

    def _kept_answers(self) -> dict[str, AnswerValue]:
        if self._shown is None:
            return self._answers
        kept = {n: v for n, v in self._answers.items() if n in self._shown.questions}
        return {**starting_answers(self._shown), **kept}

    def _show_page(self, shown: Questionnaire, heading: Text, items: Sequence[AnyItem]) -> None:
        """Show a page; one that is shown already keeps what is the same on it."""
        language: Language = shown.languages[0]
        begins = not self._name and not self._page
        page = (self._page, language, begins, shown.title if begins else {},
                shown.introduction if begins else {})  # fmt: skip
        step, area = self.step, self._area
        if step is None or area is None or page != self._page_shown:
            self._page_shown, self._new = page, True
            step = KioskStep(heading, items, shown, words_for(language))
            step.answered.connect(self._answer)
            area = self._make_area(step, shown, begins=begins)
        elif shown is not self._step_form:
            step.show_items(heading, items, shown)
        self._step_form = shown
        self._heading.setText(step.heading)
        self._heading.setVisible(bool(step.heading))
        step.show_answers(self._answers)
        self._stack.setCurrentWidget(area)
        for _ in range(_PASSES):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if self._new:
            QTimer.singleShot(0, step, lambda: self._reach(area, step))
        self._new = False

    def _make_area(self, step: KioskStep, shown: Questionnaire, *, begins: bool) -> QScrollArea:
        """Put a page in place of the one before."""
        if (column := step.layout()) is not None:
            column.setContentsMargins(16, 12, 16, 16)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        if begins:
            self._begin(inside, shown)
        self._heading = Label("", "title", wrap=True)
        self._heading.setContentsMargins(16, 12, 16, 0)
        inside.addWidget(self._heading)
        inside.addWidget(step, 1)
        right_to_left = shown.languages[0].direction == "rtl"
        holder.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        old, self._area, self.step = self._area, scrolling(holder), step
        self._stack.addWidget(self._area)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        return self._area

    def _begin(self, column: QVBoxLayout, shown: Questionnaire) -> None:
        """Put what comes before the first question above it."""
        for text, style in ((shown.title, "display"), (shown.introduction, "body")):
            words = text.get(self._language, "")
            if words:
                label = Label(words, style, wrap=True)
                label.setContentsMargins(16, 12, 16, 0)
                column.addWidget(label)

    def _reach(self, area: QScrollArea, step: KioskStep) -> None:
        """Bring the chosen question into sight."""
        if step is not self.step or self._shown is None:
            return
        items = {item.name: item for _path, item in walk(self._shown.items)}
        rows = getattr(items.get(self._name), "rows", ())
        field = step.fields.get(rows[0].name if rows else self._name)
        if field is not None:
            area.ensureWidgetVisible(field, 0, 16)

    def _page_of(self, shown: Questionnaire) -> int:
        for number, (_heading, items) in enumerate(split_into_steps(shown)):
            if self._name in {item.name for _path, item in walk(items)}:
                return number
        return 0

    def _tell(self) -> None:
        """Say why the chosen item is not to be seen."""
        names = relevant_names(self._shown, self._answers) if self._shown else frozenset()
        known = self._shown is not None and self._name in {p.item.name for p in self._shown.placed}
        hidden = known and self._name not in names
        self.notice.setText(
            self.tr("After these answers it is not asked. Answer differently to see it.")
            if hidden
            else ""
        )
        self.notice.setVisible(hidden)

    def _answer(self, name: str, value: AnswerValue | None) -> None:
        if value is None:
            self._answers.pop(name, None)
        else:
            self._answers[name] = value
        if self.step is not None:
            self.step.show_relevant(self._answers)
        self._tell()

    def _check(self) -> None:
        if self.step is not None:
            self.step.flush()
            self.step.check(self._answers)

    def _start_again(self) -> None:
        self._answers = {}
        self._page = 0
        self.draw_now()

    def _turn(self, step: int) -> None:
        self._page += step
        self.draw_now()
