"""Feedback screen: ways to answer, paper forms to enter, and what people said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.results import MINIMUM_GROUP
from mieux_desktop.operations.feedback import FeedbackResults
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.feedback.entry import EntryView
from mieux_desktop.ui.screens.feedback.results import ResultsView
from mieux_desktop.ui.screens.feedback.roads import RoadsView
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.states import GreyRows


class FeedbackScreen(Page):
    """Shows one of: the ways to answer, the form to enter, the results."""

    ways_requested = Signal()  # back from the form to enter
    close_requested = Signal()  # asked for; the user has not confirmed yet
    close_confirmed = Signal()
    activity_chosen = Signal(bytes)
    group_chosen = Signal(str, object)  # as of the results
    round_chosen = Signal(object)  # as of the results

    def __init__(self) -> None:
        super().__init__()
        self._is_open = False
        self._offered: tuple[Sequence[tuple[str, bytes]], bytes] | None = None
        self.activity = ComboBox(self.tr("Activity"), caption=self.tr("Activity"))
        self.activity.activated.connect(
            lambda _: self.activity_chosen.emit(self.activity.currentData())
        )
        self._chooser = QWidget()
        row = QHBoxLayout(self._chooser)
        row.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 0)
        row.addWidget(self.activity)
        row.addStretch(1)
        self._chooser.hide()
        self.close_button = Button(self.tr("Close feedback…"), "lock")
        self.close_button.clicked.connect(self.close_requested)
        self.project = Button(self.tr("Show on projector"), "monitor", key="Ctrl+F11")
        self.export = Button(self.tr("Export"), "file-down", key="Ctrl+Shift+X")
        holder = QWidget()  # the header shows what it is given; the buttons hide inside
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for button in (self.close_button, self.project, self.export):
            inside.addWidget(button)
            button.hide()
        self.header_buttons = (holder,)
        self.roads = self.empty = RoadsView()
        self.open_button = self.roads.enter
        self.entry = EntryView()
        self.entry.ways_requested.connect(self.ways_requested)
        self.results: ResultsView | None = None
        self._waiting = GreyRows()
        self._pages = QStackedWidget()
        for page in (self._waiting, self.roads, self.entry):
            self._pages.addWidget(page)
        self._notice: Notice | None = None
        self._above = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._chooser)
        layout.addLayout(self._above)
        layout.addWidget(self._pages, 1)

    def show_activities(self, items: Sequence[tuple[str, bytes]], current: bytes) -> None:
        """Offer the activities of a mission that has several."""
        if (items, current) == self._offered:
            return
        self._offered = (items, current)
        self.activity.set_items(list(items), current)
        self._chooser.setVisible(len(items) > 1)

    def show_waiting(self) -> None:
        """Show grey rows until the activity is read."""
        self._show(self._waiting)

    def show_roads(self, *, is_open: bool) -> None:
        """Show the ways to answer, before a round is opened or while it runs."""
        self._is_open = is_open
        self._show(self.roads)
        self.set_keys(
            ("Ctrl+Shift+O", self.tr("show the QR code")),
            ("Ctrl+Shift+K", self.tr("kiosk")),
            ("Ctrl+Shift+Y", self.tr("enter paper forms")),
        )

    def show_entry(self) -> None:
        """Show the form to enter."""
        self._is_open = True
        self._show(self.entry)
        self.set_keys(
            ("1–5", self.tr("answer")),
            ("0", self.tr("not applicable")),
            (self.tr("Enter"), self.tr("next question")),
            ("Ctrl+↵", self.tr("form done, next form")),
            (self.tr("Esc"), self.tr("back")),
        )

    def show_results(self, results: FeedbackResults, language: str) -> None:
        """Show results in place of those shown before."""
        if self.results is None:
            self.results = ResultsView(results, language)
            self.results.group_chosen.connect(self.group_chosen)
            self.results.round_chosen.connect(self.round_chosen)
            self._pages.addWidget(self.results)
        elif self.results.results != results:
            self.results.show_results(results)
        self._show(self.results)
        self.set_keys(("Ctrl+F11", self.tr("projector")), ("Ctrl+Shift+X", self.tr("export")))

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice in place of the one shown before, or none."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = notice
        self._above.setContentsMargins(tokens.MARGIN, 12 if notice else 0, tokens.MARGIN, 0)
        if notice is not None:
            self._above.addWidget(notice)

    def ask_to_close(
        self, entered: int, *, phones: bool = False, over: QWidget | None = None
    ) -> None:
        """Ask once more, since undo does not reach this; the safe answer is the default."""
        lines = [
            self.tr("%n forms are released and their results shown.", "", entered),
            self.tr("Nobody can add an answer afterwards. This cannot be undone."),
        ]
        if phones:
            lines.append(self.tr("Who is typing on a phone now has 90 seconds to send."))
        if entered < MINIMUM_GROUP:
            lines.append(self.tr("With fewer than five answers no results are shown."))
        box = QMessageBox(over or self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close feedback"))
        box.setText(self.tr("Close feedback for good?"))
        box.setInformativeText(" ".join(lines))
        stay = box.addButton(self.tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        close = box.addButton(self.tr("Close feedback"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.buttonClicked.connect(
            lambda button: self.close_confirmed.emit() if button is close else None
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def focus_first(self) -> None:
        shown = self._pages.currentWidget()
        if shown is self.entry:
            self.entry.start()
        elif shown is self.roads:
            first = self.roads.code if self.roads.code.isEnabled() else self.roads.enter
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.results is not None:
            self.results.focus_first()

    def is_entering(self) -> bool:
        """Tell whether the form is shown."""
        return self._pages.currentWidget() is self.entry

    def shows_results(self) -> bool:
        """Tell whether results are shown."""
        return self.results is not None and self._pages.currentWidget() is self.results

    def shows_roads(self) -> bool:
        """Tell whether the ways to answer are shown."""
        return self._pages.currentWidget() is self.roads

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        if self.hasFocus():  # it waited here until it was known what there is to show
            self.focus_first()
        open_page = page is self.entry or (page is self.roads and self._is_open)
        self.close_button.setVisible(open_page)
        for button in (self.project, self.export):
            button.setVisible(self.results is not None and page is self.results)
        self.show_notice(None)
