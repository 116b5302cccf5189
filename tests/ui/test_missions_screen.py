from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.missions import (
    MissionPlan,
    TeamMember,
    kept_plan,
    list_missions,
    plan_mission,
)
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.missions.models import MissionListModel
from mieux_desktop.ui.screens.missions.presenter import MissionsPresenter
from mieux_desktop.ui.widgets.rows import RowRole
from tests.ui.typed import type_text

Ghana = tuple[Action, Activity]


def settle(desk: Desk) -> None:
    """Let work end, and what follows from the changes it made."""
    for _ in range(3):
        desk.background.wait_idle()
        QApplication.processEvents()


@pytest.fixture
def missions(desk: Desk, qtbot: QtBot) -> Iterator[MissionsPresenter]:
    presenter = MissionsPresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 742)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    settle(desk)
    yield presenter
    settle(desk)


def today(desk: Desk) -> date:
    return dates.local_day(desk.store.now())


def plan(desk: Desk, ghana: Ghana, in_days: int | None, days: int = 3) -> Mission:
    first = None if in_days is None else today(desk) + timedelta(days=in_days)
    last = first + timedelta(days=days - 1) if first else None
    action, activity = ghana
    return plan_mission(
        desk.store,
        MissionPlan(action.id, (activity.id,), "Accra", "GH", "Africa/Accra", first, last),
    )


def shown(presenter: MissionsPresenter, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = presenter.list.rows.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def all_missions(desk: Desk) -> list[Mission]:
    with desk.store.reading() as records:
        return records.find(Mission)


def test_the_model_keeps_the_rules_of_models(
    desk: Desk, ghana: Ghana, qtmodeltester: ModelTester
) -> None:
    model = MissionListModel()
    qtmodeltester.check(model)
    plan(desk, ghana, 0)
    plan(desk, ghana, None)
    model.set_missions(list_missions(desk.store, "en", today(desk)), today(desk))
    qtmodeltester.check(model)


def test_without_missions_the_screen_says_what_to_do(missions: MissionsPresenter) -> None:
    assert missions.list._empty_button.isVisible()
    assert not missions.list.plan.isVisible()  # one primary button


def test_missions_stand_under_their_period_with_place_days_and_state(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    for in_days in (-1, 1, 9, -30, None):
        plan(desk, ghana, in_days)
    settle(desk)
    title = "Ghana II, activity 5"
    assert shown(missions) == ["Running", title, "Coming", title, title, title, "Past", title]
    assert shown(missions, RowRole.BADGE)[1:6] == [
        "Day 2 of 3", None, "Tomorrow", "In 9 day(s)", "Dates to be set",
    ]  # fmt: skip
    detail = shown(missions, RowRole.DETAIL)[1]
    assert detail.startswith("Accra, ")
    assert detail.endswith("Diaspora communication plan session and second workshop")
    words = missions.list.header.subtitle.whole_text()
    assert words == "1 running · 3 coming · 1 past"


def test_a_typed_filter_narrows_the_list_and_can_be_cleared(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    plan(desk, ghana, 1)
    plan(desk, ghana, -30)
    settle(desk)
    missions.list.search.setFocus()
    type_text(missions.list.search, "nowhere")
    assert shown(missions) == []
    missions.list._clear()
    assert len(shown(missions)) == 4


def test_enter_opens_a_mission(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    mission = plan(desk, ghana, 1)
    settle(desk)
    missions.list.focus_first()
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.keyClick(missions.list.rows, Qt.Key.Key_Return)
    assert asked.args == ["mission", mission.id]


def test_a_deleted_mission_can_be_taken_back(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    plan(desk, ghana, 1)
    settle(desk)
    with qtbot.waitSignal(desk.undoable) as told:
        qtbot.keyClick(missions.list.rows, Qt.Key.Key_Delete)
    assert told.args == ["Mission deleted"]
    settle(desk)
    assert shown(missions) == []
    desk.write(undo_last, owner=missions)
    settle(desk)
    assert len(shown(missions)) == 2


def test_a_mission_is_planned_by_keyboard_alone(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    qtbot.keyClick(missions.list._empty_button, Qt.Key.Key_Space)
    settle(desk)
    page = missions.plan_page

    def focused() -> QWidget:
        return QApplication.focusWidget()

    def tab(times: int = 1) -> None:
        for _ in range(times):
            qtbot.keyClick(focused(), Qt.Key.Key_Tab)

    assert focused() is page.action
    type_text(page.action, "ghana ii")
    qtbot.keyClick(page.action._popup, Qt.Key.Key_Return)
    # The platform of the tests leaves the focus with the window of the list.
    missions.screen.activateWindow()
    settle(desk)
    assert page.action.text() == "Ghana II"
    tab(5)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)  # the fifth activity
    tab(3)
    assert focused() is page.place.place
    type_text(focused(), "Accra")
    tab(3)
    type_text(focused(), "3/3/2026")
    tab()
    type_text(focused(), "5 March 2026")
    tab()
    assert focused() is page.team.field
    type_text(focused(), "Grace Mensah\n")
    assert [member.name for member in page.team.members()] == ["Inês Carvalho", "Grace Mensah"]
    with qtbot.waitSignal(desk.open_requested) as asked:
        page.submit_plan()
    (mission,) = all_missions(desk)
    assert asked.args == ["mission", mission.id]
    assert mission.activity_ids == (ghana[1].id,)
    assert (mission.place, mission.starts_on, mission.ends_on) == (
        "Accra", date(2026, 3, 3), date(2026, 3, 5),
    )  # fmt: skip
    with desk.store.reading() as records:
        team = [records.require(Person, id_).full_name for id_ in mission.team]
        activity = records.require(Activity, ghana[1].id)
    assert team == ["Inês Carvalho", "Grace Mensah"]
    assert (activity.country, activity.timezone) == ("GH", "Africa/Accra")


def test_each_thing_that_is_wrong_is_told_beside_it(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    missions.open_plan()
    settle(desk)
    page = missions.plan_page
    page.submit.click()
    assert page._action_field.error() == "No action is chosen. Type a part of its name."
    missions.open_plan(ghana[0].id)
    settle(desk)
    page.submit.click()
    assert page._activities_field.error().startswith("Tick at least one activity")
    page._boxes[4].click()
    assert page._activities_field.error() == ""
    page.place.country.setFocus()
    page.place.country.selectAll()
    type_text(page.place.country, "Atlantis")
    page.submit.click()
    assert page.place._country_field.error().startswith("No country of this name.")
    assert page.place.country.text() == "Atlantis"
    page.place.country.choose("GH")
    page.period.set_period(date(2026, 3, 3), date(2026, 3, 2))
    page.submit.click()
    assert page.period._end_field.error() == "The end is before the start (3 March)."
    assert all_missions(desk) == []
    page.period.mend.click()
    page.submit.click()
    settle(desk)
    assert len(all_missions(desk)) == 1


def test_what_is_typed_is_there_again_after_leaving_and_after_a_crash(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    missions.open_plan(ghana[0].id)
    settle(desk)
    page = missions.plan_page
    page._boxes[4].click()
    page.place.place.setFocus()
    type_text(page.place.place, "Accra, Hôtel Élysée")
    qtbot.keyClick(page.place.place, Qt.Key.Key_Escape)
    settle(desk)
    assert missions.screen.current_page() is missions.list
    another = MissionsPresenter(desk)
    qtbot.addWidget(another.screen)
    another.open_plan()
    settle(desk)
    assert another.plan_page.place.place.text() == "Accra, Hôtel Élysée"
    assert another.plan_page.plan().activity_ids == (ghana[1].id,)
    another.plan_page.discard.click()
    settle(desk)
    assert kept_plan(desk.store) is None
    assert all_missions(desk) == []


def test_text_still_settling_does_not_come_back_after_planning(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    missions.open_plan(ghana[0].id)
    settle(desk)
    page = missions.plan_page
    page._boxes[0].click()
    page.officer.setFocus()
    type_text(page.officer, "Claire Aubert")
    page.submit_plan()
    settle(desk)
    assert [mission.officer for mission in all_missions(desk)] == ["Claire Aubert"]
    assert kept_plan(desk.store) is None


def test_the_country_gives_its_only_time_zone_and_asks_where_it_has_several(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    missions.open_plan(ghana[0].id)
    settle(desk)
    place = missions.plan_page.place
    assert place.values() == ("", "GH", "Africa/Accra")
    place.country.setFocus()
    place.country.selectAll()
    type_text(place.country, "brazil")
    place.country.settle()
    assert place.values() == ("", "BR", "")
    place.zone.setFocus()
    type_text(place.zone, "manaus")
    place.zone.settle()
    assert place.values() == ("", "BR", "America/Manaus")


def test_a_member_of_the_team_can_be_taken_out_and_people_known_are_offered(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    missions.open_plan(ghana[0].id)
    settle(desk)
    team = missions.plan_page.team
    (chip,) = (b for b in team.findChildren(QAbstractButton) if b.isVisible())
    assert chip.accessibleName() == "Remove Inês Carvalho"
    chip.click()
    assert team.members() == ()
    team.field.setFocus()
    type_text(team.field, "carv")
    settle(desk)
    assert team.field._rows.stringList() == ["Inês Carvalho"]
    qtbot.keyClick(team.field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(team.field._popup, Qt.Key.Key_Return)
    assert team.members() == (TeamMember("Inês Carvalho", desk.profile.person_id),)


def test_a_mission_is_changed_on_the_same_page_and_its_activity_follows(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    mission = plan(desk, ghana, 5)
    settle(desk)
    missions.edit_mission(mission.id)
    settle(desk)
    page = missions.plan_page
    assert page.plan().place == "Accra"
    assert not page.action.isEnabled()
    page.place.place.setText("Tema")
    page.team.set_members([TeamMember("Grace Mensah")])
    page.submit.click()
    settle(desk)
    (changed,) = all_missions(desk)
    assert (changed.id, changed.place, len(changed.team)) == (mission.id, "Tema", 1)
    with desk.store.reading() as records:
        assert records.require(Activity, ghana[1].id).place == "Tema"
    assert kept_plan(desk.store) is None


def test_a_changed_mission_does_not_touch_a_plan_that_is_being_typed(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    mission = plan(desk, ghana, 5)
    missions.open_plan(ghana[0].id)
    settle(desk)
    missions.plan_page.team.set_members([TeamMember("Grace Mensah")])
    missions.settle()
    missions.edit_mission(mission.id)
    settle(desk)
    missions.plan_page.discard.click()
    settle(desk)
    kept = kept_plan(desk.store)
    assert kept is not None
    assert kept.team == (TeamMember("Grace Mensah"),)


def test_every_control_has_a_name_to_be_read_aloud(
    missions: MissionsPresenter, desk: Desk, ghana: Ghana
) -> None:
    missions.open_plan(ghana[0].id)
    settle(desk)
    unnamed = [
        widget
        for widget in missions.screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.window() is missions.screen.window()
    ]
    assert unnamed == []
