"""Evaluation's presenter: saves each click at once, keeps what is typed, reloads on change."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.evaluations import (
    Criterion,
    EvaluationView,
    OpenJustification,
    State,
    cite,
    draft_justification,
    read_evaluation,
    set_challenge,
    set_score,
    settle_justification,
    take_back_citation,
)
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.places import document_place
from mieux_desktop.operations.report_locks import Lock, scores_lock
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.evaluation.screen import EvaluationScreen
from mieux_desktop.ui.shell.commands import Command

_JUDGED = frozenset({
    "evaluation", "score", "report_version", "report_decision", "report_reopening",
})  # fmt: skip
_CITED = frozenset(
    {
        *("note", "attendance", "participant", "session", "collection", "response"),
        *("mission", "activity", "person"),
    }
)


class EvaluationPresenter(QObject):
    """Shows this user's evaluation of one activity of the mission."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mission_id = b""
        self._activity_id = b""
        self._asked = 0  # readings of the evaluation; only the last one asked for is shown
        self._evidence: dict[bytes, Sequence[Evidence]] = {}  # by activity, until it changes
        self._opened: OpenJustification | None = None
        self._lock: Lock | None = None
        terms = load_vocabularies().terms("challenges_delivery")
        self.screen = EvaluationScreen([(t.label(desk.language), t.code) for t in terms])
        self.screen.activity_chosen.connect(self.open_activity)
        self.screen.criterion_shown.connect(self._begin)
        self.screen.cite_requested.connect(self._cite)
        self.screen.report_requested.connect(self._open_report)
        self.screen.holder_requested.connect(self._open_holder)
        judging = self.screen.judging
        judging.score_chosen.connect(self._score)
        judging.typed.connect(self._keep)
        judging.left.connect(self._settle_typed)
        judging.challenges.ticked.connect(self._set_challenge)
        desk.records_changed.connect(self._follow)

    def open_mission(self, mission_id: bytes) -> None:
        """Show the evaluation of the mission's activity, of the first if it has several."""
        self.settle()
        self._mission_id = mission_id
        self._reload()

    def open_activity(self, activity_id: bytes, wanted: str = "") -> None:
        """Show the evaluation of one activity, at the first criterion in the state wanted."""
        self.settle()
        self.screen.want(State(wanted) if wanted in list(State) else None)
        self._activity_id = activity_id
        self._reload()

    def settle(self) -> None:
        """Hand over a justification that is still being typed."""
        self.screen.judging.justification.flush()
        self._settle_typed()

    def commands(self) -> list[Command]:
        """Return what can be done here by key."""
        page = "evaluation"
        scores = [
            Command(
                f"evaluation.score_{value}", self.tr("Score {value}").format(value=value),
                "mission", partial(self.screen.score, value), (), str(value), "", page,
                separated=value == 1,
            )
            for value in range(1, 6)
        ]  # fmt: skip
        return [
            *scores,
            Command(
                "evaluation.cite", self.tr("Cite the evidence"), "mission",
                self.screen.cite_current, ("Ctrl+Shift+C",), "C", "quote", page,
            ),
            Command(
                "evaluation.report", self.tr("Report of the evaluation"), "mission",
                self._open_report, ("Ctrl+Shift+R",), icon="file-text", page=page,
            ),
            Command(
                "evaluation.next", self.tr("Next criterion"), "mission",
                partial(self.screen.step, 1), ("Ctrl+Down",), "", "arrow-down", page,
            ),
            Command(
                "evaluation.previous", self.tr("Previous criterion"), "mission",
                partial(self.screen.step, -1), ("Ctrl+Up",), "", "arrow-up", page,
            ),
        ]  # fmt: skip

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _CITED:
            self._evidence = {}
        if (self._mission_id or self._activity_id) and entities & (_JUDGED | _CITED):
            self._reload()

    def _reload(self) -> None:
        self._asked += 1
        owner_id = self._mission_id or self._activity_id
        self._desk.read(
            self._read, owner_id, self._activity_id,
            done=partial(self._show, self._asked), owner=self,
        )  # fmt: skip

    def _read(self, store: Store, owner_id: bytes, activity_id: bytes) -> EvaluationView | None:
        return read_evaluation(
            store, owner_id, activity_id, self._desk.language, dict(self._evidence)
        )

    def _show(self, asked: int, view: EvaluationView | None) -> None:
        if asked != self._asked or view is None:
            return  # a later reading is on its way, or has overtaken this one
        self._activity_id = view.activity_id
        self._evidence[view.activity_id] = view.evidence
        items = [
            (f"{activity.number} · {activity.title(self._desk.language)}", activity.id)
            for activity in view.activities
        ]
        self.screen.show_activities(items, self._activity_id)
        self.screen.show_evaluation(view)
        self._desk.read(
            scores_lock, view.activity_id, done=partial(self._show_lock, asked), owner=self
        )

    def _show_lock(self, asked: int, lock: Lock | None) -> None:
        if asked == self._asked:
            self._lock = lock
            self.screen.show_lock(lock)

    def _open_report(self) -> None:
        self.settle()
        place = document_place(DocumentKind.ACTIVITY_EVALUATION, self._activity_id)
        self._desk.open_requested.emit(*place)

    def _open_holder(self) -> None:
        if self._lock is not None:
            place = document_place(self._lock.kind, self._lock.subject_id)
            self._desk.open_requested.emit(*place)

    def _begin(self, criterion: Criterion) -> None:
        """Take note of the text that typing starts from, and finish the one before."""
        if self._opened is None or self._opened.criterion != criterion.code:
            self._settle_typed()
        self._opened = OpenJustification(self._activity_id, criterion.code, criterion.loaded)

    def _keep(self, text: str) -> None:
        if self._opened is not None:
            self._desk.write(draft_justification, self._opened, text, owner=self)

    def _settle_typed(self) -> None:
        if self._opened is not None:
            self._desk.write(settle_justification, self._opened, owner=self)

    def _score(self, value: int | None) -> None:
        criterion = self.screen.criterion()
        if criterion is not None:
            self._desk.write(set_score, self._activity_id, criterion.code, value, owner=self)

    def _cite(self, evidence_id: bytes, wanted: bool) -> None:
        criterion = self.screen.criterion()
        if criterion is not None:
            verb = cite if wanted else take_back_citation
            self._desk.write(verb, self._activity_id, criterion.code, evidence_id, owner=self)

    def _set_challenge(self, code: str, met: bool) -> None:
        self._desk.write(set_challenge, self._activity_id, code, met, owner=self)
