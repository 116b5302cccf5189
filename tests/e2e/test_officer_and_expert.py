"""An officer's window, an expert's window, a third laptop and a hub: prepared, deployed, received.

Everything is done by clicks and keys; the hub answers on loopback.
"""

from datetime import UTC, datetime
from typing import Any

import pytest

from mieux_desktop.hub import people
from tests.e2e.hub_steps import (
    close_and_check,
    enrol,
    missions_of,
    open_team,
    plan_mission,
    rows,
    sync,
)
from tests.e2e.windows import Two, two
from tests.hub.conftest import MALAWI, Centre, centre, postgres
from tests.hub.real import Field, laptop

__all__ = ["centre", "laptop", "postgres", "two"]

EARLY = "The venue is booked"

pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


@pytest.fixture
def first_role() -> str:
    """The first laptop is an officer's."""
    return "officer"


def test_what_an_officer_prepares_and_deploys_reaches_both_experts_and_the_officer_sees_it(
    centre: Centre, two: Two, laptop: Any
) -> None:
    officer, expert = two
    centre.now = datetime.now(UTC)
    own = centre.add("Inês Carvalho", "officer")
    with centre.database.writing() as connection:
        people.let_administer(connection, own, True)
    ama: Field = laptop("Ama Mensah", enrolled=False)
    ama.write(EARLY)
    ama.enrol("expert", MALAWI)
    ama.sync()

    enrol(officer, centre.urls[0], centre.code(own))
    page = open_team(officer)
    officer.hands.take_picture("team")
    officer.hands.press("Ctrl+N")
    adding, giving = officer.sync.screen.adding, officer.sync.screen.giving
    officer.hands.wait(adding.isVisible, "nobody can be added")
    officer.hands.type("Markus Lindqvist", into=adding.name)
    officer.hands.take_picture("add")
    officer.hands.press("Ctrl+Return")
    officer.hands.click(giving.make_code)
    officer.hands.wait(giving.groups.isVisible, "no code was made")
    officer.hands.take_picture("code")
    assert giving.code is not None
    enrol(expert, giving.address.text(), giving.code.code)

    sync(officer)
    plan_mission(officer, "Markus Lindqvist", "Ama Mensah")
    sync(officer)
    page = open_team(officer)
    assert "behind" in rows(page)["Markus Lindqvist"]
    officer.hands.take_picture("prepared")

    sync(expert)
    ama.sync()
    (mission,) = missions_of(expert)
    assert mission.id in ama.shows()
    expert.hands.wait(lambda: expert.sidebar._mission.isVisible(), "no mission is under way")
    expert.hands.click(expert.sidebar._mission)
    expert.hands.take_picture("received")
    expert.write_note("First day\n\nThe ministry receives us.")

    page = open_team(officer)
    page.action.setCurrentIndex(page.action.findData(mission.action_id))
    page.action.activated.emit(page.action.currentIndex())
    shown = rows(page)
    assert "Has everything" in shown["Markus Lindqvist"] and "Has everything" in shown["Ama Mensah"]
    officer.hands.take_picture("both-have-it")

    # What Ama wrote before her laptop was enrolled waits, and is taken in.
    person = next(p for p in page.team.people if p.name == "Ama Mensah")
    page.choose(person.person_id)
    officer.hands.press("Ctrl+J")
    adopting = officer.sync.screen.adopting
    officer.hands.wait(adopting.adopt.isEnabled, "nothing waits")
    officer.hands.take_picture("waiting")
    officer.hands.press("Ctrl+Return")
    officer.hands.wait(lambda: page.notice is not None, "nothing was adopted")
    assert "2 changes" in page.notice.accessibleName(), "the note, and who she is"
    officer.hands.take_picture("adopted")

    sync(expert)
    sync(officer)
    officer.hands.wait(
        lambda: "The ministry receives us." in officer.note("First day"), "the note did not come"
    )
    for at in two:
        assert at.note(EARLY) == EARLY
    close_and_check(two)
