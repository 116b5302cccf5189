"""Sidebar: where one can go, the current mission, and how safe the work is."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.hub_words import Told
from mieux_desktop.ui.shell.sync_state import SyncLine
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule


class Sidebar(QFrame):
    """Navigation at the leading edge; shrinks to icons in a narrow window."""

    screen_requested = Signal(str)
    search_requested = Signal()
    mission_requested = Signal()
    note_requested = Signal()
    lock_requested = Signal()

    def __init__(self, search_key: str, lock_key: str) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setProperty("mirrored", "true" if right_to_left else "")
        self._collapsed = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 12, 8, 12)
        self._layout.setSpacing(2)
        self.search = _SearchButton(self.tr("Search"), search_key)
        self.search.clicked.connect(self.search_requested)
        self._layout.addWidget(self.search)
        self._layout.addSpacing(10)
        self._group = QButtonGroup(self)
        self._navigation = QVBoxLayout()
        self._navigation.setSpacing(2)
        self._layout.addLayout(self._navigation)
        self._buttons: dict[str, NavButton] = {}
        self._mission_caption = Label(self.tr("Current mission"), "caption", "secondary")
        self._mission_caption.setContentsMargins(8, 16, 8, 6)
        self._mission = NavButton("", "map-pin")
        self._mission.clicked.connect(self.mission_requested)
        self._note = NavButton(self.tr("New note"), "pen-line")
        self._note.clicked.connect(self.note_requested)
        for widget in (self._mission_caption, self._mission, self._note):
            widget.hide()
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        self._layout.addWidget(Rule())
        self._layout.addLayout(self._make_foot(lock_key))
        self.set_collapsed(False)

    def add(self, key: str, title: str, icon: str) -> None:
        """Add a place to go to."""
        button = NavButton(title, icon)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.screen_requested.emit(key))
        button.set_collapsed(self._collapsed)
        self._group.addButton(button)
        self._navigation.addWidget(button)
        before = [self.search, *self._buttons.values()][-1]
        QWidget.setTabOrder(before, button)  # it was made after what stands below it
        self._buttons[key] = button

    def mark(self, key: str) -> None:
        """Mark where one is; a place that is not in the sidebar marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            if key in self._buttons:  # Tab comes to where one is, arrows to the others
                policy = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
                button.setFocusPolicy(policy)
        self._group.setExclusive(True)

    def set_count(self, key: str, count: int) -> None:
        """Show how many things wait behind a place; 0 shows nothing."""
        self._buttons[key].set_end(str(count) if count else "")

    def set_mission(self, title: str, detail: str, note_key: str) -> None:
        """Show the mission under way; an empty title shows none."""
        self._mission.set_words(title, detail)
        self._note.set_end(note_key, framed=True)
        for widget in (self._mission, self._note):
            widget.setVisible(bool(title))
        self._mission_caption.setVisible(bool(title) and not self._collapsed)

    def set_saved(self, words: str, icon: str = "circle-check", role: str = "good") -> None:
        """Show that and when work was saved, or why it was not."""
        self._saved_icon.show_icon(icon, role)
        self._saved.setText(words)
        self._saved_icon.setToolTip(words)

    def set_sync(self, told: Told | None) -> None:
        """Show what the hub has of the work, nothing while there is no hub."""
        self._sync.show_state(told)

    def set_user(self, name: str) -> None:
        """Show whose profile is open."""
        self._user.setText(name)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons only, or icons and words."""
        self._collapsed = collapsed
        self.setFixedWidth(tokens.SIDEBAR_ICONS if collapsed else tokens.SIDEBAR)
        self.search.set_collapsed(collapsed)
        for button in (*self._buttons.values(), self._mission, self._note):
            button.set_collapsed(collapsed)
        self._sync.set_collapsed(collapsed)
        for widget in (self._saved, self._user, self._user_icon):
            widget.setVisible(not collapsed)
        shown = not collapsed and not self._mission.isHidden()
        self._mission_caption.setVisible(shown)

    def _make_foot(self, lock_key: str) -> QVBoxLayout:
        self._saved_icon = IconLabel("circle-check", "good", 14)
        self._saved = ElidedLabel("", "caption", "secondary")
        self._sync = SyncLine()
        self._sync.clicked.connect(lambda: self.screen_requested.emit("sync"))
        self._user_icon = IconLabel("user", "secondary")
        self._user = ElidedLabel()
        lock = IconButton("lock", self.tr("Lock"), key=lock_key)
        lock.clicked.connect(self.lock_requested)
        saved = _foot_row(self._saved_icon, self._saved)
        user = _foot_row(self._user_icon, self._user)
        user.addWidget(lock)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 8, 0, 0)
        foot.setSpacing(4)
        foot.addLayout(saved)
        foot.addWidget(self._sync)
        foot.addLayout(user)
        return foot


def _foot_row(icon: QWidget, label: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(8, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(icon)
    row.addWidget(label, 1)
    return row


class NavButton(QPushButton):
    """A row of the sidebar: icon, one or two lines, and a count or key at the end."""

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self._icon_name = icon
        self._detail = ""
        self._end = ""
        self._framed = False
        self._collapsed = False
        self.setProperty("role", "nav")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, detail: str) -> None:
        """Show other words."""
        self.setText(text)
        self._detail = detail
        self._describe()

    def set_end(self, text: str, *, framed: bool = False) -> None:
        """Show a count, or a key in its frame, at the end."""
        self._end = text
        self._framed = framed
        self._describe()

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon only; the words become the tooltip."""
        self._collapsed = collapsed
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(40, 44 if self._detail and not self._collapsed else tokens.CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        front = "accent_on_selection" if self.isChecked() else "text"
        quiet = front if self.isChecked() else "secondary"
        side = tokens.NAV_ICON
        left = (self.width() - side) // 2 if self._collapsed else 8
        top = (self.height() - side) // 2
        icons.paint(painter, self._mirrored(QRect(left, top, side, side)), self._icon_name, quiet)
        if self._collapsed:
            return
        align = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        )
        end = self._paint_end(painter, front)
        room = QRect(36, 0, self.width() - 44 - end, self.height())
        if self._detail:
            room.adjust(0, 4, 0, -self.height() // 2)
            under = QRect(36, self.height() // 2, room.width(), self.height() // 2 - 4)
            self._line(painter, under, self._detail, "caption", "secondary", align)
        strong = self.isChecked() or bool(self._detail)
        self._line(painter, room, self.text(), "strong" if strong else "body", front, align)

    def _line(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        step: str,
        role: str,
        align: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(theme.type_font(step))
        painter.setPen(theme.colour(role))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(self._mirrored(room), align, isolated(shown))

    def _paint_end(self, painter: QPainter, role: str) -> int:
        if not self._end:
            return 0
        painter.setFont(theme.type_font("caption" if self._framed else "strong"))
        width = max(18, painter.fontMetrics().horizontalAdvance(self._end) + 8)
        area = QRect(self.width() - width - 8, (self.height() - 18) // 2, width, 18)
        area = self._mirrored(area)
        if self._framed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("divider"))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            role = "secondary"
        painter.setPen(theme.colour(role))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._end)
        return width + 8

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _describe(self) -> None:
        words = ", ".join(filter(None, (self.text(), self._detail)))
        count = "" if self._framed else self._end
        self.setAccessibleName(", ".join(filter(None, (words, count))))
        whole = words if self._collapsed or self._detail else ""
        key = f" ({self._end})" if self._framed and self._end and whole else ""
        self.setToolTip(whole + key)
        self.updateGeometry()
        self.update()


class _SearchButton(Button):
    """Looks like a search field and opens the search."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__(text, "search", key=key)
        self._collapsed = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{text} ({key})")

    def set_collapsed(self, collapsed: bool) -> None:
        self._collapsed = collapsed
        self.update()

    def _paint_content(self, painter: QPainter, role: str) -> None:
        def mirrored(area: QRect) -> QRect:
            return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

        side = tokens.ICON
        left = (self.width() - side) // 2 if self._collapsed else 9
        top = (self.height() - side) // 2
        icons.paint(painter, mirrored(QRect(left, top, side, side)), "search", "secondary")
        if self._collapsed:
            return
        align = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        )
        painter.setPen(theme.colour("secondary"))
        room = QRect(33, 0, self.width() - 40, self.height())
        painter.drawText(mirrored(room), align, self.text())
        width = self._key_width()
        area = mirrored(QRect(self.width() - width - 8, (self.height() - 18) // 2, width, 18))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("divider"))
        painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(theme.type_font("caption"))
        painter.setPen(theme.colour("secondary"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.key())
