"""Feedback's presenter: keeps each answer durable, and shows results only after closing."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import AnswerValue
from mieux_desktop.operations.feedback import (
    Entry,
    FeedbackResults,
    GroupResults,
    Round,
    close_collection,
    current_round,
    finish_entry,
    give_up_entry,
    keep_entry,
    new_entry,
    open_collection,
    read_group_results,
    read_results,
)
from mieux_desktop.operations.sessions import Agenda, agenda
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.results import ResultsView
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice

_OURS = frozenset({"collection", "response", "participant", "activity", "mission"})


class FeedbackPresenter(QObject):
    """Shows the feedback of one activity of the mission."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mission_id = b""
        self._asked = 0  # readings of the round; only the last one asked for is shown
        self._activity_id = b""
        self._round: Round | None = None
        self._entry: Entry | None = None
        self._entered = 0
        self.screen = FeedbackScreen()
        self.screen.activity_chosen.connect(self.open_activity)
        self.screen.open_requested.connect(self._open)
        self.screen.close_requested.connect(self._ask_to_close)
        self.screen.close_confirmed.connect(self._close)
        self.screen.entry.answered.connect(self._keep)
        self.screen.entry.done_requested.connect(self._finish)
        self.screen.entry.give_up_requested.connect(self._give_up)
        self.screen.entry.language_chosen.connect(self._choose_language)
        desk.records_changed.connect(self._follow)

    def open_mission(self, mission_id: bytes) -> None:
        """Show the feedback of the mission's activity, of the first if it has several."""
        self.settle()
        self._mission_id = mission_id
        self.screen.show_waiting()
        self._desk.read(
            agenda, mission_id, done=partial(self._show_activities, mission_id), owner=self
        )

    def open_activity(self, activity_id: bytes) -> None:
        """Show the feedback of one activity."""
        self.settle()
        if activity_id != self._activity_id:
            self._entry = self._round = None
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
                "feedback.open", self.tr("Open feedback"), "mission", self._open_by_key,
                ("Ctrl+Shift+O",), "", "message-square", "feedback", separated=True,
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
                "feedback.close", self.tr("Close feedback…"), "mission", self._ask_to_close,
                ("Ctrl+Shift+W",), "", "lock", "feedback",
            ),
        ]  # fmt: skip

    def _show_activities(self, mission_id: bytes, plan: Agenda) -> None:
        ids = [activity.id for activity in plan.activities]
        if not ids or mission_id != self._mission_id:
            return
        if self._activity_id not in ids:
            self._activity_id = ids[0]
            self._entry = self._round = None
        items = [
            (f"{activity.number} · {activity.title(self._desk.language)}", activity.id)
            for activity in plan.activities
        ]
        self.screen.show_activities(items, self._activity_id)
        self._reload()

    def _follow(self, entities: frozenset[str]) -> None:
        if self._activity_id and entities & _OURS:
            self._reload()

    def _reload(self) -> None:
        self._asked += 1
        self._desk.read(
            current_round, self._activity_id,
            done=partial(self._show_round, self._asked), owner=self,
        )  # fmt: skip

    def _show_round(self, asked: int, found: Round | None) -> None:
        if asked != self._asked:
            return  # a later reading is on its way, or has overtaken this one
        before, self._round = self._round, found
        if found is None:
            self.screen.show_empty()
        elif found.collection.closed_on is not None:
            self._entry = None
            self._desk.read(
                read_results, found.collection.id, done=self._show_results, owner=self
            )  # fmt: skip
        else:
            same = before is not None and before.collection.id == found.collection.id
            self._show_count(found.entered)
            if not (same and self._entry is not None and self.screen.is_entering()):
                self._begin(found.unfinished)

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

    def _open_by_key(self) -> None:
        if self._activity_id and self._round is None:
            self._open()

    def _open(self) -> None:
        self._desk.write(open_collection, self._activity_id, owner=self)

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
        self._desk.write(
            finish_entry, entry, done=lambda entered: self._go_on(entry, entered), owner=self
        )

    def _go_on(self, finished: Entry, entered: int) -> None:
        self._show_count(entered)
        if self._entry is None or self._entry.key != finished.key or self._round is None:
            return
        self._next_form(finished.language)
        self.screen.show_notice(None)

    def _next_form(self, language: str) -> None:
        """Offer an empty form in the language of the one before: paper comes in piles."""
        if self._round is not None:
            self._entry = new_entry(self._round.collection.id, self._round.form, language)
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
        if not self.screen.is_entering():
            return
        self.settle()
        if self._entry is not None and self._entry.answers:
            self._desk.problem.emit(Problem("form-unfinished"))
        else:
            self.screen.ask_to_close(self._entered)

    def _close(self) -> None:
        if self._round is not None:
            self._desk.write(close_collection, self._round.collection.id, owner=self)

    def _show_results(self, results: FeedbackResults) -> None:
        if self._round is None or results.collection.id != self._round.collection.id:
            return
        view = self.screen.results
        if view is None or view.results != results:
            view = ResultsView(results, self._desk.language)
            view.group_chosen.connect(self._show_group)
        self.screen.show_results(view)

    def _show_group(self, by: str, keys: tuple[str, ...] | None) -> None:
        view = self.screen.results
        if view is None or self._round is None:
            return
        if keys is None:
            view.show_group(None)
            return

        def show(found: GroupResults) -> None:
            if self.screen.results is view and view.chosen_group() == (by, keys):
                view.show_group(found)

        self._desk.read(
            read_group_results, self._round.collection.id, by, keys, done=show, owner=self
        )  # fmt: skip
