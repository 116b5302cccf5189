"""One recommendation as a card: its words, who should act by when, and the evidence it cites."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCompleter, QHBoxLayout, QMenu, QStyle, QWidget

from mieux_desktop.domain.evaluations import Priority, Recommendation
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_advice import Advice
from mieux_desktop.operations.report_findings import HORIZONS
from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.screens.report.evidence_view import (
    evidence_detail,
    evidence_icon,
    evidence_words,
)
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.chosen_items import FlowLayout
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import TextArea, TextField
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.two_versions import TwoVersionsMark

_CHIP_WIDTH = 162
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

    def __init__(self, advice: Advice, language: str, addressees: QStringListModel) -> None:
        super().__init__()
        self.advice = advice
        self.drafted = False  # words are durable but not yet a change
        self._shown = ("", "")  # text and addressee as shown by the program, or kept
        self._evidence: Mapping[bytes, Evidence] = {}
        self.number = Label("", "strong", "accent")
        self.text = _GrowingText(name=self.tr("Recommendation"))
        self.text.setPlaceholderText(self.tr("What should be done"))
        self.versions = TwoVersionsMark()
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
        self.add_evidence = Button(self.tr("Add evidence"), role="link", small=True)
        self.add_evidence.setFixedHeight(24)
        self.add_evidence.clicked.connect(lambda: self.evidence_requested.emit(self.add_evidence))
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
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.addLayout(first)
        self.body.addWidget(self.versions, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(who)
        self.body.addLayout(kind)
        self.body.addWidget(self._chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(beside if wide else below)

    def _connect(self) -> None:
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
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.add_evidence:
                widget.hide()
                widget.deleteLater()
        for id_ in self.advice.edited.evidence:
            evidence = self._evidence.get(id_)
            if evidence is not None:
                self._flow.addWidget(self._chip(evidence))
        self._flow.addWidget(self.add_evidence)
        self._chips.updateGeometry()

    def _chip(self, evidence: Evidence) -> Button:
        words = evidence_words(evidence)
        room = _CHIP_WIDTH - tokens.ICON - 32
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        chip = Button(shown.replace("&", "&&"), evidence_icon(evidence), "chip", small=True)
        chip.setFixedHeight(24)
        chip.setToolTip(" · ".join(filter(None, (words, evidence_detail(evidence)))))
        chip.setAccessibleName(self.tr("Evidence: {words}").format(words=words))
        chip.clicked.connect(lambda: self._show_evidence_menu(chip, evidence))
        return chip

    def _show_evidence_menu(self, chip: Button, evidence: Evidence) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.evidence_opened.emit(evidence))
        menu.addAction(self.tr("Take away"), lambda: self._take_away(evidence.id))
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _take_away(self, id_: bytes) -> None:
        left = tuple(held for held in self.advice.edited.evidence if held != id_)
        self.choice_made.emit({"evidence": left})

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: Sequence[tuple[str, str, object]] = (
            (self.tr("Move up"), "Alt+Up", lambda: self.move_requested.emit(-1)),
            (self.tr("Move down"), "Alt+Down", lambda: self.move_requested.emit(1)),
            (self.tr("Delete"), "Ctrl+Del", self.delete_requested.emit),
        )
        for text, key, handler in entries:
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


class _GrowingText(TextArea):
    """Text without a frame, as tall as its words."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, lines=2)
        self.setProperty("bare", "true")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        # Later: what changes its size while it is being laid out stays as it was.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._later.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    def _height(self) -> int:
        lines = max(int(self.document().size().height()), 2)
        return lines * self.fontMetrics().lineSpacing() + 8

    def _grow(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
