"""Phones: a real Chromium answers in two languages, with and without script, in bad luck too."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.operations import feedback
from mieux_desktop.operations.collecting import PhoneServer
from mieux_desktop.operations.stores import Store
from tests.collect.browser import Browser, Phone
from tests.collect.conftest import ADDRESS, Web
from tests.collect.test_pages import fill

_STEPS = 6


def released(store: Store, server: PhoneServer, collection: Collection) -> list[Response]:
    """Close the round and return what it holds."""
    server.stop()
    feedback.close_collection(store, collection.id)
    with store.reading() as records:
        return records.find(Response, collection_id=collection.id)


def to_the_end(phone: Phone) -> None:
    """Go on to the last page without another answer."""
    while phone.has('footer [name=".go"][value="next"]'):
        phone.go()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_participant_answers_in_french(
    store: Store, collection: Collection, server: PhoneServer, browser: Browser, script: bool
) -> None:
    phone = browser.phone("fr-BE", script=script)
    phone.open(server.url)
    assert "Votre avis" in phone.text
    phone.go("look")
    assert "Étape 1 sur 6" in phone.text
    phone.choose("objectives", "4")
    for _ in range(3):
        phone.go()
    phone.choose("will_use", "soon")
    if script:
        phone.wait(lambda: phone.has('[name="intended_use"]'))
    else:
        phone.go()  # the page shows the question that the answer brought up
        assert "Une question de plus" in phone.text
    phone.type('[name="intended_use"]', "Le modèle d’accord, dès lundi")
    phone.choose("obstacle", "other")
    phone.type('[name="obstacle_other"]', "La météo")
    phone.go()
    phone.go("back")
    assert phone.run("document.querySelector('[name=obstacle_other]').value") == "La météo"
    to_the_end(phone)
    phone.go("send")
    assert "Vos réponses sont arrivées" in phone.text and "météo" not in phone.text
    (response,) = released(store, server, collection)
    assert response.answers == {
        "objectives": 4, "will_use": "soon", "intended_use": "Le modèle d’accord, dès lundi",
        "obstacle": "other", "obstacle_other": "La météo",
    }  # fmt: skip
    assert response.language == "fr"


def test_arabic_runs_from_right_to_left_and_can_be_changed_midway(
    server: PhoneServer, browser: Browser
) -> None:
    phone = browser.phone("ar")
    phone.open(server.url)
    phone.go("look")
    phone.choose("objectives", "5")
    edges = phone.run(
        "(r => [r('.option input'), r('.option span')])(s => document.querySelector(s)"
        ".getBoundingClientRect().x)"
    )
    assert edges[0] > edges[1]
    assert "الخطوة ١ من ٦" in phone.text
    phone.mark()
    phone.tap("summary")
    phone.tap('[name=".language"][value="ru"]')
    phone.arrive()
    assert "Шаг 1 из 6" in phone.text
    assert phone.run("document.documentElement.dir") == "ltr"
    assert phone.run("document.querySelector('[name=objectives]:checked').value") == "5"


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_pages_fit_a_phone(
    server: PhoneServer, browser: Browser, tmp_path: Path, language: str
) -> None:
    phone = browser.phone(language)
    phone.open(server.url)
    phone.picture(tmp_path / "welcome.png")
    phone.go("look")
    for step in range(1, _STEPS + 1):
        assert phone.run("document.documentElement.scrollWidth") <= 390
        small = phone.run(
            "[...document.querySelectorAll('.option, footer button, .menu summary, select,"
            " textarea, input[type=text]')].filter(e => e.offsetParent)"
            ".filter(e => e.getBoundingClientRect().height < 44).length"
        )
        assert small == 0
        unnamed = phone.run(
            "[...document.querySelectorAll('input, select, textarea')].filter(e =>"
            " e.type != 'hidden' && !e.labels?.length && !e.ariaLabel).length"
        )
        assert unnamed == 0
        phone.picture(tmp_path / f"{language}-{step}.png", whole=True)
        if step < _STEPS:
            phone.go()
    assert (tmp_path / f"{language}-{_STEPS}.png").stat().st_size > 10_000


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_back_button_of_the_browser_loses_nothing(
    store: Store, collection: Collection, server: PhoneServer, browser: Browser, script: bool
) -> None:
    phone = browser.phone(script=script)
    phone.open(server.url)
    phone.go("look")
    phone.choose("objectives", "4")
    phone.go()
    phone.choose("experts", "5")
    phone.back()
    phone.wait(lambda: "Étape 1 sur 6" in phone.text)
    assert phone.run("document.querySelector('[name=objectives]:checked').value") == "4"
    phone.choose("objectives", "3")
    phone.go()
    if script:  # without it, the page that was left takes what was answered on it along
        assert phone.run("document.querySelector('[name=experts]:checked').value") == "5"
    to_the_end(phone)
    phone.go("send")
    phone.back()
    phone.wait(lambda: phone.run("document.readyState") == "complete")
    (response,) = released(store, server, collection)
    assert response.answers["objectives"] == 3


def test_a_lost_connection_is_told_and_what_was_typed_goes_when_it_is_back(
    store: Store, collection: Collection, server: PhoneServer, browser: Browser
) -> None:
    phone = browser.phone()
    phone.open(server.url)
    phone.go("look")
    phone.choose("objectives", "2")
    phone.connection(on=False)
    phone.tap('footer [name=".go"][value="next"]')
    phone.wait(lambda: "Pas de connexion" in phone.text)
    assert phone.run("document.querySelector('[name=objectives]:checked').value") == "2"
    phone.mark()
    phone.connection(on=True)
    phone.arrive()  # it tried again by itself
    to_the_end(phone)
    phone.go("send")
    assert [r.answers for r in released(store, server, collection)] == [{"objectives": 2}]


def test_a_closed_page_is_continued_from_the_draft_on_the_phone(
    server: PhoneServer, browser: Browser
) -> None:
    phone = browser.phone()
    phone.open(server.url)
    phone.go("look")
    phone.choose("objectives", "2")
    phone.go()
    phone.choose("experts", "1")
    phone.open(server.url)
    assert "Reprendre" in phone.text
    phone.mark()
    phone.tap("#resume button")
    phone.arrive()
    assert "Étape 2 sur 6" in phone.text
    assert phone.run("document.querySelector('[name=experts]:checked').value") == "1"
    to_the_end(phone)
    phone.go("send")
    phone.open(server.url)
    assert "Reprendre" not in phone.text


def test_tapping_send_twice_sends_once(server: PhoneServer, browser: Browser) -> None:
    phone = browser.phone(script=False)
    phone.open(server.url)
    phone.go("look")
    phone.choose("objectives", "2")
    to_the_end(phone)
    phone.mark()
    phone.run("(b => { b.click(); b.click(); })(document.querySelector('footer .primary'))")
    phone.arrive()
    phone.wait(lambda: "arrivées" in phone.text)
    assert server.count() == 1


def test_who_types_while_the_round_closes_is_offered_to_send(
    store: Store, collection: Collection, server: PhoneServer, browser: Browser
) -> None:
    typing, coming = browser.phone(), browser.phone("en")
    typing.open(server.url)
    typing.go("look")
    typing.choose("objectives", "2")
    server.close(600)
    coming.open(server.url)
    assert "This round is closed." in coming.text
    typing.run("document.dispatchEvent(new Event('visibilitychange'))")  # the phone is taken up
    typing.wait(lambda: "Le recueil se termine" in typing.text)
    assert typing.run("document.querySelector('[name=objectives]:checked').value") == "2"
    typing.mark()
    typing.tap(".closing button")
    typing.arrive()
    assert "arrivées" in typing.text
    assert [r.answers for r in released(store, server, collection)] == [{"objectives": 2}]


def test_scripts_in_answers_stay_text(server: PhoneServer, browser: Browser) -> None:
    phone = browser.phone()
    phone.open(server.url)
    phone.go("look")
    for _ in range(4):
        phone.go()
    evil = "</textarea><script>document.title='evil'</script><img src=x onerror=alert(1)>"
    phone.type('[name="most_useful"]', evil)
    phone.go()
    phone.go("back")
    assert phone.run("document.querySelector('[name=most_useful]').value") == evil
    assert "evil" not in phone.run("document.title")


def test_forty_phones_at_once_are_forty_answers(
    store: Store, collection: Collection, server: PhoneServer
) -> None:
    def answer(number: int) -> int:
        with httpx.Client(trust_env=False, timeout=60) as client:
            return fill(Web(server.url, client), objectives=str(1 + number % 5)).status_code

    with ThreadPoolExecutor(40) as phones:
        assert list(phones.map(answer, range(40))) == [303] * 40
    assert server.count() == 40
    found = released(store, server, collection)
    assert sorted(r.answers["objectives"] for r in found) == sorted(1 + n % 5 for n in range(40))


def test_a_server_that_is_gone_is_told_and_the_draft_stays(
    store: Store, collection: Collection, server: PhoneServer, browser: Browser
) -> None:
    phone = browser.phone()
    phone.open(server.url)
    phone.go("look")
    phone.choose("objectives", "2")
    server.stop()
    phone.tap('footer [name=".go"][value="next"]')
    phone.wait(lambda: "Pas de connexion" in phone.text)
    again = start_server(store, collection.id, ADDRESS, server.port, lambda: None)
    try:
        phone.mark()
        phone.arrive()
        assert re.search("Étape 2 sur 6", phone.text)
    finally:
        again.stop()


def test_enter_goes_on_and_does_not_change_the_language(
    server: PhoneServer, browser: Browser
) -> None:
    phone = browser.phone(script=False)
    phone.open(server.url)
    phone.go("look")
    for _ in range(3):
        phone.go()
    phone.choose("obstacle", "other")
    phone.type('[name="obstacle_other"]', "La météo")
    phone.mark()
    phone.press_enter()
    phone.arrive()
    assert "Étape 5 sur 6" in phone.text


def test_a_phone_that_does_not_tell_which_button_was_pressed_goes_on(
    server: PhoneServer, browser: Browser
) -> None:
    phone = browser.phone()
    phone.open(server.url)
    phone.run("Object.defineProperty(SubmitEvent.prototype, 'submitter', {get() {}})")
    phone.go("look")
    phone.choose("objectives", "2")
    phone.go()
    assert "Étape 2 sur 6" in phone.text
    phone.go("back")
    assert "Étape 1 sur 6" in phone.text
    to_the_end(phone)
    phone.go("send")
    assert server.count() == 1
