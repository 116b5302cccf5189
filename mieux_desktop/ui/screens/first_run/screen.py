"""First run: four steps from a fresh laptop to an encrypted store, by keyboard alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.paths import resources
from mieux_desktop.ui import icons, theme
from mieux_desktop.ui.screens.first_run.steps import (
    CatalogueStep,
    NewProfile,
    PassphraseStep,
    ProfileStep,
    RecoveryStep,
    Step,
)
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import scrolling

_RAIL = 288
_COLUMN = 664


class FirstRunScreen(QWidget):
    """Collects a profile, a passphrase and the proof of a kept recovery code.

    `recovery_code` is called once; `counts` are the shipped actions and activities; `lines` name
    funder and implementer. A change of language keeps what was typed.
    """

    language_chosen = Signal(str)
    finished = Signal(object, str, str)  # NewProfile, passphrase, recovery code
    restore_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        recovery_code: Callable[[], str],
        counts: tuple[int, int],
        languages: dict[str, str],
        language: str,
        lines: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.setWindowTitle("MIEUX Desktop")  # not translated: a name
        self.resize(1280, 800)
        self._code = recovery_code()
        self._counts = counts
        self._languages = languages
        self._language = language
        self._lines = lines
        self._profile = NewProfile()
        self._passphrase = ""
        self._place = 0
        self._busy = False
        self._notice: Notice | None = None
        self._root = QVBoxLayout(self)
        self._root.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._rebuild_soon = QTimer(self, singleShot=True, interval=0)
        self._rebuild_soon.timeout.connect(self._build)
        QShortcut(QKeySequence("Alt+Left"), self, self._go_back)
        self._build()

    def show_busy(self) -> None:
        """Say that the store is being made."""
        self._busy = True
        self._show_state()

    def show_problem(self, sentence: str) -> None:
        """Say why the store could not be made; everything typed stays."""
        self._busy = False
        self._drop_notice()
        self._notice = Notice("bad", sentence)
        self._page_column.insertWidget(0, self._notice)
        self._notice.show()
        self._show_state()

    def recovery_code(self) -> str:
        """Return the code that the third step shows."""
        return self._code

    def current_step(self) -> int:
        """Return the number of the step shown, from 1."""
        return self._place + 1

    def steps(self) -> Sequence[Step]:
        """Return the four steps."""
        return self._steps

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._rebuild_soon.start()  # several events come for one change

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton) and focus.isEnabled():
                focus.click()
            else:
                self._go_on()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        if self._inside is not None:
            self._keep()
            self._inside.hide()
            self._inside.deleteLater()
        self._notice = None
        profile = ProfileStep(self._profile, self._languages, self._language)
        profile.language_chosen.connect(self._choose_language)
        passphrase = PassphraseStep()
        passphrase.new.set_value(self._passphrase)
        recovery = RecoveryStep(self._code)
        recovery.change_requested.connect(lambda: self._show(1))
        self._profile_step, self._passphrase_step = profile, passphrase
        self._recovery_step = recovery
        self._steps: Sequence[Step] = (profile, passphrase, recovery, CatalogueStep(*self._counts))
        self._stack = QStackedWidget()
        for step in self._steps:
            step.changed.connect(self._show_state)
            self._stack.addWidget(step)
        self._inside = QWidget()
        layout = QHBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_rail())
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self._make_page(), 1)
        page.addWidget(self._make_footer())
        layout.addLayout(page, 1)
        self._root.addWidget(self._inside)
        self._show(self._place)

    def _make_rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rail.setProperty("mirrored", "true" if right_to_left else "")
        rail.setFixedWidth(_RAIL)
        column = QVBoxLayout(rail)
        column.setContentsMargins(32, 40, 24, 32)
        column.setSpacing(4)
        column.addWidget(Label("MIEUX Desktop", "title"))
        words = self.tr("Set-up, about 3 minutes")
        column.addWidget(Label(words, "body", "secondary", wrap=True))
        column.addSpacing(24)
        titles = (
            self.tr("Language and profile"),
            self.tr("Passphrase"),
            self.tr("Recovery code"),
            self.tr("Catalogue of actions"),
        )
        self._marks = [_StepMark(place + 1) for place in range(len(titles))]
        self._titles = [Label(title) for title in titles]
        for mark, title in zip(self._marks, self._titles, strict=True):
            row = QHBoxLayout()
            row.setContentsMargins(0, 8, 0, 8)
            row.setSpacing(12)
            row.addWidget(mark)
            row.addWidget(title, 1)
            column.addLayout(row)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(_Emblem())
        text = Label("\n".join(self._lines), "caption", "secondary", wrap=True)
        foot.addWidget(text, 1)
        column.addLayout(foot)
        return rail

    def _make_page(self) -> QWidget:
        holder = QWidget()
        self._page_column = QVBoxLayout(holder)
        self._page_column.setContentsMargins(64, 36, 64, 24)
        self._stack.setMaximumWidth(_COLUMN)
        self._page_column.addWidget(self._stack, 1)
        return scrolling(holder)

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(32, 16, 24, 16)
        row.setSpacing(8)
        leave = Button(self.tr("Quit"), role="link")
        leave.clicked.connect(self.quit_requested)
        self._reason = Label("", "body", "secondary")
        self._back = Button(self.tr("Back"))
        self._back.clicked.connect(self._go_back)
        self._continue = Button(self.tr("Continue"), role="primary")
        self._continue.clicked.connect(self._go_on)
        self._restore = Button(self.tr("I have a backup"), role="link", key="Ctrl+R")
        self._restore.setShortcut("Ctrl+R")
        self._restore.clicked.connect(self.restore_requested)
        row.addWidget(leave)
        row.addWidget(self._restore)
        row.addStretch(1)
        row.addWidget(self._reason)
        row.addSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._continue)
        return footer

    def _show(self, place: int) -> None:
        self._place = place
        self._recovery_step.show_passphrase(self._passphrase_step.new.value())
        self._stack.setCurrentIndex(place)
        self._show_state()
        first = self._steps[place].first
        (first or self._continue).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        last = self._place == len(self._steps) - 1
        reason = self._steps[self._place].reason()
        self._reason.setText(self.tr("Making the encrypted store…") if self._busy else reason)
        self._restore.setVisible(self._place == 0 and not self._busy)
        self._back.setEnabled(self._place > 0 and not self._busy)
        self._continue.setEnabled(not reason and not self._busy)
        self._continue.setText(self.tr("Start") if last else self.tr("Continue"))
        for place, (mark, title) in enumerate(zip(self._marks, self._titles, strict=True)):
            mark.show_state(
                "done" if place < self._place else "now" if place == self._place else ""
            )
            theme.set_property(title, "type", "strong" if place == self._place else "body")
            title.set_tone("" if place <= self._place else "secondary")

    def _go_on(self) -> None:
        if self._busy or self._steps[self._place].reason():
            return
        self._drop_notice()
        if self._place < len(self._steps) - 1:
            self._show(self._place + 1)
            return
        self._keep()
        self.finished.emit(self._profile, self._passphrase, self._code)

    def _go_back(self) -> None:
        if self._place > 0 and not self._busy:
            self._show(self._place - 1)

    def _choose_language(self, code: str) -> None:
        self._language = code
        self.language_chosen.emit(code)

    def _keep(self) -> None:
        self._profile = self._profile_step.profile()
        self._passphrase = self._passphrase_step.new.value()

    def _drop_notice(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None


class _StepMark(QWidget):
    """The number of a step, or a tick once it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._state = ""
        self.setFixedSize(20, 20)

    def show_state(self, state: str) -> None:
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._state == "done":
            icons.paint(painter, self.rect(), "circle-check", "good")
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self._state == "now"
        painter.setPen(theme.colour("fill" if now else "border"))
        painter.setBrush(theme.colour("fill" if now else "window"))
        painter.drawEllipse(QRectF(0.5, 0.5, 19, 19))
        painter.setPen(theme.colour("on_fill" if now else "secondary"))
        painter.setFont(theme.type_font("caption"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class _Emblem(QWidget):
    """The emblem of the European Union in its own colours."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = QSvgRenderer(str(resources() / "emblem.svg"), self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Emblem of the European Union"))

    def sizeHint(self) -> QSize:
        return QSize(54, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawing.render(QPainter(self), QRectF(self.rect()))
