"""A draft under edit: its steps in memory, each made durable at once, and one change in the end."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.feedback import Questionnaire as QuestionnaireRecord
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.editing import Path
from mieux_desktop.domain.questionnaires.findings import QuestionnaireError, findings
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.drafts import keep_draft, settle_draft
from mieux_desktop.operations.questionnaire_drafts import edited_draft, open_draft
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk

_Step = tuple[Questionnaire, Path | None]
_Opened = tuple[QuestionnaireRecord, Questionnaire, frozenset[tuple[str, int]]]


class _Chain:
    """What is stored of the draft; while it is edited, only the writer changes it."""

    def __init__(self, stored: QuestionnaireRecord) -> None:
        self.stored = stored
        self.is_ahead = False  # the form has steps that are no change yet


class FormDraft(QObject):
    """One questionnaire on its way; `path` is the item at work, None for the settings."""

    replaced = Signal()  # the form is another one, not by a step of its author
    gone = Signal()  # deleted or released elsewhere
    refused = Signal(object)  # Problem

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chain: _Chain | None = None
        self._form: Questionnaire | None = None
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._last = ""  # what was edited last: going on with it is the same step
        self._taken: frozenset[tuple[str, int]] = frozenset()
        self.path: Path | None = None
        self.found: tuple[QuestionnaireError, ...] = ()
        desk.records_changed.connect(self._follow)

    @property
    def form(self) -> Questionnaire:
        """The form as it is now; LookupError while none is open."""
        if self._form is None:
            raise LookupError("no questionnaire is open")
        return self._form

    @property
    def id(self) -> bytes:
        """The identity of its record."""
        if self._chain is None:
            raise LookupError("no questionnaire is open")
        return self._chain.stored.id

    def is_open(self) -> bool:
        """Tell whether a questionnaire is being edited."""
        return self._chain is not None

    def is_taken(self) -> bool:
        """Tell whether another questionnaire has its code and version."""
        return self._form is not None and (self._form.name, self._form.version) in self._taken

    def open(self, id_: bytes, then: Callable[[], None]) -> None:
        """Read a draft and begin with it."""

        def begin(opened: _Opened) -> None:
            record, form, self._taken = opened
            self._chain = _Chain(record)
            self._past, self._future, self._last, self.path = [], [], "", None
            self._set(form)
            then()

        # On the writer, after what was edited before: one who comes back at once finds it.
        self._desk.background.write(
            partial(open_draft, self._desk.store, id_),
            owner=self, done=begin, failed=self._desk.problem.emit,
        )  # fmt: skip

    def close(self) -> None:
        """Let go of it."""
        self._chain = self._form = None

    def step(self, form: Questionnaire, path: Path | None, part: str = "") -> bool:
        """Go to another form; tell whether it is one. Changes of one part make one step."""
        if self._form is None or form == self._form:
            return False
        if not part or part != self._last:
            self._past.append((self._form, self.path))
        self._future.clear()
        self.path, self._last = path, part
        self._set(form)
        self._keep()
        return True

    def go_to(self, path: Path | None) -> None:
        """Work on another item: what is typed next is a new step."""
        self.path, self._last = path, ""

    def undo(self) -> bool:
        """Take the last step back; tell whether there was one."""
        return self._go(self._past, self._future)

    def redo(self) -> bool:
        """Take the last undo back; tell whether there was one."""
        return self._go(self._future, self._past)

    def steps(self) -> tuple[bool, bool]:
        """Tell whether there is a step to undo, and one to redo."""
        return bool(self._past), bool(self._future)

    def settle(self) -> None:
        """Make all steps since the last time one change of the record."""
        chain = self._chain
        if chain is None:
            return
        chain.is_ahead = False

        def save(store: Store) -> None:
            saved = settle_draft(store, chain.stored.id)
            if isinstance(saved, QuestionnaireRecord):
                chain.stored = saved

        self._desk.write(save, owner=self, failed=self.refused.emit)

    def _go(self, taken: list[_Step], given: list[_Step]) -> bool:
        if not taken or self._form is None:
            return False
        given.append((self._form, self.path))
        form, self.path = taken.pop()
        self._last = ""
        self._set(form)
        self._keep()
        return True

    def _set(self, form: Questionnaire) -> None:
        self._form = form
        self.found = findings(form)

    def _keep(self) -> None:
        chain, form = self._chain, self.form
        if chain is None:
            return
        chain.is_ahead = True

        def keep(store: Store) -> None:
            # On the writer: what a settling stored by now is what the next one starts from.
            keep_draft(store, chain.stored, edited_draft(chain.stored, form))

        self._desk.write(keep, owner=self, failed=self.refused.emit)

    def _follow(self, entities: frozenset[str]) -> None:
        chain = self._chain
        if chain is None or "questionnaire" not in entities:
            return

        def compare(opened: _Opened) -> None:
            record, form, self._taken = opened
            # Steps that are no change yet stand; the two versions meet when they become one.
            if chain is self._chain and not chain.is_ahead and form != self._form:
                chain.stored = record
                self._past.append((self.form, self.path))
                self._last = ""
                self._set(form)
                self.replaced.emit()

        def lost(_problem: Problem) -> None:
            if chain is self._chain:
                self.close()
                self.gone.emit()

        id_ = chain.stored.id
        self._desk.read(open_draft, id_, done=compare, owner=self, failed=lost)
