"""Conflicts are marked where the record is worked on: in the register and on recommendations."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.operations.attendance import (
    HeldMark,
    Register,
    add_participant,
    marked,
    read_register,
    set_marks,
)
from mieux_desktop.operations.conflicts import list_conflicts
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.stores import read_profile
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.attendance.models import RegisterModel
from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from tests.ui.sync_team import Team, stick, team, until
from tests.unit.operations.team import Expert, pair

__all__ = ["stick", "team"]


def register(expert: Expert) -> Register:
    return read_register(expert.store, expert.activity.id)


def mark(expert: Expert, cell: tuple[bytes, bytes], given: Mark) -> None:
    held = register(expert)
    set_marks(expert.store, [marked(held.marks.get(cell), held.activity, cell, given)])


def test_a_cell_marked_differently_shows_it_and_leads_to_its_versions(
    team: Team, stick: Path, qtbot: QtBot
) -> None:
    one, other = team
    pair(one, other, stick)
    session = Session(
        id=new_id(), action_id=one.action.id, activity_id=one.activity.id, title="Opening",
        on=date(2026, 3, 4), starts=time(9), ends=time(10),
    )  # fmt: skip
    with one.store.unit_of_work() as work:
        work.save(None, session)
    person = add_person(one.store, "Grace Mensah")
    who = add_participant(one.store, one.activity.id, person.id, session.id)
    cell = (who.id, session.id)
    mark(one, cell, Mark.PRESENT)
    one.give(other, stick)
    mark(one, cell, Mark.EXCUSED)
    mark(other, cell, Mark.ABSENT)
    assert not register(one).disputed
    other.give(one, stick)
    assert register(one).disputed == {cell}

    model = RegisterModel()
    screen = AttendanceScreen(model)
    qtbot.addWidget(screen)
    model.show_register(register(one), datetime(2026, 3, 4, 12))
    index = model.index_of(*cell)
    assert "on two laptops" in str(model.data(index, 3))  # its tooltip
    screen.grid.marks.setCurrentIndex(index)
    (action,) = (a for a in screen.make_menu().actions() if "two versions" in a.text())
    (conflict,) = list_conflicts(one.store)
    with qtbot.waitSignal(screen.conflict_requested) as asked:
        action.trigger()
    assert asked.args == [conflict.record_id]
    model.put({cell: HeldMark(Mark.LATE, None, "")})
    assert not model.is_disputed(index)  # a mark decides
    mark(one, cell, Mark.LATE)
    assert not register(one).disputed


def test_a_recommendation_in_two_versions_shows_the_mark(
    team: Team, stick: Path, qtbot: QtBot
) -> None:
    one, other = team
    pair(one, other, stick)
    mission = one.plan_mission(())
    advice = Recommendation(
        id=new_id(), action_id=one.action.id, mission_id=mission.id, text="Name a contact"
    )
    with one.store.unit_of_work() as work:
        work.save(None, advice)
    one.give(other, stick)
    for expert, words in ((one, "Name two contacts"), (other, "Name the head of unit")):
        with expert.store.unit_of_work() as work:
            held = work.require(Recommendation, advice.id)
            work.save(held, replace(held, text=words))
    other.give(one, stick)
    background = Background()
    desk = Desk(one.store, background, read_profile(one.store), "en")
    presenter = ReportPresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.advice.open_mission(mission.id)
    presenter.advice.show()
    until(qtbot, lambda: advice.id in presenter.advice._cards)
    sign = presenter.advice._cards[advice.id].versions
    until(qtbot, lambda: not sign.isHidden())
    with qtbot.waitSignal(desk.open_requested) as asked:
        sign.click()
    assert asked.args == ["conflict", advice.id]
    background.wait_idle()
