"""Editor of a questionnaire: its items, the fields of one of them, and what people will see."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.questionnaires.kinds import Kind
from mieux_desktop.domain.questionnaires.model import AnyItem, Language
from mieux_desktop.ui import icons, tokens
from mieux_desktop.ui.screens.questionnaires.inspector import EditingPanel, take_back_in
from mieux_desktop.ui.screens.questionnaires.kind_words import ICONS, KindWords
from mieux_desktop.ui.screens.questionnaires.models import Line, LinesModel
from mieux_desktop.ui.screens.questionnaires.preview import Preview
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Rule
from mieux_desktop.ui.widgets.page import Screen, scrolling
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.rows import RowList

_OUTLINE_WIDTH = 276
_PREVIEW_WIDTH = 356
_PASSING_MS = 80  # rows that a held key goes through faster are not shown
_WIDTH_FOR_ALL = 1040  # below it the preview takes the place of the fields


class Outline(RowList):
    """The items in order; Alt+Up and Alt+Down move the current, Delete removes it."""

    moved = Signal(int)
    deleted = Signal()
    rested = Signal()  # a key that was held down was let go

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.is_held = False  # a key is held down: more rows are to come

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if self.is_held and not event.isAutoRepeat():
            self.is_held = False
            self.rested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_held = event.isAutoRepeat()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if alt and step:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class EditorScreen(Screen):
    """Shows a questionnaire and reports what is to be done with it."""

    back_requested = Signal()
    chosen = Signal(int)  # row of the outline; 0 stands for the settings
    add_requested = Signal(object)  # Kind
    adopt_requested = Signal(object)  # AnyItem of the library
    duplicate_requested = Signal()
    delete_requested = Signal()
    move_requested = Signal(int)
    source_chosen = Signal(str)
    other_chosen = Signal(str)  # empty: no translation beside
    release_requested = Signal()
    undo_step_requested = Signal()
    redo_step_requested = Signal()

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.undo_requested.connect(lambda: self._take_back(redo=False))
        self.redo_requested.connect(lambda: self._take_back(redo=True))
        back_link(self, self.tr("Questionnaires")).clicked.connect(self.back_requested)
        back_key(self).activated.connect(self.back_requested)
        self._preview_wanted: bool | None = None  # None: where there is room for it
        self.preview_button = Button(self.tr("Hide the preview"), "eye-off", key="F8")
        self.preview_button.clicked.connect(self._toggle_preview)
        self.release = Button(self.tr("Release"), "check", "primary", key="Ctrl+↵")
        self.release.clicked.connect(self.release_requested)
        self.header.set_buttons(self.preview_button, self.release)
        self.model = LinesModel(self)
        self.outline = Outline(self.tr("Items of the questionnaire"))
        self.outline.setModel(self.model)
        self.outline.selectionModel().currentChanged.connect(self._choose)
        self._passing = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._passing.timeout.connect(self._choose_now)
        self.outline.rested.connect(self._choose_now)
        self.outline.opened.connect(lambda _: self.focus_fields())
        self.outline.moved.connect(self.move_requested)
        self.outline.deleted.connect(self.delete_requested)
        self._words = KindWords(self)
        self.add = Button(self.tr("Add"), "plus", key="Ctrl+N", small=True)
        self.add.clicked.connect(self.open_kinds)
        self.up = IconButton("arrow-up", self.tr("Move up"), key="Alt+↑")
        self.down = IconButton("arrow-down", self.tr("Move down"), key="Alt+↓")
        self.copy = IconButton("copy", self.tr("Duplicate"), key="Ctrl+D")
        self.delete = IconButton("trash-2", self.tr("Delete"), key="Ctrl+Shift+Del")
        self.up.clicked.connect(lambda: self.move_requested.emit(-1))
        self.down.clicked.connect(lambda: self.move_requested.emit(1))
        self.copy.clicked.connect(self.duplicate_requested)
        self.delete.clicked.connect(self.delete_requested)
        self.source = ComboBox(self.tr("Language to write in"), caption=self.tr("Write in"))
        self.source.activated.connect(lambda _: self.source_chosen.emit(self.source.currentData()))
        self.other = ComboBox(self.tr("Language to translate to"), caption=self.tr("Beside"))
        self.other.activated.connect(lambda _: self.other_chosen.emit(self.other.currentData()))
        self._offered: object = None  # languages
        self.library: Sequence[tuple[str, str, AnyItem]] = ()  # words, drawing, item
        self.panel: EditingPanel | None = None
        self._area: QScrollArea | None = None
        self.preview = Preview()
        self._middle = QVBoxLayout()
        self._middle.setSpacing(0)
        self._panes()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._attend)
        self.set_keys(
            ("Ctrl+N", self.tr("add")),
            ("Alt+↑↓", self.tr("move")),
            ("Ctrl+Z", self.tr("undo")),
            ("F6", self.tr("list or fields")),
            ("F8", self.tr("preview")),
            ("Esc", self.tr("back")),
        )

    def show_items(self, lines: Sequence[Line], current: int) -> None:
        """Show the outline with one row chosen, without a signal."""
        self.outline.selectionModel().blockSignals(True)
        position = self.outline.verticalScrollBar().value()
        moved = self.model.follow(lines) or self.outline.currentIndex().row() != current
        if moved:
            self.outline.setCurrentIndex(self.model.index(current))
        self.outline.selectionModel().blockSignals(False)
        if moved:
            self.outline.verticalScrollBar().setValue(position)
            self.outline.scrollTo(self.model.index(current))
            self.outline.viewport().update()
        for button in (self.up, self.down, self.copy, self.delete):
            button.setEnabled(current > 0)

    def show_panel(self, panel: EditingPanel) -> None:
        """Show the fields of the row that is chosen; the keyboard stays on the same one."""
        focus, held = QApplication.focusWidget(), self.panel
        within = held is not None and focus is not None and held.isAncestorOf(focus)
        if held is not None:
            held.blockSignals(True)
        old, self.panel = self._area, panel
        panel.undo_requested.connect(self.undo_step_requested)
        panel.redo_requested.connect(self.redo_step_requested)
        self._area = scrolling(panel)
        self._middle.addWidget(self._area, 1)
        if old is not None:
            self._middle.removeWidget(old)
            old.hide()
            old.deleteLater()
        if within and focus is not None:
            alike = [
                each for each in panel.findChildren(type(focus)) if _name(each) == _name(focus)
            ]
            if alike:
                alike[0].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.focus_fields()

    def show_languages(self, languages: Sequence[Language], source: str, other: str) -> None:
        """Offer the languages to write in and to translate to."""
        if self._offered == (offered := (tuple(languages), source, other)):
            return
        self._offered = offered
        items: list[tuple[str, object]] = [(each.name, each.code) for each in languages]
        self.source.set_items(items, source)
        rest = [(name, code) for name, code in items if code != source]
        self.other.set_items([(self.tr("Nothing"), ""), *rest], other)
        self.other.setVisible(bool(rest))

    def show_preview(self, on: bool) -> None:
        """Show people's view, or more room for the fields."""
        self._preview_wanted = on
        self._arrange()

    def _toggle_preview(self) -> None:
        self.show_preview(self._side.isHidden())

    def open_kinds(self) -> None:
        """Offer what can be added."""
        menu = QMenu(self)
        words = self.tr("From the library")
        shipped = QMenu(f"&L  {words}", menu)  # not translated: a key
        for words, icon, item in self.library:
            action = shipped.addAction(icons.icon(icon, "secondary"), words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, item=item: self.adopt_requested.emit(item))
        for number, kind in enumerate(Kind):
            if kind in (Kind.NOTE, Kind.TEXT):
                menu.addSeparator()
            key = "1234567890ABC"[number]
            action = menu.addAction(f"&{key}  {self._words.name(kind)}")
            action.setIcon(icons.icon(ICONS[kind], "secondary"))
            action.triggered.connect(lambda _=False, kind=kind: self.add_requested.emit(kind))
        menu.addSeparator()
        menu.addMenu(shipped).setIcon(icons.icon("list-checks", "secondary"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def focus_first(self) -> None:
        self.outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_fields(self) -> None:
        """Put the keyboard on the first text of the chosen row."""
        label = getattr(self.panel, "label", None) or getattr(self.panel, "title", None)
        if isinstance(label, QWidget):
            label.setFocus(Qt.FocusReason.TabFocusReason)

    def switch_side(self) -> None:
        """Go from the list to the fields, or back."""
        self.focus_fields() if self.outline.hasFocus() else self.focus_first()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.accept()  # the steps of the editor go before those of the window
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_step_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_step_requested.emit()
        else:
            super().keyPressEvent(event)

    def _take_back(self, *, redo: bool) -> None:
        """Do what the key would do where the keyboard is."""
        field = self.focusWidget()
        own = self.panel is not None and field is not None and self.panel.isAncestorOf(field)
        if not (own and field is not None and take_back_in(field, redo=redo)):
            (self.redo_step_requested if redo else self.undo_step_requested).emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= _WIDTH_FOR_ALL
        on = roomy if self._preview_wanted is None else self._preview_wanted
        self.preview_button.set_icon("eye-off" if on else "eye")
        words = self.tr("Hide the preview") if on else self.tr("Show the preview")
        self.preview_button.setText(words)
        self._side.setVisible(on)
        self._fields.setVisible(roomy or not on)
        if roomy:
            self._side.setFixedWidth(_PREVIEW_WIDTH)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)

    def _attend(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring the field that gets the keyboard into sight, and listen to its undo."""
        panel, area = self.panel, self._area
        if panel is None or area is None or now is None or not panel.isAncestorOf(now):
            return
        panel.watch(now)
        # A row that was added just now gets its place a moment later.
        QTimer.singleShot(0, now, lambda: area.ensureWidgetVisible(now, 0, 24))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self.outline.is_held:
            self._passing.start()
        else:
            self._choose_now()

    def _choose_now(self) -> None:
        self._passing.stop()
        self.chosen.emit(self.outline.currentIndex().row())

    def _panes(self) -> None:
        left = QWidget()
        left.setFixedWidth(_OUTLINE_WIDTH)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 8, 8)
        tools.setSpacing(0)
        tools.addWidget(self.add)
        tools.addStretch(1)
        for button in (self.up, self.down, self.copy, self.delete):
            tools.addWidget(button)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(Rule())
        column.addWidget(self.outline, 1)
        self._fields = QFrame()
        languages = QHBoxLayout()
        languages.setContentsMargins(16, 8, 16, 8)
        languages.setSpacing(8)
        languages.addWidget(self.source)
        languages.addWidget(self.other)
        languages.addStretch(1)
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(0)
        fields.addLayout(languages)
        fields.addWidget(Rule())
        fields.addLayout(self._middle, 1)
        self._side = QWidget()
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(Rule(vertical=True))
        side.addWidget(self.preview, 1)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(left)
        panes.addWidget(Rule(vertical=True))
        panes.addWidget(self._fields, 1)
        panes.addWidget(self._side, 1)
        self.body.addLayout(panes)
        self.header.subtitle.setMinimumHeight(tokens.ICON)


def _name(widget: QWidget) -> str:
    """What a field or button is called."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words
