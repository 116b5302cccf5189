"""Feedback about a whole action: the same rounds and results, reached from the action's page."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.actions import Action
from mieux_desktop.operations.feedback_results import find_action
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.page import Page, Screen
from mieux_desktop.ui.widgets.page_stack import back_link

PAGE = "action-feedback"


class ActionFeedbackScreen(Screen):
    """The name of the action above its feedback, with the way back to its page."""

    back_requested = Signal()

    def __init__(self, feedback: FeedbackScreen) -> None:
        super().__init__(self.tr("Feedback"), flush=True)
        back_link(self, self.tr("Action")).clicked.connect(self.back_requested)
        self._feedback = feedback
        feedback.page_key = PAGE
        feedback.keys_changed.connect(self.keys_changed)
        self.header.set_buttons(*feedback.header_buttons)
        self.body.addWidget(feedback)

    def shown_pages(self) -> Sequence[Page]:
        return (self, *self._feedback.shown_pages())

    def focus_first(self) -> None:
        self._feedback.focus_first()


class ActionFeedbackPresenter(QObject):
    """Shows the feedback about one action at a time."""

    def __init__(
        self, desk: Desk, parent: QObject | None = None, collecting: Collecting | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._action_id = b""
        self.feedback = FeedbackPresenter(desk, self, collecting, PAGE)
        self.screen = ActionFeedbackScreen(self.feedback.screen)
        self.screen.back_requested.connect(self._go_back)

    def open(self, id_: bytes) -> None:
        """Show a round by its id; by that of an action, its open round or its last one."""
        self._desk.read(find_action, id_, done=self._show, owner=self)

    def settle(self) -> None:
        """Hand over text that is still being typed."""
        self.feedback.settle()

    def commands(self) -> list[Command]:
        """Return what can be done here by key."""
        back = Command(
            "action-feedback.back", self.tr("Back to the action"), "go", self._go_back,
            ("Alt+Left",), "", "arrow-left", PAGE,
        )  # fmt: skip
        return [*self.feedback.commands(), back]

    def _show(self, found: tuple[Action, bytes]) -> None:
        action, round_id = found
        self._action_id = action.id
        name = action.name(self._desk.language)
        self.screen.header.title.setText(self.tr("Feedback: {action}").format(action=name))
        self.feedback.open_action(action.id, round_id)

    def _go_back(self) -> None:
        if self._action_id:
            self._desk.open_requested.emit("action", self._action_id)
