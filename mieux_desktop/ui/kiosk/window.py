"""Kiosk window: welcomes, asks page by page, thanks, and starts clean for the next person."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import finish, starting_answers
from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire
from mieux_desktop.operations.feedback_words import FormWords, words_for
from mieux_desktop.paths import resources
from mieux_desktop.ui import tokens
from mieux_desktop.ui.kiosk.form import KioskStep, split_into_steps
from mieux_desktop.ui.kiosk.leaving import LeavingPanel
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import IconLabel, Label, Rule
from mieux_desktop.ui.widgets.page import scrolling

IDLE_S = 60
_WARN_S = 15  # before
_THANKS_MS = 6000
_STIRS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class _BigButton(Button):
    """A button as high as a finger wants it."""

    def __init__(self, text: str, icon: str = "", role: str = "normal") -> None:
        super().__init__(text, icon, role)
        self.setStyleSheet("font-size: 17px;")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width() + 48, 114), 56)


class KioskWindow(QWidget):
    """Covers the screen; the program behind it is reached with the passphrase alone."""

    form_done = Signal(str, object)  # language, answers
    unlock_requested = Signal(str)  # passphrase
    left = Signal()

    def __init__(self, form: Questionnaire, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("content")
        self.setWindowTitle(form.title[form.languages[0].code])
        self._form = form
        self._first_language = form.language_for(language).code
        self._words: FormWords = words_for(form.language_for(language))
        self._answers: dict[str, AnswerValue] = {}
        self._steps: list[KioskStep] = []
        self._at = -1  # the welcome page
        self._sending = False
        self._idle = QTimer(self, singleShot=True, interval=(IDLE_S - _WARN_S) * 1000)
        self._idle.timeout.connect(self._warn)
        self._clear = QTimer(self, singleShot=True, interval=_WARN_S * 1000)
        self._clear.timeout.connect(self.start_anew)
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._tell_left)
        self._thanked = QTimer(self, singleShot=True, interval=_THANKS_MS)
        self._thanked.timeout.connect(self.start_anew)
        self._languages = QButtonGroup(self)
        self._make()
        self.start_anew()

    def start_anew(self) -> None:
        """Forget what was typed and welcome the next person."""
        for timer in (self._idle, self._clear, self._thanked):
            timer.stop()
        self._answers = dict(starting_answers(self._form))
        self._sending = False
        self._at = -1
        self._speak(self._first_language)

    def thank(self) -> None:
        """Say that the answers are in; then welcome the next person."""
        words = self._words
        self._sending = False
        self._title.setText(words("kiosk_thanks"))
        own = self._form.thanks.get(words.language.code, "")
        told = (own, f"{words('thanks_more').split('.')[0]}.", words("kiosk_next"))
        self._text.setText(" ".join(filter(None, told)))
        self._begin.setText(words("start"))
        self._show_page(self._welcome)
        self._idle.stop()
        self._clear.stop()
        self._thanked.start()

    def show_problem(self, problem: Problem) -> None:
        """Say that the answers could not be kept; they stay on the screen."""
        self._sending = False
        name = "empty" if problem.code == "form-empty" else "trouble"
        self._told.setText(self._words(name))
        self._told.set_tone("bad")

    def leave(self) -> None:
        """Close: the owner is back."""
        self._leaving.end()
        for timer in (self._idle, self._clear, self._thanked):
            timer.stop()
        self.hide()
        self.left.emit()

    def refuse(self) -> None:
        """Say that this was not the passphrase."""
        self._leaving.refuse()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRS and self._at >= 0:
            self._stir()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.windowHandle()
        if window is not None:
            window.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leaving.ask()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._leaving.ask()

    def _stir(self) -> None:
        if self._clear.isActive():
            self._clear.stop()
            self._tell_private()
        self._idle.start()

    def _warn(self) -> None:
        self._clear.start()
        self._countdown.start()
        self._tell_left()

    def _tell_left(self) -> None:
        """Count the seconds down to whoever is still there."""
        if not self._clear.isActive():
            self._countdown.stop()
            return
        left = max(1, round(self._clear.remainingTime() / 1000))
        self._told.setText(self._words("kiosk_still", n=left))
        self._told.set_tone("warning")

    def _tell_private(self) -> None:
        self._told.setText(self._words("kiosk_private", n=IDLE_S))
        self._told.set_tone("secondary")

    def _speak(self, code: str) -> None:
        """Show everything in a language; answers and page stay."""
        for step in self._steps:
            step.flush()
        self._words = words_for(self._form.language_for(code))
        words = self._words
        direction = Qt.LayoutDirection
        self.setLayoutDirection(
            direction.RightToLeft if words.right_to_left else direction.LeftToRight
        )
        for button in self._languages.buttons():
            button.setChecked(button.property("code") == code)
        for step in self._steps:
            area = self._area_of.pop(step)
            self._pages.removeWidget(area)
            area.deleteLater()
        self._steps = []
        for heading, items in split_into_steps(self._form):
            step = KioskStep(heading, items, self._form, words)
            step.answered.connect(self._answer)
            step.show_answers(self._answers)
            area = scrolling(step)
            self._area_of[step] = area
            self._pages.addWidget(area)
            self._steps.append(step)
        self._funded.setText(words.funded_by)
        self._implemented.setText(words.implemented_by)
        self._back.setText(words("back"))
        self._tell_private()
        self._show_step(self._at)
        if code != self._first_language:
            self._idle.start()  # whoever chose it may go away before the first question

    def _answer(self, name: str, value: AnswerValue | None) -> None:
        if value is None:
            self._answers.pop(name, None)
        else:
            self._answers[name] = value
        step = self._steps[self._at] if self._at >= 0 else None
        if step is not None:
            step.show_relevant(self._answers)
            if name in step.fields and step.fields[name].problem_shown():
                step.check(self._answers)
        self._show_next()

    def _go_on(self) -> None:
        if self._thanked.isActive():
            self.start_anew()
            return
        if self._at < 0:
            self._show_step(self._next(0, 1))
            self._stir()
            return
        step = self._steps[self._at]
        step.flush()
        if self._sending or not step.check(self._answers):
            return
        following = self._next(self._at + 1, 1)
        if following < len(self._steps):
            self._show_step(following)
        else:
            self._sending = True
            self._idle.stop()
            self.form_done.emit(self._words.language.code, finish(self._form, self._answers))

    def _go_back(self) -> None:
        if self._at >= 0:
            self._steps[self._at].flush()
            self._show_step(self._next(self._at - 1, -1))

    def _next(self, place: int, way: int) -> int:
        while 0 <= place < len(self._steps) and not self._steps[place].asks(self._answers):
            place += way
        return place

    def _show_step(self, place: int) -> None:
        self._at = place
        words = self._words
        code = words.language.code
        if place < 0:
            self._title.setText(self._form.title[code])
            self._text.setText(self._form.introduction.get(code, ""))
            self._begin.setText(words("start"))
            self._show_page(self._welcome)
            self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        step = self._steps[place]
        asked = [each for each in self._steps if each.asks(self._answers)]
        number = asked.index(step) + 1 if step in asked else 1
        self._number.setText(words("step", n=number, total=len(asked)))
        self._bar.set_progress(number, len(asked))
        self._heading.setText(step.heading)
        self._heading.setVisible(bool(step.heading))
        step.show_relevant(self._answers)
        self._show_page(self._area_of[step])
        self._area_of[step].verticalScrollBar().setValue(0)
        self._tell_private()
        self._show_next()
        step.focus_first()

    def _show_next(self) -> None:
        last = self._at >= 0 and self._next(self._at + 1, 1) >= len(self._steps)
        self._go.setText(self._words("send" if last else "next"))

    def _show_page(self, page: QWidget) -> None:
        asking = page is not self._welcome
        self._pages.setCurrentWidget(page)
        self._top.setVisible(asking)
        for widget in (self._back, self._go):
            widget.setVisible(asking)

    def _make(self) -> None:
        self._area_of: dict[KioskStep, QScrollArea] = {}
        self._title = Label("", "display", wrap=True)
        self._text = Label("", "note", "secondary", wrap=True)
        self._text.setStyleSheet("font-size: 18px;")
        self._begin = _BigButton("", role="primary")
        self._begin.clicked.connect(self._go_on)
        self._welcome = QWidget()
        column = QVBoxLayout(self._welcome)
        column.setContentsMargins(80, 40, 80, 40)
        column.setSpacing(20)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._begin, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addStretch(3)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self._number = Label("", "heading", "secondary")
        self._bar = Bar(name=self.tr("Pages done"))
        self._heading = Label("", "display", wrap=True)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(80, 20, 80, 12)
        top.setSpacing(12)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._number)
        line.addWidget(self._bar, 1)
        top.addLayout(line)
        top.addWidget(self._heading)
        self._back = _BigButton("")
        self._back.clicked.connect(self._go_back)
        self._go = _BigButton("", role="primary")
        self._go.clicked.connect(self._go_on)
        self._told = Label("", "note", "secondary", wrap=True)
        self._told.setStyleSheet("font-size: 16px;")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(Rule())
        layout.addWidget(self._top)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._foot())
        self._leaving = LeavingPanel(self)
        self._leaving.unlock_requested.connect(self.unlock_requested)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(80, 16, 80, 16)
        row.setSpacing(16)
        emblem = QLabel()
        picture = QPixmap(str(resources() / "emblem.svg"))
        emblem.setPixmap(picture.scaledToHeight(32, Qt.TransformationMode.SmoothTransformation))
        emblem.setAccessibleName(self.tr("Emblem of the European Union"))
        row.addWidget(emblem)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._funded, self._implemented = Label("", "note"), Label("", "note", "secondary")
        lines.addWidget(self._funded)
        lines.addWidget(self._implemented)
        row.addLayout(lines)
        row.addStretch(1)
        if len(self._form.languages) > 1:
            for language in self._form.languages:
                button = Button(language.name)
                button.setCheckable(True)
                button.setProperty("role", "chip")
                button.setProperty("code", language.code)
                button.setFixedHeight(44)
                button.setStyleSheet("font-size: 15px;")
                self._languages.addButton(button)
                button.clicked.connect(lambda _=False, code=language.code: self._speak(code))
                row.addWidget(button)
        return head

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("keyBar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(80, 20, 80, 20)
        row.setSpacing(12)
        row.addWidget(IconLabel("lock", size=tokens.NAV_ICON))
        row.addWidget(self._told, 1)
        row.addWidget(self._back)
        row.addWidget(self._go)
        return foot

    def answers(self) -> Mapping[str, AnswerValue]:
        """Return what was answered so far by the person at the kiosk."""
        return dict(self._answers)
