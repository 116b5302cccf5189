"""Attendance presenter: keeps the register of the open mission fresh and takes what is typed."""

from collections import Counter
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Mark, Participant
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import (
    Cell,
    add_participant,
    add_walk_in,
    read_walk_in,
    remove_participant,
    session_to_mark,
)
from mieux_desktop.operations.people import Directory, PersonEntry, read_directory
from mieux_desktop.operations.sessions import Agenda, agenda, wall_clock
from mieux_desktop.operations.signing import SignedRegister, check_in, read_signed_register
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.phone_signing import PhoneSigning
from mieux_desktop.ui.screens.attendance.commands import register_commands
from mieux_desktop.ui.screens.attendance.marking import Marking
from mieux_desktop.ui.screens.attendance.models import RegisterModel
from mieux_desktop.ui.screens.attendance.proposals import (
    Proposal,
    list_participants,
    make_proposals,
)
from mieux_desktop.ui.screens.attendance.register_evidence import RegisterEvidence
from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen
from mieux_desktop.ui.shell.commands import Command

_MINUTE_MS = 60_000
_GATHER_MS = 200  # changes that come together are read together
_SHOWN_HERE = frozenset({"session", "activity", "participant", "person", "institution"})
_NAMES = frozenset({"person", "institution"})
_EVIDENCE = frozenset({"attendance", "signature"})


class AttendancePresenter(QObject):
    """Keeps the register of one activity of the open mission."""

    def __init__(
        self, desk: Desk, parent: QObject | None = None, phones: PhoneSigning | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = RegisterModel(self)
        self.screen = AttendanceScreen(self._model)
        self._mission: bytes | None = None
        self._plan = Agenda((), ())
        self._activity: Activity | None = None
        self._chosen: bytes | None = None
        self._participants: list[PersonEntry] | None = None  # made for the first letter typed
        self._directory = Directory((), ())
        self._directory_read = False
        self._goto: bytes | None = None  # the participant to show after the next reading
        self._marking = Marking(desk, self._model, self.screen)
        self._evidence = RegisterEvidence(desk, self._model, self.screen, self._marking, phones)
        self._unexplained = 0  # changed attendances that were not written here
        self._stale = False
        self._gather = QTimer(self.screen, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._reload_if_unexplained)
        self._minute = QTimer(self.screen, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._follow_clock)
        self._minute.start()
        self._join()

    def open_mission(self, mission_id: bytes) -> None:
        """Show the register of the mission's activity that is under way or comes next."""
        if mission_id != self._mission:
            self._activity = None
            self._model.show_register(None, self._clock())
            self.screen.show_loading()
        self._mission = mission_id
        self._read_plan()

    def open_session(self, session_id: bytes) -> None:
        """Mark in this session from now on; its mission is open or about to be.

        The id of an activity shows that one's register.
        """
        if any(activity.id == session_id for activity in self._plan.activities):
            self._show_activity(session_id)
            self.screen.focus_first()
            return
        self._chosen = session_id
        session = next((s for s in self._plan.sessions if s.id == session_id), None)
        if session is not None:
            self._show_activity(session.activity_id)
        self.screen.focus_first()

    def settle(self) -> None:
        """Finish editing a time or a reason."""
        self.screen.grid.marks.finish_editing()

    def commands(self) -> list[Command]:
        """Return what can be done to the register by key."""
        return register_commands(
            self.screen, mark=self._marking.mark, rest=self._mark_rest, step=self._step,
            take_list=self._take_list,
        )  # fmt: skip

    def _join(self) -> None:
        desk, screen, finder = self._desk, self.screen, self.screen.finder
        screen.shown.connect(self._show_again)
        screen.mark_requested.connect(self._marking.mark)
        screen.rest_requested.connect(self._mark_rest)
        screen.remove_requested.connect(self._remove)
        screen.person_requested.connect(lambda id_: desk.open_requested.emit("person", id_))
        screen.conflict_requested.connect(lambda id_: desk.open_requested.emit("conflict", id_))
        screen.agenda_requested.connect(
            lambda: self._desk.open_requested.emit("agenda", self._mission)
        )
        screen.activity_chosen.connect(self._show_activity)
        screen.import_requested.connect(self._take_list)
        screen.grid.session_chosen.connect(self._choose)
        self._model.time_edited.connect(
            lambda cell, at: self._marking.mark([cell], self._of(cell), at)
        )
        self._model.reason_edited.connect(
            lambda cell, reason: self._marking.mark([cell], self._of(cell), None, reason)
        )
        finder.textEdited.connect(self._propose)
        finder.taken.connect(self._take)
        finder.walk_in_requested.connect(self._walk_in)
        finder.highlighted.connect(self._show_proposal)
        finder.badge_read.connect(self._read_badge)
        screen.lists_requested.connect(self._open_lists)
        self._marking.changed.connect(self._show_counts)
        self._marking.ended.connect(self._landed)
        self._marking.refused.connect(self._distrust)
        self._evidence.changed.connect(self._reload)
        self._desk.records_changed.connect(self._follow)

    # Reading

    def _read_plan(self) -> None:
        if self._mission is not None:
            self._desk.read(agenda, self._mission, done=self._show_plan, owner=self.screen)
        if not self._directory_read:
            self._directory_read = True
            self._desk.read(read_directory, done=self._keep_directory, owner=self.screen)

    def _show_plan(self, plan: Agenda) -> None:
        self._plan = plan
        ids = [activity.id for activity in plan.activities]
        wanted = next((s.activity_id for s in plan.sessions if s.id == self._chosen), None)
        if wanted is None and self._activity is not None and self._activity.id in ids:
            wanted = self._activity.id
        if wanted is None and plan.activities:
            clock = wall_clock(plan.activities[0], self._desk.store.now())
            due = session_to_mark(plan.sessions, clock)
            wanted = due.activity_id if due else ids[0]
        if wanted is not None:
            self._show_activity(wanted)

    def _show_activity(self, activity_id: bytes) -> None:
        activities = self._plan.activities
        self.screen.show_activities(activities, activity_id, self._desk.language)
        self._activity = next((a for a in activities if a.id == activity_id), None)
        self._reload()

    def _reload(self) -> None:
        if self._activity is None:
            return
        if self._marking.waiting:  # what is being written would be missing
            self._stale = True
            return
        self._stale = False
        self._unexplained = 0  # nothing is under way: what is left was written by others
        edits = self._marking.edits
        self._desk.read(
            read_signed_register, self._activity.id,
            done=lambda found: self._show_register(found, edits), owner=self.screen,
        )  # fmt: skip

    def _show_register(self, found: SignedRegister, edits: int) -> None:
        register = found.register
        if self._activity is None or register.activity.id != self._activity.id:
            return
        if edits != self._marking.edits:
            self._reload()
            return
        self._activity = register.activity
        self._participants = None
        self._model.show_register(register, self._clock(), found.signs)
        if self._session() is None:
            due = session_to_mark(register.sessions, self._clock())
            self._chosen = due.id if due else None
            self.screen.grid.reveal(self._chosen)
        self._model.choose(self._chosen)
        self.screen.refresh()
        self._show_counts()
        self._evidence.show_register(found)
        if self._goto is not None:
            self.screen.grid.go_to(self._goto, self._chosen)
            self._goto = None

    def _keep_directory(self, directory: Directory) -> None:
        self._directory = directory

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _NAMES:
            self._directory_read = False
        if entities & _EVIDENCE:
            self._unexplained += 1
        if self.screen.isVisible():
            if entities & _SHOWN_HERE:
                self._read_plan()
            elif entities & _EVIDENCE:
                self._gather.start()
        elif entities & (_SHOWN_HERE | _EVIDENCE):
            self._stale = True

    def _reload_if_unexplained(self) -> None:
        if self._unexplained > 0:
            self._reload()

    def _show_again(self) -> None:
        if self._stale:
            self._read_plan()
        self._follow_clock()

    def _follow_clock(self) -> None:
        register = self._model.register
        if register is not None and self.screen.isVisible():
            self._model.follow_clock(self._clock())
            self._show_counts()

    def _clock(self) -> datetime:
        now = self._desk.store.now()
        return wall_clock(self._activity, now) if self._activity else now.replace(tzinfo=None)

    # Marking

    def _landed(self, changed: bool) -> None:
        self._unexplained -= changed
        if self._stale and not self._marking.waiting:
            self._reload()

    def _distrust(self) -> None:
        self._stale = True  # what the store holds is the truth

    def _mark_rest(self) -> None:
        if self._chosen is not None:
            self._marking.mark_rest(self._chosen)

    def _of(self, cell: Cell) -> Mark | None:
        return self._model.register.mark(*cell) if self._model.register else None

    def _choose(self, session_id: bytes) -> None:
        self._chosen = session_id
        self._model.choose(session_id)
        self._show_counts()

    def _step(self, step: int) -> None:
        ids = [session.id for session in self._model.sessions]
        if self._chosen in ids:
            place = ids.index(self._chosen) + step
            if 0 <= place < len(ids):
                self._choose(ids[place])
                self.screen.grid.reveal(ids[place])

    def _session(self) -> Session | None:
        return next((s for s in self._model.sessions if s.id == self._chosen), None)

    def _show_counts(self) -> None:
        register, session = self._model.register, self._session()
        counts = register.counts(session.id) if register and session else Counter()
        self.screen.show_session(session, counts)
        self._evidence.show_day(session, self._clock())

    # The field above

    def _propose(self, text: str) -> None:
        register = self._model.register
        proposals: list[Proposal] = []
        if register is not None:
            if self._participants is None:
                self._participants = list_participants(register)
            proposals = make_proposals(
                text, register, self._participants, self._directory, self._chosen
            )
        self.screen.finder.propose(text, proposals)

    def _show_proposal(self, proposal: Proposal) -> None:
        if proposal.participant_id is not None:
            self.screen.grid.go_to(proposal.participant_id, self._chosen)

    def _take(self, proposal: Proposal) -> None:
        self.screen.finder.close_list()
        if proposal.participant_id is not None and self._chosen is not None:
            if proposal.mark is None or not proposal.mark.attended:
                self._marking.mark([(proposal.participant_id, self._chosen)], Mark.PRESENT)
        elif proposal.participant_id is None and self._activity is not None:
            self._desk.write(
                add_participant, self._activity.id, proposal.person_id, self._chosen,
                done=self._show_added, owner=self.screen,
            )  # fmt: skip

    def _walk_in(self, line: str) -> None:
        if self._activity is None:
            return
        finder = self.screen.finder
        finder.close_list()

        def added(participant: Participant) -> None:
            self._show_added(participant)
            name, _ = read_walk_in(line, self._directory.knows_institution)
            self._desk.undoable.emit(self.tr("{name} added as a walk-in").format(name=name))

        def failed(problem: Problem) -> None:
            if not finder.text():
                finder.setText(line)  # nothing typed is lost
            self._desk.problem.emit(problem)

        self._desk.write(
            add_walk_in, self._activity.id, line, self._chosen,
            done=added, failed=failed, owner=self.screen,
        )  # fmt: skip

    def _read_badge(self, code: str) -> None:
        if self._chosen is None:
            return
        finder, session = self.screen.finder, self._session()
        finder.close_list()

        def checked_in(signature: Signature) -> None:
            self._show_checked_in(signature, session)

        def failed(problem: Problem) -> None:
            if not finder.text():
                finder.setText(code)
                finder.selectAll()  # the next scan takes its place
            self._desk.problem.emit(problem)

        self._desk.write(
            check_in, self._chosen, code, done=checked_in, failed=failed, owner=self.screen
        )

    def _show_checked_in(self, signature: Signature, session: Session | None) -> None:
        id_ = signature.participant_id or b""
        row = next((row for row in self._model.rows if id_ in self._evidence.people(row)), None)
        name = row.name if row else ""
        held = self._model.sign(row.participant_id, session.on) if row and session else None
        if held is not None:
            words = self.tr("{name} is checked in already")
        else:
            words = self.tr("{name} is checked in, present")
        self._desk.undoable.emit(words.format(name=name))
        self._goto = row.participant_id if row else None
        self._reload()

    def _open_lists(self) -> None:
        if self._activity is not None:
            self._desk.open_requested.emit("evidence", self._activity.id)

    def _take_list(self, source: object = None) -> None:
        if self._activity is not None:
            self._desk.import_requested.emit(self._activity.id, source)

    def _show_added(self, participant: Participant) -> None:
        self._goto = participant.id
        self._reload()

    def _remove(self, participant: bytes) -> None:
        rows = self._model.rows
        name = next((row.name for row in rows if row.participant_id == participant), "")

        def removed(_: None) -> None:
            self._desk.undoable.emit(self.tr("{name} removed from the list").format(name=name))

        self._desk.write(remove_participant, participant, done=removed, owner=self.screen)
