"""Set aside: what came but could not be applied, why, and what to do about it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from mieux_desktop.operations.set_aside import SetAsideLists, SetAsideShown
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.sync.record_words import entity_word
from mieux_desktop.ui.screens.sync.words import moment
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole
from mieux_desktop.ui.widgets.states import EmptyState

_MOST_SHOWN = 2_000  # characters of a text, in its tooltip


@dataclass(frozen=True)
class _Row:
    title: str
    detail: str = ""
    trailing: str = ""
    is_section: bool = False
    text: str = ""


class SetAsideModel(QAbstractListModel):
    """What was set aside, what needs a newer program and what waits, each under its heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def show_lists(self, lists: SetAsideLists) -> None:
        """Show these."""
        self.beginResetModel()
        rows = []
        if lists.set_aside:
            title = self.tr("Set aside: kept and passed on, but not shown")
            rows.append(_Row(title, is_section=True))
            rows += [self._set_aside(shown) for shown in lists.set_aside]
        if lists.needs_update:
            rows.append(_Row(self.tr("Needs a newer program"), is_section=True))
            words = self.tr("%n change(s) come(s) from a newer version", "", lists.needs_update)
            advice = self.tr("They are kept. Update the program, and they appear by themselves.")
            rows.append(_Row(words, advice))
        if lists.waiting:
            rows.append(_Row(self.tr("Waits for an earlier file"), is_section=True))
            for waiting in lists.waiting:
                words = self.tr("%n change(s) of {laptop}", "", waiting.changes)
                advice = self.tr(
                    "A file in between is missing. Send them a file, then receive their next one: "
                    "it brings what is missing."
                )
                laptop = self._laptop(waiting.laptop_name)
                rows.append(_Row(words.format(laptop=laptop), advice, moment(waiting.received_at)))
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].is_section:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if row.is_section:
            heading: dict[int, Any] = {
                Qt.ItemDataRole.DisplayRole: row.title,
                RowRole.SECTION: True,
            }
            return heading.get(role)
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.ToolTipRole: "\n".join(
                filter(None, (row.text[:_MOST_SHOWN] or row.title, row.detail))
            ),
            Qt.ItemDataRole.AccessibleTextRole: dates.listed((row.title, row.detail, row.trailing)),
            RowRole.DETAIL: row.detail,
            RowRole.TRAILING: row.trailing,
            RowRole.ICON: "archive",
        }
        return shown.get(role)

    def _set_aside(self, shown: SetAsideShown) -> _Row:
        reason, advice = self._reason(shown.reason)
        who = dates.listed((shown.author_name, self._laptop(shown.laptop_name)))
        what = dates.listed(dict.fromkeys(entity_word(entity) for entity in shown.entities))
        words = isolated(" ".join(shown.text.split()))
        title = " · ".join(filter(None, (reason, what, words or who)))
        return _Row(title, advice, moment(shown.received_at), text=shown.text)

    def _laptop(self, name: str | None) -> str:
        if name is None:
            return self.tr("this laptop")
        return name or self.tr("a laptop not paired with this one")

    def _reason(self, code: str) -> tuple[str, str]:
        known = {
            "fork": (
                self.tr("Contradicts what came before"),
                self.tr("What came first counts. Ask whether their notes were copied or restored."),
            ),
            "malformed": (
                self.tr("Cannot be read"),
                self.tr("Ask for the same work once more; the rest of the file was taken."),
            ),
            "wrong-scope": (
                self.tr("Belongs to another action than it says"),
                self.tr("It is not shown, so that nobody reads what was not shared with them."),
            ),
            "wrong-author": (
                self.tr("Written under somebody else's name"),
                self.tr("Ask the person at that laptop; only their own name counts there."),
            ),
            "too-many-versions": (
                self.tr("One version too many of the same record"),
                self.tr("The record stays as it is. Ask at that laptop why it changes so often."),
            ),
            "before-enrolment": (
                self.tr("Written before this laptop was enrolled"),
                self.tr("It waits at the hub for an officer, who lets it in with one click."),
            ),
            "revoked": (
                self.tr("Written after the hub ended the access of this laptop"),
                self.tr("It waits at the hub for an officer. Ask the hub’s administrator."),
            ),
            "expired": (
                self.tr("Written after the enrolment had run out"),
                self.tr("It waits at the hub for an officer. Enrol this laptop again."),
            ),
            "out-of-scope": (
                self.tr("Of an action that you are not deployed to"),
                self.tr("It waits at the hub for an officer. Ask to be deployed."),
            ),
            "retracted": (
                self.tr("Of an action that was taken from this laptop"),
                self.tr("What was not sent yet still goes to the hub, for an officer to let in."),
            ),
            "role": (
                self.tr("Not for your role to change"),
                self.tr("It waits at the hub for an officer, who decides."),
            ),
            "not-shared": (
                self.tr("Of an action that you do not share"),
                self.tr("Share the action with that laptop, then receive its next file."),
            ),
        }
        unknown = (
            self.tr("Says something that this version does not know"),
            self.tr("Update the program. If it stays, tell who looks after the program."),
        )
        return known.get(code, unknown)


class SetAsidePage(Page):
    """Lists what was not applied; nothing has to be decided here."""

    def __init__(self, model: SetAsideModel) -> None:
        super().__init__()
        self._model = model
        self.rows = RowList(self.tr("Set aside"), two_lines=True)
        self.rows.setModel(model)
        self._card = Card()
        self._card.fill(self.rows)
        self._empty = EmptyState(
            "archive",
            self.tr("Nothing is set aside"),
            self.tr("Everything that was received could be applied."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        layout.addWidget(self._empty)
        layout.addWidget(self._card, 1)
        model.modelReset.connect(self._follow)
        self._follow()

    def focus_first(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        self._empty.setVisible(not self._model.rowCount())
        self._card.setVisible(bool(self._model.rowCount()))
