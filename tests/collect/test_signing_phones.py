"""Signing on phones: a real Chromium draws, agrees, goes back and loses its connection."""

from pathlib import Path

import pytest

from mieux_desktop.collect.signing_server import start_signing
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.evidence import Purpose, Signature, badge_code, read_strokes
from mieux_desktop.operations.consent import read_consent, save_notice
from mieux_desktop.operations.phone_signing import SigningServer
from mieux_desktop.operations.signing import signatures_of
from tests.collect.browser import Browser, Phone
from tests.collect.conftest import ADDRESS, Workshop
from tests.unit.operations.signing_scene import DAY

_NOTICES = {
    "en": "Your name, function, institution and signature are kept for seven years.",
    "fr": "Votre nom, votre fonction et votre signature sont conservés pendant sept ans.",
    "ar": "يُحفظ اسمكم ووظيفتكم ومؤسستكم وتوقيعكم سبع سنوات لأغراض التدقيق.",
}


def with_notices(workshop: Workshop) -> None:
    """Give the action its privacy notice in three languages."""
    for language, text in _NOTICES.items():
        save_notice(workshop.store, workshop.action.id, language, text)


def enter(phone: Phone, url: str, code: str) -> None:
    """Open the room's address and type the code of a badge."""
    phone.open(url)
    phone.type("#code", code)
    phone.go("look")


def agree(phone: Phone, photos: str = "no") -> None:
    """Answer both questions and go on."""
    phone.choose(".attendance", "yes")
    phone.choose(".photos", photos)
    phone.go("agree")


def signatures(workshop: Workshop) -> list[Signature]:
    """The signatures of the first day."""
    with workshop.store.reading() as records:
        return signatures_of(records, workshop.activity.id, DAY)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_participant_reads_the_notice_agrees_and_draws(
    workshop: Workshop,
    signing: SigningServer,
    browser: Browser,
    tmp_path: Path,
    language: str,
) -> None:
    with_notices(workshop)
    phone = browser.phone(language)
    phone.open(signing.url)
    phone.picture(tmp_path / f"{language}-1.png", whole=True)
    _fits(phone)
    enter(phone, signing.url, badge_code(workshop.people[0]))
    assert "Akosua Tweneboah" in phone.text and _NOTICES[language] in phone.text
    _fits(phone)
    phone.picture(tmp_path / f"{language}-2.png", whole=True)
    agree(phone, "yes")
    _fits(phone)
    phone.draw("#sheet svg", [(0.2, 0.3), (0.5, 0.8), (0.8, 0.2)], [(0.3, 0.6), (0.7, 0.6)])
    phone.picture(tmp_path / f"{language}-3.png", whole=True)
    phone.go("sign")
    phone.picture(tmp_path / f"{language}-4.png", whole=True)
    phone.wait(lambda: "/thanks" in phone.url)
    assert "Akosua" not in phone.text
    (signature,) = signatures(workshop)
    first, second = read_strokes(signature.strokes)
    assert first[0] == pytest.approx((0.2, 0.3), abs=0.02)
    assert second[-1] == pytest.approx((0.7, 0.6), abs=0.02)
    with workshop.store.reading() as records:
        said = list(read_consent(records, workshop.action.id, [_person(workshop, 0)]).values())
    assert {c.purpose: c.given for c in said} == {Purpose.ATTENDANCE: True, Purpose.PHOTOS: True}
    assert {c.language for c in said} == {language}


def test_without_script_a_button_signs(
    workshop: Workshop, signing: SigningServer, browser: Browser, tmp_path: Path
) -> None:
    with_notices(workshop)
    phone = browser.phone("fr", script=False)
    enter(phone, signing.url, badge_code(workshop.people[1]))
    agree(phone)
    assert "Appuyez sur le bouton pour signer" in phone.text
    assert not phone.run("document.querySelector('#pad').offsetParent")
    phone.picture(tmp_path / "press.png")
    phone.mark()
    phone.run("(b => { b.click(); b.click(); })(document.querySelector('footer .primary'))")
    phone.arrive()
    phone.wait(lambda: "Vous avez signé pour le mercredi 4 mars" in phone.text)
    assert [each.strokes for each in signatures(workshop)] == [""]


def test_an_empty_pad_asks_and_clear_begins_anew(
    workshop: Workshop, signing: SigningServer, browser: Browser
) -> None:
    phone = browser.phone("en")
    enter(phone, signing.url, badge_code(workshop.people[0]))
    phone.go("sign")
    assert "Please sign in the field first." in phone.text
    phone.draw("#sheet svg", [(0.1, 0.1), (0.9, 0.9)])
    phone.tap("#clear")
    phone.draw("#sheet svg", [(0.4, 0.5), (0.6, 0.5)])
    phone.mark()
    phone.run("(b => { b.click(); b.click(); })(document.querySelector('footer .primary'))")
    phone.arrive()
    phone.wait(lambda: "You signed for" in phone.text)
    (signature,) = signatures(workshop)
    assert len(read_strokes(signature.strokes)) == 1


def test_a_wrong_code_can_be_mended(
    workshop: Workshop, signing: SigningServer, browser: Browser, tmp_path: Path
) -> None:
    phone = browser.phone("fr")
    enter(phone, signing.url, "AAAA-AAAA")
    assert "Ce code ne convient pas ici" in phone.text
    phone.picture(tmp_path / "wrong.png", whole=True)
    phone.run("document.querySelector('#code').value = ''")
    phone.type("#code", badge_code(workshop.people[2]))
    phone.go("look")
    assert "Efua Dadzie-Mills" in phone.text


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_back_button_after_signing_signs_nothing_more(
    workshop: Workshop, signing: SigningServer, browser: Browser, script: bool
) -> None:
    phone = browser.phone("en", script=script)
    enter(phone, signing.url, badge_code(workshop.people[0]))
    if script:
        phone.draw("#sheet svg", [(0.1, 0.1), (0.9, 0.9)])
    phone.go("sign")
    phone.wait(lambda: "You signed for" in phone.text)
    phone.back()
    phone.wait(lambda: "/thanks" not in phone.url)
    if phone.has("#pad"):  # the browser has kept the page: sending it again is harmless
        phone.go("sign")
        phone.wait(lambda: "You signed for" in phone.text or "sign in the field" in phone.text)
    assert script <= ("Akosua" not in phone.text)
    assert len(signatures(workshop)) == 1


def test_a_lost_connection_keeps_the_drawing_and_signs_when_it_is_back(
    workshop: Workshop, signing: SigningServer, browser: Browser
) -> None:
    phone = browser.phone("fr")
    enter(phone, signing.url, badge_code(workshop.people[0]))
    phone.draw("#sheet svg", [(0.1, 0.1), (0.9, 0.9)])
    phone.connection(on=False)
    phone.tap('footer [name=".go"][value="sign"]')
    phone.wait(lambda: "Gardez cette page ouverte" in phone.text)
    assert phone.run("document.querySelectorAll('#pad polyline').length") == 1
    phone.connection(on=True)
    phone.wait(lambda: "Vous avez signé" in phone.text)
    assert len(signatures(workshop)) == 1


def test_an_invitation_opens_the_page_of_its_person(
    workshop: Workshop, signing: SigningServer, browser: Browser
) -> None:
    phone = browser.phone("en")
    phone.open(signing.invite(workshop.people[1]).url)
    assert "Kwabena Ofosuhene-Addo" in phone.text
    phone.mark()
    phone.tap("summary")
    phone.tap('[name=".language"][value="ru"]')
    phone.arrive()
    assert "Kwabena" in phone.text and "Распишитесь здесь пальцем" in phone.text
    phone.draw("#sheet svg", [(0.1, 0.1), (0.9, 0.9)])
    phone.go("sign")
    phone.wait(lambda: "Вы расписались: среда, 4 марта" in phone.text)
    phone.tap("footer a")
    phone.wait(lambda: phone.has("#code"))
    assert phone.run("document.querySelector('#code').value") == ""


def test_a_server_that_starts_again_takes_the_page_that_is_open(
    workshop: Workshop, signing: SigningServer, browser: Browser
) -> None:
    phone = browser.phone("fr")
    enter(phone, signing.url, badge_code(workshop.people[0]))
    signing.stop()
    again = start_signing(
        workshop.store, workshop.activity.id, DAY, ADDRESS, signing.port, lambda: None
    )
    assert again.url == signing.url
    try:
        phone.draw("#sheet svg", [(0.1, 0.1), (0.9, 0.9)])
        phone.go("sign")
        phone.wait(lambda: "Vous avez signé" in phone.text)
    finally:
        again.stop()


def _person(workshop: Workshop, place: int) -> bytes:
    with workshop.store.reading() as records:
        return records.require(Participant, workshop.people[place]).person_id


def _fits(phone: Phone) -> None:
    """Nothing is wider than the phone, too small to tap, or without a name."""
    assert phone.run("document.documentElement.scrollWidth") <= 390
    small = phone.run(
        "[...document.querySelectorAll('.option, button:not(.first), .menu summary, a.button,"
        " input[type=text]')].filter(e => e.offsetParent)"
        ".filter(e => e.getBoundingClientRect().height < 44).length"
    )
    assert small == 0
    unnamed = phone.run(
        "[...document.querySelectorAll('input')].filter(e =>"
        " e.type != 'hidden' && !e.labels?.length && !e.ariaLabel).length"
    )
    assert unnamed == 0
