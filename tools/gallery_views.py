"""The views of the window, and how to bring each of them about in a running workspace."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from mieux_desktop.app.protection import Protection
from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.widgets.page import Page, Screen
from tools.gallery_attendance import attendance_views, tidy_attendance
from tools.gallery_evidence import evidence_views
from tools.gallery_feedback import feedback_views
from tools.gallery_hub import hub_views
from tools.gallery_prepare import prepare_views, tidy_prepare
from tools.gallery_report import report_views, tidy_report
from tools.gallery_sync import sync_views, tidy_sync
from tools.gallery_team import team_views

TABS: Final = ("overview", "agenda", "notes", "attendance", "feedback", "evaluation", "report")
PLACES: Final = ("today", "missions", "portfolio", "people", "reports", "sync")

_QUIET_MS = 120  # after the last answer of the background; longer than most gathering timers
_PATIENCE_S = 20


def pause(milliseconds: int) -> None:
    """Let the program work for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Shown:
    """A workspace, and how to bring each of its views about."""

    def __init__(self, workspace: Workspace, background: Background) -> None:
        self.workspace = workspace
        self.window = workspace.window
        self._background = background
        self._routes: Any = workspace.routes
        self._desk = workspace.desk

    def wait(self) -> None:
        """Let all answers come in and everything be laid out."""
        deadline = time.monotonic() + _PATIENCE_S
        pause(_QUIET_MS // 3)
        quiet_since = time.monotonic()
        while (time.monotonic() - quiet_since) * 1000 < _QUIET_MS:
            if self._background._pending:
                quiet_since = time.monotonic()
                if quiet_since > deadline:
                    raise TimeoutError("the background does not come to rest")
            pause(15)

    def show(self, place: str) -> None:
        """Show a view by its name, or a tab of the current mission as “mission/notes”."""
        self.tidy()
        screen, _, tab = place.partition("/")
        if tab:
            self._tab(tab)
        else:
            self.views("typical")[screen]()
        self.wait()

    def shown_pages(self) -> Sequence[Page]:
        """Return the page of the window and those inside it, the innermost last."""
        return self.window._screens[self.window.current_screen()].shown_pages()

    def tidy(self) -> None:
        """Close whatever a view opened beside or above the window."""
        self.window.palette_overlay.close_palette()
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.window._undo_bar.hide()
        self.window.activateWindow()
        for screen in self.window._screens.values():
            if isinstance(screen, Screen):
                screen.clear_notice()
        tidy_sync(self.workspace)
        tidy_prepare(self.workspace)
        tidy_report(self.workspace)
        tidy_attendance(self.workspace)
        self._part("feedback").screen.leave_themes()
        notes = self._part("notes")
        notes.screen.close_find()
        if notes.screen.right.currentWidget() is notes.screen.history:
            notes.screen.history.closed.emit()
        agenda = self._part("agenda").screen
        agenda.close_editor()
        agenda.entry.lines.clear()
        self._routes.presenter("missions").open_list()
        _type(self._routes.presenter("portfolio").list.search, "")
        self._routes.presenter("portfolio")._show_list()
        _type(self._routes.presenter("people").screen.search, "")

    def views(self, kind: str) -> dict[str, Callable[[], object]]:
        """Return all views that make sense in a store of this kind, by name."""
        window = self.window
        if kind == "team":
            desk = self.workspace, self.wait
            return sync_views(*desk) | hub_views(*desk) | team_views(*desk)
        views: dict[str, Callable[[], object]] = {
            place: partial(window.show_screen, place) for place in PLACES
        }
        views["settings"] = self._settings
        views["check"] = lambda: self._go("check", None)
        views["plan"] = lambda: self._go("new-mission", self._action())
        views["new-action"] = self._new_action
        if kind == "empty":
            return views
        views |= {tab: partial(self._tab, tab) for tab in TABS}
        views |= {
            "action": lambda: self._go("action", self._action()),
            "person": self._person,
            "edit-session": self._edit_session,
            "notes-history": self._history,
            "notes-find": self._find,
            "quick-note": self._quick_note,
        }
        if kind == "typical":
            views |= feedback_views(
                self.workspace, self.wait, lambda: self._other_mission("feedback")
            )
            views |= {
                "search": lambda: self._search("gha"),
                "search-nothing": lambda: self._search("qqqq"),
                "keys": self._key_sheet,
                "undo": self._undo,
                "menu-mission": lambda: self._menu("mission"),
                "menu-go": lambda: self._menu("go"),
                "today-error": lambda: self._problem(lambda: window.show_screen("today")),
                "notes-error": lambda: self._problem(lambda: self._tab("notes")),
                "plan-error": self._plan_error,
                "agenda-error": self._agenda_error,
                "people-nobody": self._nobody,
                "portfolio-nothing": self._no_action,
                "feedback-new": lambda: self._other_mission("feedback"),
                "overview-new": lambda: self._other_mission("overview"),
                "agenda-new": lambda: self._other_mission("agenda"),
                "notes-new": lambda: self._other_mission("notes"),
                "attendance-new": lambda: self._other_mission("attendance"),
                "evaluation-new": lambda: self._other_mission("evaluation"),
                "report-new": lambda: self._other_mission("report"),
                "feedback-entry": self._entry,
                "passphrase": lambda: self._protect("change_passphrase"),
            }
            views |= prepare_views(self.workspace, self.wait, self._other_mission)
            views |= report_views(self.workspace, self.wait, self._tab)
            views |= evidence_views(self.workspace, self.wait)
            views |= attendance_views(self.workspace, self.wait, self._tab)
        return views

    def _go(self, place: str, id_: bytes | None) -> None:
        self._routes.go(place, id_)

    def _action(self) -> bytes:
        with self._desk.store.reading() as records:
            (action,) = records.find(Action, code="ghana-2")
        return action.id

    def _tab(self, key: str) -> None:
        self._routes._go_to_current()
        self.wait()
        self._show_tab(key)

    def _show_tab(self, key: str) -> None:
        self._routes._frame.show_tab(key)
        deadline = time.monotonic() + _PATIENCE_S
        while key == "report" and time.monotonic() < deadline:
            pages = self._part("report")._pages  # are set in the background
            if pages is not None and pages.pages:
                break
            pause(30)

    def _part(self, key: str) -> Any:
        return self._routes.part(key)

    def _settings(self) -> None:
        self.window.settings_requested.emit()

    def _new_action(self) -> None:
        self.window.show_screen("portfolio")
        self._routes.presenter("portfolio").new_action()

    def _person(self) -> None:
        self.window.show_screen("people")
        self.wait()
        rows = self._routes.presenter("people").screen.list
        rows.setCurrentIndex(rows.model().index(3, 0))

    def _edit_session(self) -> None:
        self._tab("agenda")
        self.wait()
        screen = self._part("agenda").screen
        screen.list.setCurrentIndex(screen.model.index(2, 0))
        screen.edit_current()

    def _history(self) -> None:
        self._tab("notes")
        self.wait()
        self._part("notes").show_history()

    def _find(self) -> None:
        self._tab("notes")
        self.wait()
        screen = self._part("notes").screen
        screen.show_find()
        _type(screen.find_field, "regions")
        pause(400)

    def _quick_note(self) -> QWidget:
        self.window.show_screen("today")
        self._routes._quick_note.open()
        self.wait()
        shown: QWidget = self._routes._quick_note.window
        return shown

    def _search(self, words: str) -> None:
        self.window.show_screen("today")
        self.window.palette_overlay.open()
        self.window.palette_overlay.field.setText(words)
        pause(500)

    def _key_sheet(self) -> QWidget | None:
        self.window.show_screen("today")
        self.window.show_key_sheet()
        return self.window.findChild(QWidget, "keySheet")

    def _undo(self) -> None:
        self.window.show_screen("missions")
        words = QCoreApplication.translate("NotesPresenter", "Note deleted")
        self.window.show_undo(words, lambda: None, "trash-2")

    def _menu(self, key: str) -> QMenu:
        self._tab("attendance")
        self.wait()
        menu = self.window._menus[key]
        menu.adjustSize()
        return menu

    def _problem(self, show: Callable[[], object]) -> None:
        show()
        self.wait()
        self._desk.problem.emit(Problem("disk-full"))

    def _plan_error(self) -> None:
        self._go("new-mission", None)
        self.wait()
        self._routes.presenter("missions").plan_page.submit_plan()

    def _agenda_error(self) -> None:
        self._tab("agenda")
        self.wait()
        entry = self._part("agenda").screen.entry
        entry.lines.setPlainText("25:00 Nobody can come then\n09:00-08:00 Back in time")
        entry._submit()

    def _nobody(self) -> None:
        self.window.show_screen("people")
        _type(self._routes.presenter("people").screen.search, "Qqqq, Zzz")

    def _no_action(self) -> None:
        self.window.show_screen("portfolio")
        _type(self._routes.presenter("portfolio").list.search, "qqqq")

    def _other_mission(self, tab: str) -> None:
        with self._desk.store.reading() as records:
            (mission,) = records.find(Mission, place="Lilongwe")
        self._routes._go_to_mission("mission", "", mission.id, mission.id)
        self.wait()
        self._show_tab(tab)

    def _entry(self) -> None:
        self._other_mission("feedback")
        self.wait()
        screen = self._part("feedback").screen
        if screen.open_button.isVisible():
            screen.open_button.click()
            self.wait()

    def _protect(self, what: str) -> QWidget | None:
        self._settings()
        getattr(Protection(self._desk, self.window), what)()
        return QApplication.activeModalWidget()


def _type(field: QLineEdit, text: str) -> None:
    """Fill a field as by hand, which is what filters listen to."""
    if field.text() != text:
        field.setText(text)
        field.textEdited.emit(text)
