"""The steps of restoring: which backup, what opens it, what the check found."""

import itertools
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.backups import Backup, Prepared
from mieux_desktop.ui import dates
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.first_run.steps import Step
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.passphrase import NewPassphrase, PassphraseField
from mieux_desktop.ui.widgets.rows import RowList, RowRole

_NAMED = 12  # missing files told by name
_FIELD_WIDTH = 400

Index = QModelIndex | QPersistentModelIndex


def made_at(backup: Backup | Prepared) -> str:
    """Return “Wednesday 4 March 2026, 10:42”."""
    day = dates.day(dates.local_day(backup.made_at), year=True)
    return f"{day}, {dates.clock(backup.made_at)}"


class BackupModel(QAbstractListModel):
    """Backups newest first; those of several stores under a heading each."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Backup | str] = []

    def show(self, backups: list[Backup]) -> None:
        """Show these."""
        self.beginResetModel()
        by_store: dict[str, list[Backup]] = {}
        for backup in backups:
            by_store.setdefault(backup.store, []).append(backup)
        self._rows = []
        for store, group in by_store.items():
            if len(by_store) > 1:
                self._rows.append(self.tr("Laptop {name}").format(name=store.upper()))
            self._rows += group
        self.endResetModel()

    def backup(self, index: Index) -> Backup | None:
        """Return the backup of a row, none of a heading."""
        row = self._rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, Backup) else None

    def best(self) -> QModelIndex:
        """Return the row of the newest complete backup, else of the newest."""
        rows = [place for place, row in enumerate(self._rows) if isinstance(row, Backup)]
        complete = [place for place in rows if self._rows[place].complete]  # type: ignore[union-attr]
        return self.index((complete or rows)[0]) if rows else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.backup(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        backup = self.backup(index)
        if backup is None:
            heading: dict[int, Any] = {
                Qt.ItemDataRole.DisplayRole: self._rows[index.row()],
                RowRole.SECTION: True,
            }
            return heading.get(role)
        state, tone = self._state(backup)
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: made_at(backup),
            Qt.ItemDataRole.AccessibleTextRole: f"{made_at(backup)}, {state}",
            RowRole.DETAIL: self._detail(backup),
            RowRole.ICON: "hard-drive",
            RowRole.BADGE: state,
            RowRole.BADGE_TONE: tone,
        }
        return shown.get(role)

    def _detail(self, backup: Backup) -> str:
        if backup.manifest is None:
            return self.tr("It cannot be read")
        files = self.tr("%n file(s)", "", len(backup.manifest.attachments))
        return " · ".join((dates.size(backup.size_bytes), files))

    def _state(self, backup: Backup) -> tuple[str, str]:
        if not backup.whole:
            return self.tr("Not whole"), "bad"
        if backup.missing:
            return self.tr("%n file(s) missing", "", backup.missing), "warning"
        return self.tr("Complete"), "good"


class FolderStep(Step):
    """Where the backups are, and which one."""

    folder_requested = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Restore a backup"),
            self.tr(
                "Plug in the stick, or whatever disk holds your backups, and choose its folder."
            ),
        )
        self.choose = Button(self.tr("Choose a folder"), "folder-open", key="Ctrl+O")
        self.choose.setShortcut("Ctrl+O")
        self.choose.clicked.connect(self.folder_requested)
        self._path = ElidedLabel("", "body", "secondary")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choose)
        row.addWidget(self._path, 1)
        self._nothing = Notice("warning", self.tr("There are no backups in this folder."))
        self._nothing.hide()
        self.model = BackupModel()
        self.list = RowList(self.tr("Backups"), two_lines=True)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(lambda: self.changed.emit())
        self.list.opened.connect(lambda: self.opened.emit())
        self._card = Card()
        self._card.fill(self.list)
        self._card.hide()
        self.column.addLayout(row)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._card, 1)
        self.column.addStretch(0)
        self._column_end = self.column.count() - 1
        self.column.setStretch(self._column_end, 1)
        self.first = self.choose

    def show_backups(self, folder: Path, backups: list[Backup]) -> None:
        """Show what was found in a folder, the best one chosen."""
        self._path.setText(str(folder))
        self.model.show(backups)
        self._nothing.setVisible(not backups)
        self._card.setVisible(bool(backups))
        self.column.setStretch(self._column_end, 0 if backups else 1)
        self.list.setCurrentIndex(self.model.best())
        (self.list if backups else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def backup(self) -> Backup | None:
        """Return the backup chosen."""
        return self.model.backup(self.list.currentIndex())

    def reason(self) -> str:
        backup = self.backup()
        if backup is None:
            return self.tr("Choose a backup to continue")
        return "" if backup.whole else self.tr("This backup is not whole: choose another")


class OpenStep(Step):
    """The passphrase of the backup, or its recovery code and a new passphrase."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Open the backup"),
            self.tr(
                "Type the passphrase that you used when the backup was made. All of it is then "
                "checked; your notes here are not touched yet."
            ),
        )
        self._chosen = Label("", "strong")
        self.passphrase = PassphraseField()
        self._passphrase_field = Field(self.tr("Passphrase"), self.passphrase)
        self._by_code = False
        self.code = TextField(placeholder="XXXX XXXX XXXX XXXX XXXX XXXX")
        self.code.setProperty("code", "true")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._code_field = Field(self.tr("Recovery code"), self.code)
        self.new = NewPassphrase()
        self.switch = Button(self.tr("Use the recovery code"), role="link")
        self.switch.clicked.connect(lambda: self._use_code(not self._by_code))
        for widget in (self._passphrase_field, self._code_field, self.new):
            widget.setMaximumWidth(_FIELD_WIDTH)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addStretch(1)
        self.column.addWidget(self._chosen)
        for field in (self._passphrase_field, self._code_field, self.new):
            self.column.addWidget(field)
        self.column.addLayout(row)
        self.column.addStretch(1)
        chain = (self.passphrase, self.code, self.new.first, self.new.second, self.switch)
        for before, after in itertools.pairwise(chain):
            QWidget.setTabOrder(before, after)
        for editor, field in (
            (self.passphrase, self._passphrase_field),
            (self.code, self._code_field),
        ):
            editor.textEdited.connect(lambda _text, field=field: self._typed(field))
        self.new.changed.connect(self.changed)
        self._use_code(False)

    def show_backup(self, backup: Backup) -> None:
        """Say which backup is opened."""
        self._chosen.setText(self.tr("Backup of {day}").format(day=made_at(backup)))

    def show_wrong(self, problem: Problem) -> bool:
        """Show a wrong passphrase or code at its field; other problems are not for here."""
        fields = {
            "wrong-passphrase": (self._passphrase_field, self.passphrase),
            "wrong-recovery-code": (self._code_field, self.code),
        }
        if problem.code not in fields:
            return False
        field, editor = fields[problem.code]
        field.set_error(sentence(problem))
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def secret(self) -> str:
        """Return the passphrase or the code."""
        return self.code.text().strip() if self._by_code else self.passphrase.text()

    def new_passphrase(self) -> str:
        """Return the passphrase to come, empty where the old one is used."""
        return self.new.value() if self._by_code else ""

    def passphrase_to_come(self) -> str:
        """Return what opens the store once it is restored."""
        return self.new_passphrase() or self.secret()

    def reason(self) -> str:
        if not self.secret():
            if self._by_code:
                return self.tr("Type the recovery code to continue")
            return self.tr("Type the passphrase to continue")
        return self.new.reason() if self._by_code else ""

    def _typed(self, field: Field) -> None:
        field.set_error("")
        self.changed.emit()

    def _use_code(self, on: bool) -> None:
        self._by_code = on
        self._passphrase_field.setVisible(not on)
        self._code_field.setVisible(on)
        self.new.setVisible(on)
        self.switch.setText(
            self.tr("Use the passphrase") if on else self.tr("Use the recovery code")
        )
        self.first = self.code if on else self.passphrase
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class CheckedStep(Step):
    """What the check found, and what happens to the store that is here."""

    def __init__(self, prepared: Prepared, *, has_store: bool) -> None:
        super().__init__(
            self.tr("Ready to restore"),
            self.tr("Backup of {day}").format(day=made_at(prepared)),
        )
        if prepared.problems:
            count = len(prepared.problems)
            text = self.tr(
                "The check found %n problem(s). Restore it if you have no better one.", "", count
            )
            self.column.addWidget(Notice("warning", text))
        else:
            text = self.tr("The check read every record and every file: the backup is sound.")
            if prepared.missing:
                text = self.tr(
                    "The check read every record and every file that is there: they are sound."
                )
            self.column.addWidget(Notice("good", text))
        if prepared.missing:
            self.column.addWidget(self._missing(prepared.missing))
        if has_store:
            text = self.tr(
                "The store that is here now is kept in {folder}, under a name that begins with "
                "“replaced”. Work done since the backup stays there."
            ).format(folder=prepared.folder.parent)
            self.column.addWidget(Notice("info", text))
        self.column.addStretch(1)

    def _missing(self, names: tuple[str, ...]) -> Notice:
        title = self.tr("%n file(s) are not in the backup", "", len(names))
        told = dates.listed(names[:_NAMED])
        if len(names) > _NAMED:
            told = self.tr("{names} and %n more", "", len(names) - _NAMED).format(names=told)
        return Notice("warning", told, title=title)
