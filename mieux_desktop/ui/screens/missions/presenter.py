"""Missions presenter: joins the list of missions and the plan page to the store."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from mieux_desktop.domain.countries import only_time_zone
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.actions import ActionDetail, action_detail, list_actions
from mieux_desktop.operations.missions import (
    MissionPlan,
    MissionRow,
    Period,
    TeamMember,
    delete_mission,
    keep_plan,
    kept_plan,
    list_missions,
    plan_mission,
    read_plan,
    replan_mission,
)
from mieux_desktop.operations.people import PersonEntry, find_people
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.missions.models import MissionListModel
from mieux_desktop.ui.screens.missions.plan_page import PlanPage
from mieux_desktop.ui.screens.missions.screen import MissionsScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.page_stack import PageStack

_Opened = tuple[Mission | None, MissionPlan, ActionDetail | None, list[tuple[str, bytes]]]


class MissionsPresenter(QObject):
    """Lists missions, plans new ones and changes those there are."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[list[MissionRow], date] | None = None  # in the list
        self._loaded: Mission | None = None  # while a mission is changed, not planned
        self._planning = False  # while what is typed in a new plan is to be kept
        self._before = MissionPlan(b"")
        self._model = MissionListModel(self)
        self.list = MissionsScreen(self._model)
        self.plan_page = PlanPage(desk.language, desk.profile)
        self.screen = PageStack(missions_list=self.list, plan=self.plan_page)
        self._connect()

    def open_list(self) -> None:
        """Show the list."""
        self.screen.show_page(self.list)

    def open_plan(self, action_id: bytes | None = None) -> None:
        """Open the plan page, with what was typed there if it is about the same action."""
        profile = self._desk.profile
        team = (TeamMember(profile.name, profile.person_id),) if profile.person_id else ()
        fresh = MissionPlan(action_id or b"", team=team)
        self._desk.read(_open_plan, fresh, self._desk.language, done=self._show_plan, owner=self)

    def edit_mission(self, mission_id: bytes) -> None:
        """Open the plan page on a mission."""
        self._desk.read(
            _open_mission, mission_id, self._desk.language, done=self._show_plan, owner=self
        )

    def settle(self) -> None:
        """Keep what is typed in the plan."""
        if self.screen.current_page() is self.plan_page:
            self._keep(self.plan_page.plan())

    def commands(self) -> list[Command]:
        """Return what can be done here, with keys."""
        return [
            Command(
                "missions.plan", self.tr("Plan a mission"), "mission", self.open_plan,
                ("Ctrl+N",), icon="plus", page="missions-list",
            ),
            Command(
                "missions.edit", self.tr("Change the mission"), "edit", self._edit_selected,
                ("F2",), icon="pencil", page="missions-list",
            ),
            Command(
                "plan.submit", self.tr("Plan or save the mission"), "mission",
                self.plan_page.submit_plan, ("Ctrl+Return", "Ctrl+Enter"), icon="check",
                page="plan",
            ),
        ]  # fmt: skip

    def _connect(self) -> None:
        desk, page = self._desk, self.plan_page
        desk.records_changed.connect(self._follow)
        self.list.shown.connect(self._reload)
        self.list.open_requested.connect(lambda id_: desk.open_requested.emit("mission", id_))
        self.list.edit_requested.connect(self.edit_mission)
        self.list.delete_requested.connect(self._delete)
        self.list.plan_requested.connect(self.open_plan)
        page.back_requested.connect(self._leave_plan)
        page.discard_requested.connect(self._discard)
        page.plan_requested.connect(self._submit)
        page.typed.connect(self._keep)
        page.action_chosen.connect(self._load_activities)
        page.team_asked.connect(self._suggest)

    # The list

    def _today(self) -> date:
        return dates.local_day(self._desk.store.now())

    def _reload(self) -> None:
        today = self._today()
        self._desk.read(
            list_missions,
            self._desk.language,
            today,
            done=lambda rows: self._show_missions(rows, today),
            owner=self,
        )

    def _show_missions(self, rows: list[MissionRow], today: date) -> None:
        if (rows, today) == self._shown:
            return
        self._shown = (rows, today)
        self.list.keep_selection()
        self._model.set_missions(rows, today)
        counts = [sum(row.period is period for row in rows) for period in Period]
        words = (
            self.tr("%n running", "", counts[0]),
            self.tr("%n coming", "", counts[1]),
            self.tr("%n past", "", counts[2]),
        )
        shown = (text for text, count in zip(words, counts, strict=True) if count)
        self.list.show_state(len(rows), " · ".join(shown))

    def _follow(self, entities: frozenset[str]) -> None:
        shown = {"mission", "action", "activity", "note", "participant"}
        if entities & shown and self.list.isVisible():
            self._reload()

    def _edit_selected(self) -> None:
        selected = self.list.selected()
        if selected is not None:
            self.edit_mission(selected)

    def _delete(self, mission_id: bytes) -> None:
        words = self.tr("Mission deleted")
        self._desk.write(
            delete_mission,
            mission_id,
            done=lambda _: self._desk.undoable.emit(words),
            owner=self,
        )

    # The plan

    def _show_plan(self, opened: _Opened) -> None:
        self._loaded, plan, detail, actions = opened
        self._planning = self._loaded is None
        self._before = plan
        self.plan_page.set_actions(actions)
        activities = detail.activities if detail else ()
        if self._loaded is None and detail is not None:
            plan = _with_defaults(plan, detail)
        self.plan_page.show_plan(plan, activities, new=self._loaded is None)
        self.screen.show_page(self.plan_page)

    def _load_activities(self, action_id: bytes) -> None:
        def show(detail: ActionDetail) -> None:
            plan = self.plan_page.plan()
            chosen = plan.action_id
            if not plan.place:  # the country is still that of an action chosen before
                plan = replace(plan, country="", timezone="")
            plan = _with_defaults(plan, detail)
            if chosen == action_id:  # nobody chose another one meanwhile
                self.plan_page.show_plan(plan, detail.activities, new=True)
                self._keep(plan)

        self._desk.read(action_detail, action_id, done=show, owner=self)

    def _suggest(self, typed: str) -> None:
        def show(people: list[PersonEntry]) -> None:
            self.plan_page.suggest_people([(_as_said(entry.name), entry.id) for entry in people])

        if typed.strip():
            self._desk.read(find_people, typed, done=show, owner=self)

    def _keep(self, plan: MissionPlan) -> None:
        if self._planning:
            self._desk.write(keep_plan, plan, owner=self)

    def _leave_plan(self) -> None:
        self.settle()
        self.open_list()

    def _discard(self) -> None:
        if self._planning:
            self._planning = False
            self._desk.write(keep_plan, None, owner=self)
        self.open_list()

    def _submit(self, plan: MissionPlan) -> None:
        loaded, before, self._planning = self._loaded, self._before, False

        def save(store: Store) -> Mission:
            if loaded is None:
                return plan_mission(store, plan)
            return replan_mission(store, loaded, before, plan)

        def failed(problem: Problem) -> None:
            self._planning = loaded is None
            self._desk.problem.emit(problem)

        self._desk.write(save, done=self._planned, failed=failed, owner=self)

    def _planned(self, mission: Mission) -> None:
        self.open_list()
        self._desk.open_requested.emit("mission", mission.id)


def _open_plan(store: Store, fresh: MissionPlan, language: str) -> _Opened:
    kept = kept_plan(store)
    same = kept is not None and fresh.action_id in (b"", kept.action_id)
    plan = kept if kept is not None and same else fresh
    detail = action_detail(store, plan.action_id) if plan.action_id else None
    return None, plan, detail, _choices(store, language)


def _open_mission(store: Store, mission_id: bytes, language: str) -> _Opened:
    mission, plan = read_plan(store, mission_id)
    return mission, plan, action_detail(store, plan.action_id), _choices(store, language)


def _choices(store: Store, language: str) -> list[tuple[str, bytes]]:
    """Return actions by name, with the countries where the name does not tell them."""
    choices = []
    for row in list_actions(store, language):
        others = [name for name in row.country_names if name not in row.name]
        choices.append((f"{row.name} · {', '.join(others)}" if others else row.name, row.id))
    return sorted(choices)


def _with_defaults(plan: MissionPlan, detail: ActionDetail) -> MissionPlan:
    """Fill what an action tells: its only country, its only activity, its officer."""
    action, activities = detail.action, detail.activities
    country = plan.country or (action.countries[0] if len(action.countries) == 1 else "")
    only = (activities[0].id,) if len(activities) == 1 else ()
    return replace(
        plan,
        action_id=action.id,
        activity_ids=plan.activity_ids or only,
        country=country,
        timezone=plan.timezone or only_time_zone(country),
        officer=plan.officer or action.officer,
    )


def _as_said(sort_name: str) -> str:
    """Turn “Mensah, Grace” into “Grace Mensah”."""
    family, _, given = sort_name.partition(", ")
    return f"{given} {family}".strip()
