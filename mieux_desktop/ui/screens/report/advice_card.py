"""One recommendation as a card: its words, who should act by when, and the evidence it cites."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCompleter, QHBoxLayout, QMenu, QStyle, QWidget

from mieux_desktop.domain.evaluations import Priority, Recommendation
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_advice import Advice
from mieux_desktop.operations.report_findings import HORIZONS
from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.screens.report.evidence_chips import EvidenceChips
from mieux_desktop.ui.screens.report.growing_text import GrowingText
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import TextField
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.two_versions import TwoVersionsMark

_TWO_COLUMNS = 340  # narrower cards put each choice on its own line


class AdviceCard(Card):
    """Edits one recommendation; Alt with Up or Down moves it, Ctrl+Delete takes it away."""

    typed = Signal()  # a pause in typing text or addressee
    left = Signal()  # the keyboard left text or addressee
    choice_made = Signal(dict)  # fields by name
    evidence_requested = Signal(QWidget)  # the button under which the list opens
    evidence_opened = Signal(object)  # Evidence
    move_requested = Signal(int)  # by one place, up or down
    delete_requested = Signal()
    comment_requested = Signal()
    comments_requested = Signal()  # those there are, to be read

    def __init__(self, advice: Advice, language: str, addressees: QStringListModel) -> None:
        super().__init__()
        self.advice = advice
        self.drafted = False  # words are durable but not yet a change
        # Text and addressee as shown by the program, or kept; None once the disk refused them.
        self._shown: tuple[str, str] | None = ("", "")
        self._evidence: Mapping[bytes, Evidence] = {}
        self.number = Label("", "strong", "accent")
        self.text = GrowingText(name=self.tr("Recommendation"))
        self.text.setPlaceholderText(self.tr("What should be done"))
        self.versions = TwoVersionsMark()
        self.comments = Button("", "message-square", "link", small=True)
        self.comments.clicked.connect(self.comments_requested)
        self.comments.hide()
        self._frozen = False
        self.more = IconButton("ellipsis", self.tr("More"))
        self.more.clicked.connect(self._show_menu)
        self.addressee = _WantedField(
            placeholder=self.tr("Choose an addressee"), name=self.tr("Addressee")
        )
        completer = QCompleter(addressees, self.addressee)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("completions")
        completer.activated.connect(self._take_addressee)
        self.addressee.setCompleter(completer)
        self.horizon = ComboBox(self.tr("By when"), placeholder=self.tr("By when"))
        self.priority = ComboBox(self.tr("Priority"))
        self.type = ComboBox(self.tr("Type of result"), placeholder=self.tr("Type of result"))
        self._fill_combos(language)
        self.chips = EvidenceChips()
        self.add_evidence = self.chips.add
        self._lay_out()
        self._connect()
        self.show_advice(advice)

    def show_advice(self, advice: Advice) -> None:
        """Show what the store holds; words being typed stay."""
        edited = advice.edited
        if self.is_typing() or self.drafted:
            words = self.edited()
            edited = replace(edited, text=words.text, addressee=words.addressee)
            self.advice = Advice(advice.loaded, edited)
        else:
            self.advice = advice
            self.show_words(edited.text, edited.addressee)
        self._choose(self.horizon, edited.horizon)
        self._choose(self.priority, edited.priority)
        self._choose(self.type, edited.type)
        self._show_chips()

    def show_number(self, number: int) -> None:
        """Show the place in the list."""
        self.number.setText(str(number))
        self.setAccessibleName(self.tr("Recommendation {number}").format(number=number))

    def set_frozen(self, frozen: bool) -> None:
        """Say whether everything is only to be read; it can be commented on all the same."""
        self._frozen = frozen
        for field in (self.text, self.addressee):
            field.setReadOnly(frozen)
        for combo in (self.horizon, self.priority, self.type):
            combo.setEnabled(not frozen)
        self.chips.set_frozen(frozen)

    def show_comments(self, count: int) -> None:
        """Show how many open comments there are on it."""
        self.comments.setText(self.tr("%n comment(s)", "", count))
        self.comments.updateGeometry()
        self.comments.setVisible(count > 0)

    def show_evidence(self, evidence: Mapping[bytes, Evidence]) -> None:
        """Tell what the ids cited stand for."""
        self._evidence = evidence
        self._show_chips()

    def edited(self) -> Recommendation:
        """Return the recommendation with the words as typed."""
        return replace(
            self.advice.edited,
            text=self.text.toPlainText().strip(),
            addressee=self.addressee.text().strip(),
        )

    def show_words(self, text: str, addressee: str) -> None:
        """Show these words as if they had never been others."""
        if self.text.toPlainText().strip() != text:
            self.text.setPlainText(text)
        if self.addressee.text().strip() != addressee:
            self.addressee.setText(addressee)
            self.addressee.setCursorPosition(0)  # long names show their beginning
        self._shown = (text, addressee)

    def take_words(self) -> Recommendation:
        """Return the recommendation as typed; from now on these words count as kept."""
        edited = self.edited()
        self._shown = (edited.text, edited.addressee)
        self.advice = Advice(self.advice.loaded, edited)
        return edited

    def forget_kept(self) -> None:
        """Take the words as not kept: the disk refused them."""
        self._shown = None

    def is_typing(self) -> bool:
        """Tell whether there are words that were not kept yet."""
        edited = self.edited()
        return (edited.text, edited.addressee) != self._shown

    def flush(self) -> None:
        """Report a waiting pause at once."""
        self.text.flush()
        self.addressee.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The editors inside leave these keys to their card.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.accept()
                return True
        return super().event(event)

    def _act(self, event: QKeyEvent) -> bool:
        if self._frozen:
            return False
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in steps:
            self.move_requested.emit(steps[key])
            return True
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Delete:
            self.delete_requested.emit()
            return True
        return False

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        self.number.setMinimumWidth(16)
        first.addWidget(self.number, alignment=top)
        first.addWidget(self.text, 1)
        first.addWidget(self.more, alignment=top)
        who, kind = self._pairs = (QHBoxLayout(), QHBoxLayout())
        who.addWidget(self.addressee, 3)
        who.addWidget(self.horizon, 2)
        kind.addWidget(self.type, 1)
        kind.addWidget(self.priority, 1)
        for pair in self._pairs:
            pair.setSpacing(8)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.addLayout(first)
        self.body.addWidget(self.versions, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.comments, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(who)
        self.body.addLayout(kind)
        self.body.addWidget(self.chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(beside if wide else below)

    def _connect(self) -> None:
        self.chips.requested.connect(self.evidence_requested)
        self.chips.opened.connect(self.evidence_opened)
        self.chips.taken_away.connect(self._take_away)
        for editor in (self.text, self.addressee):
            editor.paused.connect(self.typed)
            editor.left.connect(self.left)
            editor.installEventFilter(self)
        for combo, field in (
            (self.horizon, "horizon"), (self.priority, "priority"), (self.type, "type"),
        ):  # fmt: skip
            combo.activated.connect(
                lambda _=0, combo=combo, field=field: self.choice_made.emit(
                    {field: combo.currentData()}
                )
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._act(event)
        return False

    def _fill_combos(self, language: str) -> None:
        months = [self.tr("%n month(s)", "", int(code[1:-1])) for code in HORIZONS]
        self.horizon.set_items(list(zip(months, HORIZONS, strict=True)))
        self.priority.set_items(
            [
                (self.tr("High priority"), Priority.HIGH),
                (self.tr("Medium priority"), Priority.MEDIUM),
                (self.tr("Low priority"), Priority.LOW),
            ]
        )
        terms = load_vocabularies().terms("result_categories")
        self.type.set_items([(term.label(language), term.code) for term in terms])

    def _choose(self, combo: ComboBox, value: str) -> None:
        if value and combo.findData(value) < 0:
            combo.addItem(value, value)  # words of another program or of an older version
        if combo.currentData() != value:
            combo.setCurrentIndex(combo.findData(value))

    def _take_addressee(self, _text: str) -> None:
        self.addressee.flush()
        self.typed.emit()

    def _show_chips(self) -> None:
        self.chips.show_cited(self.advice.edited.evidence, self._evidence)

    def _take_away(self, id_: bytes) -> None:
        left = tuple(held for held in self.advice.edited.evidence if held != id_)
        self.choice_made.emit({"evidence": left})

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change: Sequence[tuple[str, str, Callable[[], None]]] = (
            (self.tr("Move up"), "Alt+Up", lambda: self.move_requested.emit(-1)),
            (self.tr("Move down"), "Alt+Down", lambda: self.move_requested.emit(1)),
            (self.tr("Delete"), "Ctrl+Del", self.delete_requested.emit),
        )
        comment = (self.tr("Comment on it"), "Ctrl+Shift+K", self.comment_requested.emit)
        for text, key, handler in (comment, *(() if self._frozen else change)):
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(handler)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


class _WantedField(TextField):
    """A field that shows by its edge and a sign that it must not stay empty."""

    def __init__(self, *, placeholder: str, name: str) -> None:
        super().__init__(placeholder=placeholder, name=name)
        mirrored = self.isRightToLeft()
        self.setTextMargins(20 if mirrored else 0, 0, 0 if mirrored else 20, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text().strip() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("warning"), 2))
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        sign = QRect(self.width() - 24, (self.height() - 16) // 2, 16, 16)
        sign = QStyle.visualRect(self.layoutDirection(), self.rect(), sign)
        icons.paint(painter, sign, "circle-alert", "warning")
