"""What stands beside the text: the real pages, comments, versions, or what people said."""

from enum import IntEnum

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.operations.report_life import LifeView
from mieux_desktop.ui.screens.report.comments_pane import CommentsPane
from mieux_desktop.ui.screens.report.feedback_pane import FeedbackPane
from mieux_desktop.ui.screens.report.versions_pane import VersionsPane
from mieux_desktop.ui.widgets.labels import Rule
from mieux_desktop.ui.widgets.tabs import TabBar


class Side(IntEnum):
    """The tabs in their order."""

    PAGES = 0
    COMMENTS = 1
    VERSIONS = 2
    FEEDBACK = 3


class SidePane(QWidget):
    """Four tabs; a working paper has pages only, and no tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs = TabBar(self.tr("Beside the text"))
        for words in (
            self.tr("Pages"), self.tr("Comments"), self.tr("Versions"), self.tr("Feedback"),
        ):  # fmt: skip
            self.tabs.set_count(self.tabs.addTab(words), None)
        self._rule = Rule()
        self.comments = CommentsPane()
        self.versions = VersionsPane()
        self.feedback = FeedbackPane()
        self._stack = QStackedWidget()
        self._waiting = QWidget()  # until the pages are wanted
        for pane in (self._waiting, self.comments, self.versions, self.feedback):
            self._stack.addWidget(pane)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._rule)
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(240)

    def set_pages(self, pane: QWidget) -> None:
        """Put the pages into their place."""
        self._stack.insertWidget(Side.PAGES, pane)
        self._stack.removeWidget(self._waiting)
        self._waiting.deleteLater()
        self._stack.setCurrentIndex(self.tabs.currentIndex())

    def show_side(self, side: Side) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex(side)

    def show_life(self, view: LifeView, me: bytes) -> None:
        """Show comments and versions with their number; of a working paper the pages alone."""
        self.tabs.setVisible(view.may_submit)
        self._rule.setVisible(view.may_submit)
        if not view.may_submit:
            self.show_side(Side.PAGES)
        self.tabs.set_count(Side.COMMENTS, view.open_comments or None)
        self.tabs.set_count(Side.VERSIONS, len(view.life.versions) or None)
        self.comments.show_comments(view, me)
        self.versions.show_versions(view)
