"""Feedback's presenter: keeps each answer durable, and shows results only after closing."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import AnswerValue
from mieux_desktop.operations.feedback import (
    Entry,
    Feedback,
    FeedbackResults,
    GroupResults,
    Round,
    close_collection,
    finish_entry,
    give_up_entry,
    keep_entry,
    new_entry,
    read_feedback,
    read_group_results,
)
from mieux_desktop.operations.feedback_paper import with_code
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.comparing import Comparing
from mieux_desktop.ui.screens.feedback.results_output import ResultsOutput
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen
from mieux_desktop.ui.screens.feedback.sheets import Sheets
from mieux_desktop.ui.screens.feedback.ways import Ways
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice

_PATIENCE_MS = 150  # until then, what was shown before stays
_OURS = frozenset({"collection", "response", "participant", "activity", "mission"})


class FeedbackPresenter(QObject):
    """Shows the feedback of one activity of the mission."""

    def __init__(
        self, desk: Desk, parent: QObject | None = None, collecting: Collecting | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mission_id = b""
        self._asked = 0  # readings of the round; only the last one asked for is shown
        self._activity_id = b""
        self._round: Round | None = None
        self._results: dict[bytes, FeedbackResults] = {}  # by collection, until something changes
        self._entry: Entry | None = None
        self._entered = 0
        self._closing = False  # those who are typing on phones may still send
        self.screen = FeedbackScreen()
        self._collecting = collecting or Collecting(desk, None, self)
        self._collecting.stopped.connect(self._close_after_phones)
        self.ways = Ways(desk, self.screen.roads, self._collecting)
        self._output = ResultsOutput(desk, self.screen)
        self._output.noticed.connect(self.screen.show_notice)
        self.screen.export.clicked.connect(self._choose_export)
        self.screen.project.clicked.connect(self._project_results)
        self.ways.entry_wanted.connect(self._enter)
        self.ways.close_wanted.connect(self._ask_to_close)
        self.ways.counted.connect(self._show_count)
        self._slow = QTimer(self.screen, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(self.screen.show_waiting)
        self.screen.activity_chosen.connect(self.open_activity)
        self.screen.group_chosen.connect(self._show_group)
        self._comparing = Comparing(desk, self)
        self.screen.round_chosen.connect(self._comparing.show)
        self.screen.ways_requested.connect(self._show_ways)
        roads = self.screen.roads
        roads.questionnaires_requested.connect(self._go_to_library)
        self.screen.close_requested.connect(self._ask_to_close)
        self.screen.close_confirmed.connect(self._close)
        self.screen.entry.answered.connect(self._keep)
        self.screen.entry.done_requested.connect(self._finish)
        self._sheets = Sheets(desk, self.screen)
        self._sheets.taken.connect(self._take_sheet)
        self.screen.entry.code_typed.connect(self._read_code)
        self.screen.entry.give_up_requested.connect(self._give_up)
        self.screen.entry.language_chosen.connect(self._choose_language)
        desk.records_changed.connect(self._follow)

    def open_mission(self, mission_id: bytes) -> None:
        """Show the feedback of the mission's activity, of the first if it has several."""
        self.settle()
        self._mission_id = mission_id
        self._slow.start()
        self._reload()

    def open_activity(self, activity_id: bytes) -> None:
        """Show the feedback of one activity."""
        self.settle()
        self._activity_id = activity_id
        self._reload()

    def settle(self) -> None:
        """Hand over text that is still being typed."""
        if self.screen.entry.form is not None:
            self.screen.entry.form.flush()

    def commands(self) -> list[Command]:
        """Return what can be done here by key."""
        return [
            Command(
                "feedback.code", self.tr("Show the QR code"), "mission", self._show_code,
                ("Ctrl+Shift+O",), "", "qr-code", "feedback", separated=True,
            ),
            Command(
                "feedback.kiosk", self.tr("Start the kiosk"), "mission", self._start_kiosk,
                ("Ctrl+Shift+K",), "", "monitor", "feedback",
            ),
            Command(
                "feedback.enter", self.tr("Enter paper forms"), "mission", self._enter_paper,
                ("Ctrl+Shift+Y",), "", "keyboard", "feedback",
            ),
            Command(
                "feedback.done", self.tr("Form done, next form"), "mission", self._finish,
                ("Ctrl+Return", "Ctrl+Enter"), "", "check", "feedback",
            ),
            Command(
                "feedback.give_up", self.tr("Give up the form"), "mission", self._give_up,
                ("Ctrl+Shift+Del",), "", "trash-2", "feedback",
            ),
            Command(
                "feedback.export", self.tr("Export the results"), "mission", self._choose_export,
                ("Ctrl+Shift+X",), "", "file-down", "feedback",
            ),
            Command(
                "feedback.project", self.tr("Show on projector"), "mission", self._project_results,
                ("Ctrl+F11",), "", "monitor", "feedback",
            ),
            Command(
                "go.questionnaires", self.tr("Questionnaires"), "go", self._go_to_library,
                ("Ctrl+Shift+Q",), "", "list-checks",
            ),
            Command(
                "feedback.close", self.tr("Close feedback…"), "mission", self._ask_to_close,
                ("Ctrl+Shift+W",), "", "lock", "feedback",
            ),
        ]  # fmt: skip

    def _go_to_library(self) -> None:
        self._desk.open_requested.emit("questionnaires", None)

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _OURS:
            self._results = {}
        if "questionnaire" in entities:
            self.ways.refresh()
        if self._activity_id and entities & _OURS:
            self._reload()

    def _reload(self) -> None:
        self._asked += 1
        owner_id = self._mission_id or self._activity_id
        self._desk.read(
            self._read, owner_id, self._activity_id,
            done=partial(self._show, self._asked), owner=self,
        )  # fmt: skip

    def _read(self, store: Store, owner_id: bytes, activity_id: bytes) -> Feedback:
        return read_feedback(store, owner_id, activity_id, dict(self._results))

    def _show(self, asked: int, feedback: Feedback) -> None:
        if asked != self._asked or not feedback.activities:
            return  # a later reading is on its way, or has overtaken this one
        self._slow.stop()
        self._activity_id = feedback.activity_id
        items = [
            (f"{activity.number} · {activity.title(self._desk.language)}", activity.id)
            for activity in feedback.activities
        ]
        self.screen.show_activities(items, self._activity_id)
        before, found = self._round, feedback.round
        if before is not None and (found is None or found.collection.id != before.collection.id):
            self.settle()  # the form that was shown until now
        self._round = found
        self._show_found(before, found, feedback.results)

    def _show_found(
        self, before: Round | None, found: Round | None, results: FeedbackResults | None
    ) -> None:
        if found is None:
            self._entry = None
            self.screen.show_roads(is_open=False)
            self.ways.show_activity(self._activity_id, None)
        elif results is not None:
            self._entry = None
            self._closing = False
            self._results[found.collection.id] = results
            self.screen.show_results(results, self._desk.language)
            if self.screen.results is not None:
                self._comparing.offer(self.screen.results)
        else:
            same = before is not None and before.collection.id == found.collection.id
            self._show_count(found.entered)
            if not (same and self._entry is not None and self.screen.is_entering()):
                if found.unfinished is not None and not same:
                    self._begin(found.unfinished)
                else:
                    self.screen.show_roads(is_open=True)
            self.ways.show_activity(self._activity_id, found)

    def _begin(self, unfinished: Entry | None) -> None:
        if self._round is None:
            return
        form = self._round.form
        language = form.language_for(self._desk.language).code
        self._entry = unfinished or new_entry(self._round.collection.id, form, language)
        self.screen.entry.show_form(form, self._entry.language, self._entry.answers)
        self.screen.show_entry()
        if self.screen.isVisible():
            self.screen.entry.start()

    def _show_count(self, entered: int) -> None:
        self._entered = entered
        if self._round is not None:
            self.screen.entry.show_count(entered, self._round.collection.invited)

    def _show_code(self) -> None:
        if self._on_roads():
            self.ways.show_code()

    def _start_kiosk(self) -> None:
        if self._on_roads():
            self.ways.start_kiosk()

    def _enter_paper(self) -> None:
        if self._on_roads():
            self.ways.enter_paper()

    def _on_roads(self) -> bool:
        return bool(self._activity_id) and self.screen.shows_roads()

    def _enter(self) -> None:
        if self._round is not None:
            self._begin(self._unfinished())

    def _unfinished(self) -> Entry | None:
        """The form at hand, when the user comes back to it."""
        if self._entry is not None and self._entry.answers:
            return self._entry
        return self._round.unfinished if self._round is not None and not self._entry else None

    def _show_ways(self) -> None:
        self.settle()
        self.screen.show_roads(is_open=True)
        self.screen.focus_first()
        self._reload()

    def _keep(self, answers: Mapping[str, AnswerValue]) -> None:
        if self._entry is not None:
            self._entry = replace(self._entry, answers=answers)
            self._desk.write(keep_entry, self._entry, owner=self)

    def _choose_language(self, language: str) -> None:
        if self._entry is None or self._round is None:
            return
        self.settle()
        self._entry = replace(self._entry, language=language)
        self.screen.entry.show_form(self._round.form, language, self._entry.answers)
        if self._entry.answers:
            self._desk.write(keep_entry, self._entry, owner=self)
        self.screen.entry.start()

    def _finish(self) -> None:
        form = self.screen.entry.form
        if self._entry is None or form is None or not self.screen.is_entering():
            return
        form.flush()
        if form.check():
            return
        entry = self._entry
        if self._sheets.compares and self._round is not None:
            self._desk.write(give_up_entry, entry.key, owner=self)
            self._sheets.compare(self._round.form, entry)
            self._next_form(entry.language)
            return
        self._desk.write(
            finish_entry, entry, done=lambda entered: self._go_on(entry, entered), owner=self
        )

    def _go_on(self, finished: Entry, entered: int) -> None:
        self._show_count(entered)
        if self._entry is None or self._entry.key != finished.key or self._round is None:
            return
        self._next_form(finished.language)
        self.screen.show_notice(None)

    def _read_code(self, typed: str) -> None:
        if self._round is not None:
            self._sheets.read(self._round.collection.id, typed)

    def _take_sheet(self, code: str) -> None:
        """Go on under the key of a sheet, so that it cannot be counted twice."""
        if self._entry is None:
            return
        before, self._entry = self._entry, with_code(self._entry, code)
        if before.answers and before.key != self._entry.key:
            self._desk.write(give_up_entry, before.key, owner=self)
            self._desk.write(keep_entry, self._entry, owner=self)

    def _next_form(self, language: str) -> None:
        """Offer an empty form in the language of the one before: paper comes in piles."""
        if self._round is not None:
            self._entry = new_entry(self._round.collection.id, self._round.form, language)
            self._sheets.next()
            self.screen.entry.show_answers(self._entry.answers)
            self.screen.entry.start()

    def _give_up(self) -> None:
        self.settle()
        given_up = self._entry
        if given_up is None or not given_up.answers:
            return
        self._desk.write(give_up_entry, given_up.key, owner=self)
        self._next_form(given_up.language)
        notice = Notice(
            "info",
            self.tr("The form was given up."),
            buttons=[(self.tr("Bring it back"), lambda: self._bring_back(given_up))],
            closable=True,
        )
        notice.closed.connect(lambda: self.screen.show_notice(None))
        self.screen.show_notice(notice)

    def _bring_back(self, entry: Entry) -> None:
        if self._round is None or self._entry is None:
            return
        if self._entry.answers:
            self._desk.write(give_up_entry, self._entry.key, owner=self)
        self._desk.write(keep_entry, entry, owner=self)
        self._begin(entry)

    def _ask_to_close(self) -> None:
        if self._round is None or self._round.collection.closed_on is not None:
            return
        if self._closing:  # asked again: who is still typing has had time
            self._collecting.stop()
            return
        self.settle()
        if self._entry is not None and self._entry.answers:
            self._desk.problem.emit(Problem("form-unfinished"))
        else:
            self.screen.ask_to_close(
                self._entered, phones=self._collecting.is_running, over=self.ways.projected
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
            self._output.project(view.results, title)

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
