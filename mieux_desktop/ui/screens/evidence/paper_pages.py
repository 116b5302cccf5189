"""Paper lists: a picture is made straight, then its rows are ticked beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mieux_desktop.domain.evidence import badge_code
from mieux_desktop.operations.attendance import RegisterRow
from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.screens.evidence.corners import CornersEditor
from mieux_desktop.ui.screens.evidence.models import Cell, CellsModel, Row
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.rows import RowList

_LIST = 380
_ZOOMS = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0)


class StraightenPage(Page):
    """Asks where the corners of the sheet are."""

    accepted = Signal()
    whole_accepted = Signal()
    turn_requested = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel("", "heading")
        self.editor = CornersEditor()
        self.accept = Button(
            self.tr("Straighten"), "check", "primary", key=shown_key("Ctrl+Return")
        )
        self.whole = Button(self.tr("Whole picture"), "image")
        self.turn = Button(self.tr("Turn"), "rotate-ccw", key="R")
        self.cancel = Button(self.tr("Cancel"), key=self.tr("Esc"))
        self.header_buttons = (self.cancel, self.turn, self.whole, self.accept)
        words = self.tr("Put the four points on the corners of the sheet.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(Label(words, "body", "secondary"))
        layout.addWidget(self.editor, 1)
        self.accept.clicked.connect(self.accepted)
        self.whole.clicked.connect(self.whole_accepted)
        self.turn.clicked.connect(self.turn_requested)
        self.cancel.clicked.connect(self.left)
        self.set_keys(
            (self.tr("1–4"), self.tr("choose a corner")),
            (self.tr("Arrows"), self.tr("move it")),
            ("R", self.tr("turn")),
            (shown_key("Ctrl+Return"), self.tr("straighten")),
            (self.tr("Esc"), self.tr("cancel")),
        )

    def focus_first(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_picture(self, title: str, picture: QImage) -> None:
        """Show a picture as it was taken."""
        self.title.setText(title)
        self.editor.show_picture(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_R and not event.modifiers():
            self.turn_requested.emit()
        else:
            super().keyPressEvent(event)


class TickPage(Page):
    """Shows the picture beside the rows of its day; a tick says that the row is signed there."""

    accepted = Signal()
    remove_requested = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel("", "heading")
        self.picture = PictureView(self.tr("Picture of the paper list"))
        self.model = CellsModel(("", ""), (), self)
        self.rows = _TickList(self.tr("Rows of the list"))
        self.rows.setModel(self.model)
        self._ticked: set[bytes] = set()
        self._signed: frozenset[bytes] = frozenset()
        self._people: Sequence[RegisterRow] = ()
        self._there: frozenset[bytes] = frozenset()
        self.accept = Button("", "check", "primary", key=shown_key("Ctrl+Return"))
        self.all = Button(self.tr("Tick all who were there"), "list-checks", key="T")
        self.remove = Button(self.tr("Remove the picture"), "trash-2", "flat")
        self.cancel = Button(self.tr("Back"), key=self.tr("Esc"))
        self.header_buttons = (self.cancel, self.all, self.accept)
        self._note = Label("", "caption", "secondary", wrap=True)
        self._build()
        self.accept.clicked.connect(self.accepted)
        self.all.clicked.connect(self.tick_all)
        self.remove.clicked.connect(self.remove_requested)
        self.cancel.clicked.connect(self.left)
        self.rows.toggled.connect(self._toggle)
        self.set_keys(
            (self.tr("Space"), self.tr("tick the row")),
            ("T", self.tr("tick all who were there")),
            ("+ −", self.tr("larger, smaller")),
            (shown_key("Ctrl+Return"), self.tr("save")),
            (self.tr("Esc"), self.tr("back")),
        )

    def focus_first(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.rows.currentIndex().isValid() and self.model.rows:
            self.rows.setCurrentIndex(self.model.index(0, 0))

    def show_rows(
        self,
        title: str,
        people: Sequence[RegisterRow],
        signed: frozenset[bytes],
        there: frozenset[bytes],
    ) -> None:
        """Show the rows of a day; those signed on paper already stay so."""
        self.title.setText(title)
        self._people, self._signed, self._there = people, signed, there
        self._ticked = set()
        self._show()

    def ticked(self) -> list[bytes]:
        """Return the participants ticked, in the order of the list."""
        ids = (row.participant_id for row in self._people)
        return [id_ for id_ in ids if id_ in self._ticked]

    def tick_all(self) -> None:
        """Tick whoever was there that day and is not known to have signed on paper."""
        self._ticked |= self._there - self._signed
        self._show()

    def show_removable(self, removable: bool) -> None:
        """Offer to remove the picture unless signatures rest on it."""
        self.remove.setVisible(removable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.tick_all()
        elif event.text() in ("+", "-"):
            self.picture.zoom(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        id_ = self.model.key(index)
        if id_ is not None and id_ not in self._signed:
            self._ticked ^= {id_}
            self._show()

    def _show(self) -> None:
        rows = []
        for number, row in enumerate(self._people, 1):
            id_ = row.participant_id
            detail = " · ".join(filter(None, (badge_code(id_), row.institution)))
            name = f"{number:02}  {row.name or '–'}"
            if id_ in self._signed:
                words = self.tr("signed on paper")
                cell = Cell(name, "good", "signature", hint=words)
                detail = f"{words} · {detail}"
            elif id_ in self._ticked:
                cell = Cell(name, "accent", "square-check", bold=True, hint=self.tr("ticked"))
            else:
                cell = Cell(name, "", "square", hint=self.tr("not ticked"))
            rows.append(Row(id_, (cell, Cell(detail))))
        self.model.show(rows)
        count = len(self._ticked)
        self.accept.setText(self.tr("Save %n signature(s)", "", count))
        self.accept.setEnabled(count > 0)
        known = self.tr("%n row(s) known as signed on paper", "", len(self._signed))
        self._note.setText(known if self._signed else "")
        self._note.setVisible(bool(self._signed))

    def _build(self) -> None:
        side = QWidget()
        side.setFixedWidth(_LIST)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._note)
        column.addWidget(self.rows, 1)
        column.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeading)
        panes = QHBoxLayout()
        panes.setSpacing(tokens.GAP)
        panes.addWidget(self.picture, 1)
        panes.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addLayout(panes, 1)


class _TickList(RowList):
    """Rows that Space or a click ticks."""

    toggled = Signal(QModelIndex)

    def __init__(self, name: str) -> None:
        super().__init__(name, two_lines=True)
        self.clicked.connect(self.toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or event.text().lower() in ("t", "+", "-"):
            event.ignore()  # the page's own keys; a list would look for a row of that letter
        else:
            super().keyPressEvent(event)


class PictureView(QWidget):
    """A picture that can be made larger; it scrolls where it is larger than its place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._picture = QImage()
        self._zoom: int | None = None  # fits the width until another one is chosen
        self._sheet = _Sheet()
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._sheet)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setAccessibleName(name)
        self._area.viewport().installEventFilter(self)
        larger = IconButton("plus", self.tr("Larger"), key="+")
        smaller = IconButton("minus", self.tr("Smaller"), key="−")
        larger.clicked.connect(lambda: self.zoom(1))
        smaller.clicked.connect(lambda: self.zoom(-1))
        tools = QHBoxLayout()
        tools.addStretch(1)
        tools.addWidget(smaller)
        tools.addWidget(larger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(tools)
        layout.addWidget(self._area, 1)

    def show_picture(self, picture: QImage) -> None:
        """Show another picture, as wide as its place."""
        self._picture, self._zoom = picture, None
        self._fit()

    def zoom(self, step: int) -> None:
        """Show it larger (1) or smaller (-1)."""
        now = self._scale()
        if step > 0:
            wanted = next((z for z in _ZOOMS if z > now * 1.01), _ZOOMS[-1])
        else:
            wanted = next((z for z in reversed(_ZOOMS) if z < now * 0.99), _ZOOMS[0])
        self._zoom = _ZOOMS.index(wanted)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._zoom is None:
            self._fit()
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _scale(self) -> float:
        if self._zoom is not None:
            return _ZOOMS[self._zoom]
        wide = self._area.viewport().width() - 2
        return wide / max(self._picture.width(), 1)

    def _fit(self) -> None:
        self._sheet.show_picture(self._picture, self._scale())


class _Sheet(QWidget):
    """Paints the picture in one size."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._shown: tuple[int, QSize] | None = None

    def show_picture(self, picture: QImage, scale: float) -> None:
        """Show a picture in this size of it."""
        size = QSize(round(picture.width() * scale), round(picture.height() * scale))
        size = size.expandedTo(QSize(1, 1))
        if picture.isNull() or scale >= 1:
            self._picture = picture
        elif (picture.cacheKey(), size) != self._shown:
            keep = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture = picture.scaled(size * self.devicePixelRatioF(), keep, smooth)
        self._shown = picture.cacheKey(), size
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        if not self._picture.isNull():
            painter.drawImage(self.rect(), self._picture)
