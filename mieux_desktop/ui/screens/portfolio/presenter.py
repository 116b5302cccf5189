"""Portfolio presenter: joins the list, the page of an action and its forms to the store."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.action_export import export_actions
from mieux_desktop.operations.actions import (
    ActionDetail,
    ActionFilter,
    ActionRow,
    action_detail,
    add_activity,
    count_figures,
    delete_action,
    delete_activity,
    filter_actions,
    list_actions,
    new_action,
    new_activity,
    save_action,
    save_activity,
)
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.portfolio.action_form import ActionForm
from mieux_desktop.ui.screens.portfolio.action_page import ActionPage
from mieux_desktop.ui.screens.portfolio.activity_form import ActivityForm
from mieux_desktop.ui.screens.portfolio.editing import Editing
from mieux_desktop.ui.screens.portfolio.feedback import ActionFeedback
from mieux_desktop.ui.screens.portfolio.models import ActionTableModel, label
from mieux_desktop.ui.screens.portfolio.record_form import RecordForm
from mieux_desktop.ui.screens.portfolio.reports import ActionReports
from mieux_desktop.ui.screens.portfolio.screen import Choices, PortfolioScreen
from mieux_desktop.ui.screens.portfolio.team import ActionTeam
from mieux_desktop.ui.screens.portfolio.views import Views
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page_stack import PageStack

R = TypeVar("R", Action, Activity)


class PortfolioPresenter(QObject):
    """Holds all actions in memory, filters them there, and opens one at a time."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[ActionRow] = []
        self._filter = ActionFilter()
        self._detail: ActionDetail | None = None
        self._views = Views(desk.language, self)
        self.list = PortfolioScreen(ActionTableModel(desk.language, self))
        self.page = ActionPage(desk.profile)
        self._team = ActionTeam(desk, self.page.team, self)
        self._feedback = ActionFeedback(desk, self.page.feedback, self)
        self.action_form = ActionForm(desk.language)
        self.activity_form = ActivityForm(desk.language)
        self.screen = PageStack(
            actions=self.list,
            action=self.page,
            action_form=self.action_form,
            activity_form=self.activity_form,
        )
        self._reports = ActionReports(desk, self.page.reports, self.activity_form.reports, self)
        self._action = Editing(desk, self.action_form, self, save_action)
        self._activity = Editing(desk, self.activity_form, self, _save_activity)
        self._connect()

    def open_action(self, action_id: bytes) -> None:
        """Show the page of an action."""
        self._load(action_id, lambda: self.screen.show_page(self.page))

    def new_action(self) -> None:
        """Open the form of a new action."""
        self._action.begin(None)
        self.action_form.show_action(new_action(), new=True)
        self.screen.show_page(self.action_form)

    def settle(self) -> None:
        """Save what is typed in the form that is shown."""
        page = self.screen.current_page()
        if isinstance(page, RecordForm):
            page.settle()

    def commands(self) -> list[Command]:
        """Return what can be done here, with keys."""
        action = "action"
        return [
            Command(
                "portfolio.new", self.tr("New action"), "insert", self.new_action, ("Ctrl+N",),
                icon="plus", page="actions",
            ),
            Command(
                "portfolio.export", self.tr("Export figures"), "file", self._export, ("Ctrl+E",),
                icon="file-down", page="actions",
            ),
            Command(
                "action.plan", self.tr("Plan a mission"), "mission", self._plan, ("Ctrl+M",),
                icon="briefcase", page=action,
            ),
            Command(
                "action.report", self.tr("Implementation report of the action"), "mission",
                self._reports.open_report, ("Ctrl+Shift+R",), icon="file-text", page=action,
            ),
            Command(
                "action.edit", self.tr("Edit action"), "edit", self._edit_action, ("F2",),
                icon="pencil", page=action,
            ),
            Command(
                "action.feedback", self.tr("Feedback about the action"), "mission",
                self._feedback.open, ("Ctrl+Shift+F",), icon="message-square", page=action,
            ),
            Command(
                "action.add-activity", self.tr("Add activity"), "insert", self._add_activity,
                ("Ctrl+N",), icon="plus", page=action,
            ),
        ]  # fmt: skip

    def _connect(self) -> None:
        desk, page = self._desk, self.page
        desk.records_changed.connect(self._follow)
        self.list.shown.connect(self._reload)
        self.list.filter_requested.connect(self._set_filter)
        self.list.open_requested.connect(self.open_action)
        self.list.new_requested.connect(self.new_action)
        self.list.export_requested.connect(self._export)
        page.back_requested.connect(self._show_list)
        page.plan_requested.connect(self._plan)
        page.edit_requested.connect(self._edit_action)
        page.add_activity_requested.connect(self._add_activity)
        page.activity_requested.connect(self._edit_activity)
        page.mission_requested.connect(lambda id_: desk.open_requested.emit("mission", id_))
        self.action_form.done_requested.connect(self._finish_action)
        self.action_form.delete_requested.connect(self._delete_action)
        self.activity_form.done_requested.connect(self._finish_activity)
        self.activity_form.delete_requested.connect(self._delete_activity)

    # The list

    def _reload(self) -> None:
        language = self._desk.language
        self._desk.read(list_actions, language, done=self._show_actions, owner=self)

    def _show_actions(self, rows: list[ActionRow]) -> None:
        if rows == self._rows:
            return  # as at each return to the list; all that is shown comes of the rows
        self._rows = rows
        language = self._desk.language
        used = {c: n for row in rows for c, n in zip(row.countries, row.country_names, strict=True)}
        countries: Choices = [(n, c) for c, n in sorted(used.items(), key=lambda item: item[1])]

        def terms(vocabulary: str) -> Choices:
            return [(t.label(language), t.code) for t in load_vocabularies().terms(vocabulary)]

        self.list.set_choices(terms("regions"), countries, terms("domains"), terms("action_status"))
        self._show_filtered()

    def _set_filter(self, wanted: ActionFilter) -> None:
        self._filter = wanted
        self._show_filtered()

    def _show_filtered(self) -> None:
        rows = filter_actions(self._rows, self._filter)
        figures = count_figures(self._rows, rows)
        views = self._views
        self.list.show_filter(self._filter, self._chips())
        self.list.show_rows(rows, len(self._rows), self.list.selected())
        years = [figure.code for figure in figures.years]
        span = f"{years[0]}–{years[-1]}" if years else ""
        title = self.tr("Starts per year, {years}").format(years=span)
        self.list.show_charts(
            views.domain_bars(figures.domains),
            views.type_bars(figures.activity_types),
            views.year_bars(figures.years),
            title if years else self.tr("Starts per year"),
        )
        activities = [sum(row.activities for row in part) for part in (rows, self._rows)]
        words = self.tr("{all} actions · {all_activities} activities")
        if len(rows) < len(self._rows):
            words = self.tr(
                "{shown} of {all} actions · {activities} of {all_activities} activities"
            )
        subtitle = words.format(
            shown=len(rows),
            all=len(self._rows),
            activities=activities[0],
            all_activities=activities[1],
        )
        self.list.show_subtitle(f"{subtitle} · {span}" if span else subtitle)

    def _chips(self) -> list[tuple[str, str]]:
        type_ = label("activity_types", self._filter.activity_type, self._desk.language)
        chips = [("activity_type", type_), ("year", self._filter.year)]
        return [(field, words) for field, words in chips if words]

    def _show_list(self) -> None:
        self.screen.show_page(self.list)

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.screen,
            self.tr("Export figures"),
            self.tr("portfolio") + ".csv",
            self.tr("CSV table (*.csv)"),
        )
        if not name:
            return
        rows = filter_actions(self._rows, self._filter)
        header, language = self._views.export_header(), self._desk.language
        self._desk.background.work(
            lambda _progress, _cancelled: export_actions(Path(name), header, rows, language),
            owner=self,
            done=lambda _: self._tell_exported(len(rows), Path(name).name),
            failed=self._desk.problem.emit,
        )

    def _tell_exported(self, count: int, name: str) -> None:
        words = self.tr("%n action(s) written into the file {name}.", "", count).format(name=name)
        self.list.show_notice(Notice("good", words, closable=True))

    # One action

    def _load(self, action_id: bytes, then: Callable[[], None]) -> None:
        def show(detail: ActionDetail) -> None:
            if detail.action.deleted:
                self._show_list()
                return
            self._detail = detail
            today = dates.local_day(self._desk.store.now())
            self.page.show_action(self._views.action(detail, today))
            self._team.show_action(action_id)
            self._feedback.show_action(action_id)
            self._reports.show_action(action_id)
            then()

        self._desk.read(action_detail, action_id, done=show, owner=self)

    def _follow(self, entities: frozenset[str]) -> None:
        """Show what changed, also by undo; a form in which someone types is left alone."""
        if entities & {"action", "activity"} and self.list.isVisible():
            self._reload()
        shown = self._shown_action()
        if shown is not None and entities & {"action", "activity", "mission"}:
            self._load(shown, self._refresh_forms)

    def _shown_action(self) -> bytes | None:
        page, stored = self.screen.current_page(), self._action.stored()
        if page is self.action_form:
            return stored.id if stored else None
        return self._detail.action.id if self._detail and page is not self.list else None

    def _refresh_forms(self) -> None:
        page, detail, stored = self.screen.current_page(), self._detail, self._activity.stored()
        if detail is None:
            return
        if page is self.action_form and self._action.may_replace(detail.action):
            self._action.begin(detail.action)
            self.action_form.show_action(detail.action, new=False)
        if page is self.activity_form and stored and not self._activity.is_busy():
            held = next((a for a in detail.activities if a.id == stored.id), None)
            if held is None:  # its making was undone
                self.screen.show_page(self.page)
            elif self._activity.may_replace(held):
                self._activity.begin(held)
                self._show_activity(held, new=False)

    def _plan(self) -> None:
        if self._detail is not None:
            self._desk.open_requested.emit("new-mission", self._detail.action.id)

    def _edit_action(self) -> None:
        if self._detail is not None:
            self._action.begin(self._detail.action)
            self.action_form.show_action(self._detail.action, new=False)
            self.screen.show_page(self.action_form)

    def _finish_action(self) -> None:
        def leave() -> None:
            stored = self._action.stored()
            if stored is None:
                self._show_list()
            else:
                self.open_action(stored.id)

        self._finish(self.action_form, self._action, leave)

    def _delete_action(self) -> None:
        stored = self._action.stored()
        if stored is not None:
            self._delete(
                self.action_form, delete_action, stored, self.tr("Action deleted"), self._show_list
            )

    def _add_activity(self) -> None:
        def show(activity: Activity) -> None:
            self._activity.begin(None)
            self._show_activity(activity, new=True)
            self.screen.show_page(self.activity_form)

        if self._detail is not None:
            self._desk.read(new_activity, self._detail.action.id, done=show, owner=self)

    def _edit_activity(self, activity_id: bytes) -> None:
        for activity in self._detail.activities if self._detail else ():
            if activity.id == activity_id:
                self._activity.begin(activity)
                self._show_activity(activity, new=False)
                self.screen.show_page(self.activity_form)

    def _show_activity(self, activity: Activity, *, new: bool) -> None:
        name = self._detail.action.name(self._desk.language) if self._detail else ""
        self.activity_form.show_activity(activity, name, new=new)
        self._reports.show_activity(None if new else activity.id)

    def _finish_activity(self) -> None:
        self._finish(self.activity_form, self._activity, self._show_page)

    def _show_page(self) -> None:
        if self._detail is not None:
            self.open_action(self._detail.action.id)

    def _delete_activity(self) -> None:
        stored = self._activity.stored()
        if stored is not None:
            self._delete(
                self.activity_form,
                delete_activity,
                stored,
                self.tr("Activity deleted"),
                self._show_page,
            )

    # Both forms

    def _finish(self, form: RecordForm, editing: Editing[R], leave: Callable[[], None]) -> None:
        """Leave a form, unless something typed in it cannot be stored: then say so."""

        def discard() -> None:
            form.clear_notice()
            editing.discard_draft()
            leave()

        blank = form.is_blank() and editing.stored() is None and not editing.is_busy()
        form.settle()
        if blank:
            discard()
        elif form.has_problem():
            words = self.tr("What is marked cannot be saved as it is. The rest is saved.")
            if editing.stored() is None and not editing.is_busy():
                words = self.tr("Nothing is saved yet: mend what is marked, or leave without it.")
            button = (self.tr("Leave without it"), discard)
            form.show_notice(Notice("warning", words, buttons=(button,)))
        else:
            form.clear_notice()
            editing.when_saved(leave)

    def _delete(
        self,
        form: RecordForm,
        verb: Callable[[Store, R], Any],
        stored: R,
        words: str,
        then: Callable[[], None],
    ) -> None:
        def deleted(_result: object) -> None:
            form.forget()
            self._desk.undoable.emit(words)
            then()

        self._desk.write(verb, stored, done=deleted, owner=self)


def _save_activity(store: Store, loaded: Activity | None, edited: Activity) -> Activity:
    if loaded is None:
        return add_activity(store, edited)
    return save_activity(store, loaded, replace(edited, number=loaded.number))
