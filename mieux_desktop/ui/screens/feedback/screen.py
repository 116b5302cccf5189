"""Feedback screen: ways to answer, paper forms to enter, and what people said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.results import MINIMUM_GROUP
from mieux_desktop.operations.feedback_results import FeedbackResults
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.feedback.entry import EntryView
from mieux_desktop.ui.screens.feedback.results import ResultsView
from mieux_desktop.ui.screens.feedback.roads import RoadsView
from mieux_desktop.ui.screens.feedback.strip import RoundStrip
from mieux_desktop.ui.screens.feedback.themes import ThemesView
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.states import GreyRows

_LOW = 400  # a window of 720 lines at 150 %
_WIDE = 760  # below that the key stands in the key bar alone


class FeedbackScreen(Page):
    """Shows one of: the ways to answer, the form to enter, the results."""

    ways_requested = Signal()  # back from the form to enter
    close_requested = Signal()  # asked for; the user has not confirmed yet
    close_confirmed = Signal()
    owner_chosen = Signal(bytes)  # an activity, or the action as a whole
    shown_round_chosen = Signal(object)  # the id of one of the owner's rounds, None for a new one
    new_round_requested = Signal()
    group_chosen = Signal(str, object)  # as of the results
    round_chosen = Signal(object)  # as of the results: the one to compare with
    results_requested = Signal()  # back from the themes
    themes_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_open = False
        self.strip = RoundStrip()
        self.strip.owner_chosen.connect(self.owner_chosen)
        self.strip.round_chosen.connect(self.shown_round_chosen)
        self.close_button = Button(self.tr("Close feedback…"), "lock")
        self.close_button.clicked.connect(self.close_requested)
        self.new_round = Button(self.tr("New round"), "plus", "link", key="Ctrl+Shift+U")
        self.new_round.clicked.connect(self.new_round_requested)
        self.late = Button(self.tr("Enter late forms"), "keyboard", "link", key="Ctrl+Shift+Y")
        self.strip.add_buttons(self.late, self.new_round)
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
        self.themes = ThemesView()
        self.themes.back_requested.connect(self.results_requested)
        self._waiting = GreyRows()
        self._pages = QStackedWidget()
        for page in (self._waiting, self.roads, self.entry, self.themes):
            self._pages.addWidget(page)
        self._notice: Notice | None = None
        self._above = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(self._above)
        layout.addWidget(self._pages, 1)

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

    def show_entry(self, *, late: bool = False) -> None:
        """Show the forms to enter; late ones belong to a round that is closed."""
        self._is_open = not late
        self._show(self.entry)
        self.set_keys(
            ("1–5", self.tr("answer")),
            ("0", self.tr("not applicable")),
            (self.tr("Enter"), self.tr("form done, next form")),
            ("F4", self.tr("code of the sheet")),
            ("F6", self.tr("one form a page")),
            ("F8", self.tr("type again to check")),
            (self.tr("Esc"), self.tr("back")),
        )

    def show_results(self, results: FeedbackResults, language: str) -> None:
        """Show results in place of those shown before; the themes stay open for the same round."""
        same = self.results is not None and self.results.results.collection.id == (
            results.collection.id
        )
        if self.results is None:
            self.results = ResultsView(results, language)
            self.results.group_chosen.connect(self.group_chosen)
            self.results.round_chosen.connect(self.round_chosen)
            self.results.themes_requested.connect(self.themes_requested)
            self._pages.addWidget(self.results)
        elif self.results.results != results:
            self.results.show_results(results)
        if not (same and self.shows_themes()):
            self._show(self.results)
            self._set_keys_of_results()

    def leave_themes(self) -> None:
        """Go back from the themes to the results."""
        if self.results is not None and self.shows_themes():
            self._show(self.results)
            self._set_keys_of_results()
            self.results.all_answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_themes(self) -> None:
        """Show all answers in words beside their themes."""
        self._show(self.themes)
        self.set_keys(
            ("1–9", self.tr("give or take a theme")),
            (self.tr("Enter"), self.tr("theme by its name")),
            ("F2", self.tr("rename")),
            ("F3", self.tr("merge")),
            ("Del", self.tr("delete")),
            (self.tr("Esc"), self.tr("back")),
        )
        self.themes.start()

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
        elif shown is self.themes:
            self.themes.start()
        elif self.results is not None:
            self.results.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()
        self.project.set_key("Ctrl+F11" if self.width() >= _WIDE else "")

    def is_entering(self) -> bool:
        """Tell whether the form is shown."""
        return self._pages.currentWidget() is self.entry

    def shows_results(self) -> bool:
        """Tell whether results are shown."""
        return self.results is not None and self._pages.currentWidget() is self.results

    def shows_themes(self) -> bool:
        """Tell whether the answers are shown beside their themes."""
        return self._pages.currentWidget() is self.themes

    def shows_roads(self) -> bool:
        """Tell whether the ways to answer are shown."""
        return self._pages.currentWidget() is self.roads

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        if self.hasFocus():  # it waited here until it was known what there is to show
            self.focus_first()
        self._give_room()
        open_page = page in (self.entry, self.roads) and self._is_open
        self.close_button.setVisible(open_page)
        for button in (self.new_round, self.late, self.project, self.export):
            button.setVisible(self.results is not None and page is self.results)
        self.show_notice(None)

    def _give_room(self) -> None:
        """A low window has its room for the forms that are typed, or for answers and themes."""
        busy = self.is_entering() or self.shows_themes()
        self.strip.give_room(not busy or self.height() >= _LOW)

    def _set_keys_of_results(self) -> None:
        self.set_keys(
            ("Ctrl+Shift+T", self.tr("answers and themes")),
            ("Ctrl+F11", self.tr("projector")),
            ("Ctrl+Shift+X", self.tr("export")),
            ("Ctrl+Shift+U", self.tr("new round")),
        )
