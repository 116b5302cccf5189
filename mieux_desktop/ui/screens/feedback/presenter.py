"""Feedback's presenter: collects answers, and shows results only after closing."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.feedback import Round, close_collection
from mieux_desktop.operations.feedback_results import (
    Feedback,
    FeedbackResults,
    GroupResults,
    Wanted,
    read_feedback,
    read_group_results,
)
from mieux_desktop.operations.feedback_themes import most_first
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.comparing import Comparing
from mieux_desktop.ui.screens.feedback.entering import Entering
from mieux_desktop.ui.screens.feedback.results_output import ResultsOutput
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen
from mieux_desktop.ui.screens.feedback.theming import Theming
from mieux_desktop.ui.screens.feedback.ways import Ways
from mieux_desktop.ui.shell.commands import Command

_PATIENCE_MS = 150  # until then, what was shown before stays
_OURS = frozenset({"collection", "response", "participant", "activity", "action", "mission"})


class FeedbackPresenter(QObject):
    """Shows the rounds of one owner: an activity of a mission or action, or a whole action.

    `page` is the key of the page, to which its commands belong.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QObject | None = None,
        collecting: Collecting | None = None,
        page: str = "feedback",
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._wanted = Wanted(b"")
        self._asked = 0  # readings of the round; only the last one asked for is shown
        self._owner_id = b""  # of what is shown
        self._round: Round | None = None
        self._results: dict[bytes, FeedbackResults] = {}  # by collection, until something changes
        self._closing = False  # those who are typing on phones may still send
        self.screen = FeedbackScreen()
        self.entering = Entering(desk, self.screen)
        self._collecting = collecting or Collecting(desk, None, self)
        self._collecting.stopped.connect(self._close_after_phones)
        self.ways = Ways(desk, self.screen.roads, self._collecting)
        self._output = ResultsOutput(desk, self.screen)
        self._output.noticed.connect(self.screen.show_notice)
        self.screen.export.clicked.connect(self._choose_export)
        self.screen.project.clicked.connect(self._project_results)
        self.ways.entry_wanted.connect(self.entering.enter)
        self.ways.close_wanted.connect(self._ask_to_close)
        self.ways.counted.connect(self.entering.show_count)
        self._slow = QTimer(self.screen, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(self.screen.show_waiting)
        self.screen.owner_chosen.connect(self.open_activity)
        self.screen.shown_round_chosen.connect(self._choose_round)
        self.screen.new_round_requested.connect(self._begin_round)
        self._theming = Theming(desk, self.screen)
        self.screen.themes_requested.connect(self._show_themes)
        self.screen.results_requested.connect(self.screen.leave_themes)
        self.screen.group_chosen.connect(self._show_group)
        self._comparing = Comparing(desk, self)
        self.screen.round_chosen.connect(self._comparing.show)
        self.screen.ways_requested.connect(self._show_ways)
        self.screen.late.clicked.connect(self._enter_paper)
        roads = self.screen.roads
        roads.questionnaires_requested.connect(self._go_to_library)
        self.screen.close_requested.connect(self._ask_to_close)
        self.screen.close_confirmed.connect(self._close)
        desk.records_changed.connect(self._follow)

    def open_mission(self, mission_id: bytes) -> None:
        """Show the feedback of the mission's activity, of the first if it has several."""
        self._look_at(Wanted(mission_id))

    def open_action(self, action_id: bytes, round_id: bytes = b"") -> None:
        """Show a round about a whole action, the open one or the last if none is named."""
        self._look_at(Wanted(action_id, action_id, round_id))

    def open_activity(self, activity_id: bytes) -> None:
        """Show the feedback of one activity."""
        self._look_at(Wanted(self._wanted.subject_id or activity_id, activity_id))

    def settle(self) -> None:
        """Hand over text that is still being typed."""
        self.entering.settle()

    def commands(self) -> list[Command]:
        """Return what can be done here by key."""
        page = self._page
        commands = [
            Command(
                f"{page}.code", self.tr("Show the QR code"), "mission", self._show_code,
                ("Ctrl+Shift+O",), "", "qr-code", page, separated=True,
            ),
            Command(
                f"{page}.kiosk", self.tr("Start the kiosk"), "mission", self._start_kiosk,
                ("Ctrl+Shift+K",), "", "monitor", page,
            ),
            Command(
                f"{page}.enter", self.tr("Enter paper forms"), "mission", self._enter_paper,
                ("Ctrl+Shift+Y",), "", "keyboard", page,
            ),
            Command(
                f"{page}.done", self.tr("Form done, next form"), "mission", self.entering.finish,
                ("Ctrl+Return", "Ctrl+Enter"), "", "check", page,
            ),
            Command(
                f"{page}.give_up", self.tr("Give up the form"), "mission", self.entering.give_up,
                ("Ctrl+Shift+Del",), "", "trash-2", page,
            ),
            Command(
                f"{page}.export", self.tr("Export the results"), "mission", self._choose_export,
                ("Ctrl+Shift+X",), "", "file-down", page,
            ),
            Command(
                f"{page}.project", self.tr("Show on projector"), "mission", self._project_results,
                ("Ctrl+F11",), "", "monitor", page,
            ),
            Command(
                f"{page}.themes", self.tr("Answers and themes"), "mission", self._show_themes,
                ("Ctrl+Shift+T",), "", "tag", page,
            ),
            Command(
                f"{page}.new_round", self.tr("New round of feedback"), "mission",
                self._begin_round, ("Ctrl+Shift+U",), "", "plus", page,
            ),
            Command(
                f"{page}.close", self.tr("Close feedback…"), "mission", self._ask_to_close,
                ("Ctrl+Shift+W",), "", "lock", page,
            ),
        ]  # fmt: skip
        for part in (self.screen.roads, self.screen.entry, self.screen.themes):
            commands += part.commands(page)
        if page == "feedback":  # once in the window
            library = Command(
                "go.questionnaires", self.tr("Questionnaires"), "go", self._go_to_library,
                ("Ctrl+Shift+Q",), "", "list-checks",
            )  # fmt: skip
            commands.append(library)
        return commands

    def _look_at(self, wanted: Wanted) -> None:
        self.settle()
        if self.entering.is_late():
            self.entering.leave()
            self.screen.show_waiting()
        if wanted.subject_id != self._wanted.subject_id:
            self._slow.start()
        self.screen.leave_themes()
        self._wanted = wanted
        self._reload()

    def _choose_round(self, round_id: bytes | None) -> None:
        self._look_at(replace(self._wanted, round_id=round_id or b"", new=round_id is None))

    def _begin_round(self) -> None:
        if self.screen.shows_results():
            self._choose_round(None)

    def _show_themes(self) -> None:
        view = self.screen.results
        if view is not None and self.screen.shows_results() and not view.results.withheld:
            self.screen.show_themes()

    def _go_to_library(self) -> None:
        self._desk.open_requested.emit("questionnaires", None)

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _OURS:
            self._results = {}
        if "questionnaire" in entities:
            self.ways.refresh()
        if self._wanted.subject_id and entities & _OURS:
            self._reload()

    def _reload(self) -> None:
        self._asked += 1
        self._desk.read(self._read, self._wanted, done=partial(self._show, self._asked), owner=self)

    def _read(self, store: Store, wanted: Wanted) -> Feedback:
        return read_feedback(store, wanted, dict(self._results))

    def _show(self, asked: int, feedback: Feedback) -> None:
        if asked != self._asked or not feedback.owners:
            return  # a later reading is on its way, or has overtaken this one
        self._slow.stop()
        self._owner_id = feedback.owner_id
        self.screen.strip.show_feedback(feedback, self._desk.language)
        before, found = self._round, feedback.round
        if before is not None and (found is None or found.collection.id != before.collection.id):
            self.settle()  # the form that was shown until now
        if found is not None:  # stay with it, whatever is opened or closed beside it
            id_ = found.collection.id
            self._wanted = Wanted(self._wanted.subject_id, feedback.owner_id, id_)
        self._round = found
        self._show_found(found, feedback.results)

    def _show_found(self, found: Round | None, results: FeedbackResults | None) -> None:
        if found is None:
            self.entering.leave()
            self.screen.show_roads(is_open=False)
            self.ways.show_activity(self._owner_id, None)
        elif results is not None:
            self._closing = False
            self._results[found.collection.id] = results
            if self.entering.is_late():
                return  # what is typed now is not to be taken away
            self.entering.leave()
            self.screen.show_results(results, self._desk.language)
            self._theming.show_results(results)
            if self.screen.results is not None:
                self._comparing.offer(self.screen.results)
        else:
            self.entering.follow(found)
            self.ways.show_activity(self._owner_id, found)

    def _show_code(self) -> None:
        if self._on_roads():
            self.ways.show_code()

    def _start_kiosk(self) -> None:
        if self._on_roads():
            self.ways.start_kiosk()

    def _enter_paper(self) -> None:
        if self._on_roads():
            self.ways.enter_paper()
        elif self._round is not None and self.screen.shows_results():
            self.entering.enter_late(self._round)

    def _on_roads(self) -> bool:
        return bool(self._owner_id) and self.screen.shows_roads()

    def _show_ways(self) -> None:
        self.settle()
        if self.entering.is_late():
            self.entering.leave()
            self.screen.show_waiting()
        else:
            self.screen.show_roads(is_open=True)
            self.screen.focus_first()
        self._reload()

    def _ask_to_close(self) -> None:
        if self._round is None or self._round.collection.closed_on is not None:
            return
        if self._closing:  # asked again: who is still typing has had time
            self._collecting.stop()
            return
        self.settle()
        if self.entering.has_answers():
            self._desk.problem.emit(Problem("form-unfinished"))
        else:
            self.screen.ask_to_close(
                self.entering.entered, phones=self._collecting.is_running, over=self.ways.projected
            )

    def _close(self) -> None:
        if self._round is None:
            return
        if self._collecting.is_running:
            self._closing = True
            self._collecting.close_round()
        else:
            self._desk.write(close_collection, self._round.collection.id, owner=self)

    def _close_after_phones(self) -> None:
        if self._closing and self._round is not None:
            self._desk.write(close_collection, self._round.collection.id, owner=self)

    def _choose_export(self) -> None:
        view = self.screen.results
        if view is not None and self.screen.shows_results():
            self._output.choose(view.results, self.screen.export)

    def _project_results(self) -> None:
        view = self.screen.results
        if view is not None and self.screen.shows_results() and not view.results.withheld:
            form = view.results.form
            title = form.title[form.language_for(self._desk.language).code]
            self._output.project(view.results, title, most_first(self._theming.told.themes))

    def _show_group(self, by: str, keys: tuple[str, ...] | None) -> None:
        view = self.screen.results
        if view is None or self._round is None:
            return
        if keys is None:
            view.show_group(None)
            return
        collection_id = self._round.collection.id

        def show(found: GroupResults) -> None:
            chosen = (view.results.collection.id, *view.chosen_group())
            if chosen == (collection_id, by, keys):
                view.show_group(found)

        self._desk.read(
            read_group_results, collection_id, by, keys, done=show, owner=self
        )  # fmt: skip
