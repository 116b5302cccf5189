"""Signing pages over HTTP: who may see what, what is asked first, what is kept."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Event

import httpx
import pytest

from mieux_desktop.collect.signing_server import start_signing
from mieux_desktop.domain.attendance import Attendance, Mark, Participant, attendance_id
from mieux_desktop.domain.evidence import (
    Consent,
    Purpose,
    Signature,
    SignatureKind,
    badge_code,
)
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.consent import save_notice
from mieux_desktop.operations.phone_signing import SigningServer
from mieux_desktop.operations.signing import check_in, read_signing, sign, void_signature
from tests.collect.conftest import ADDRESS, Web, Workshop
from tests.collect.reading import fields_of
from tests.collect.test_pages import flat
from tests.unit.operations.signing_scene import DAY, NEXT, PEN, put

_STROKES = "100,700 300,200 500,800;200,900 800,900"
_NOTICE = "Your name and signature are kept for seven years."


def enter(web: Web, code: str, language: str = "en") -> httpx.Response:
    """Type a code on the first page."""
    return web.post((".language", language), (".code", code), (".go", "look"))


def sign_page(web: Web, page: httpx.Response, **more: str) -> httpx.Response:
    """Draw on the pad of a page and press Sign."""
    drawn = {".drawn": "1", ".strokes": _STROKES, **more}
    return web.post(*flat(fields_of(page.text), go="sign", **drawn))


def signatures(workshop: Workshop) -> list[Signature]:
    """All signatures of the workshop."""
    with workshop.store.reading() as records:
        return records.find(Signature, activity_id=workshop.activity.id)


def mark_of(workshop: Workshop, person: int, session: int) -> Mark | None:
    """How somebody is marked."""
    with workshop.store.reading() as records:
        id_ = attendance_id(workshop.sessions[session].id, workshop.people[person])
        held = records.get(Attendance, id_)
        return held.mark if held else None


def test_who_gives_the_code_of_their_badge_signs_and_is_present(
    workshop: Workshop, signing: SigningServer, signer: Web, changed: Event
) -> None:
    first = signer.get()
    assert "Akosua" not in first.text and "Tweneboah" not in first.text
    page = enter(signer, badge_code(workshop.people[0]).lower().replace("-", " "))
    assert page.status_code == 200 and "Akosua Tweneboah" in page.text
    assert "Kwabena" not in page.text and "Efua" not in page.text
    answer = sign_page(signer, page)
    assert answer.status_code == 303
    thanks = signer.client.get(httpx.URL(signer.url).join(answer.headers["location"]))
    assert "You signed for Wednesday 4 March" in thanks.text and "Akosua" not in thanks.text
    (signature,) = signatures(workshop)
    assert (signature.participant_id, signature.kind) == (workshop.people[0], SignatureKind.PHONE)
    assert (signature.strokes, signature.on) == (_STROKES, DAY)
    assert mark_of(workshop, 0, 0) is Mark.PRESENT and mark_of(workshop, 0, 1) is None
    assert changed.is_set() and signing.count() == 1


def test_without_a_drawing_it_is_a_sign_in(workshop: Workshop, signer: Web) -> None:
    page = enter(signer, badge_code(workshop.people[0]))
    empty = sign_page(signer, page, **{".strokes": ""})
    assert empty.status_code == 422 and "sign in the field first" in empty.text
    assert not signatures(workshop)
    fields = flat(fields_of(page.text), go="without", **{".drawn": "1"})
    assert signer.post(*fields).status_code == 303
    assert [each.strokes for each in signatures(workshop)] == [""]
    assert not read_signing(workshop.store, workshop.activity.id, DAY).unsigned


def test_a_page_sent_many_times_signs_once(
    workshop: Workshop, signing: SigningServer, signer: Web
) -> None:
    page = enter(signer, badge_code(workshop.people[0]))
    with ThreadPoolExecutor(8) as many:
        answers = list(many.map(lambda _: sign_page(signer, page).status_code, range(8)))
    assert answers == [303] * 8
    other = enter(signer, badge_code(workshop.people[0]))  # from the start again
    assert "You have signed for Wednesday 4 March" in other.text
    assert ".strokes" not in fields_of(other.text)
    assert len(signatures(workshop)) == signing.count() == 1


def test_the_notice_comes_first_and_each_purpose_is_asked_apart(
    workshop: Workshop, signer: Web
) -> None:
    save_notice(workshop.store, workshop.action.id, "en", _NOTICE)
    save_notice(workshop.store, workshop.action.id, "fr", "Votre nom <est> conservé.")
    page = enter(signer, badge_code(workshop.people[0]), "fr")
    assert "Votre nom &lt;est&gt; conservé." in page.text and 'id="pad"' not in page.text
    fields = fields_of(page.text)
    half = signer.post(*flat(fields, go="agree", **{".attendance": "yes"}))
    assert half.status_code == 422 and half.text.count('<p class="error">') == 1
    pad = signer.post(*flat(fields, go="agree", **{".attendance": "yes", ".photos": "no"}))
    assert 'id="pad"' in pad.text and not signatures(workshop)
    skipped = sign_page(signer, page)  # as if the questions had been answered
    assert skipped.status_code == 422 and not signatures(workshop)
    assert sign_page(signer, pad).status_code == 303
    with workshop.store.reading() as records:
        said = records.find(Consent, action_id=workshop.action.id)
    assert {each.purpose: each.given for each in said} == {
        Purpose.ATTENDANCE: True, Purpose.PHOTOS: False,
    }  # fmt: skip
    assert {(c.language, c.version, c.kind) for c in said} == {("fr", 1, SignatureKind.PHONE)}
    workshop.clock.set(9, on=NEXT)
    with_day_two = start_signing(
        workshop.store, workshop.activity.id, NEXT, ADDRESS, 0, lambda: None
    )
    try:
        assert with_day_two.url.rsplit("/", 1)[1] != signer.url.rsplit("/", 1)[1]
        again = enter(Web(with_day_two.url, signer.client), badge_code(workshop.people[0]))
        assert 'id="pad"' in again.text and "seven years" not in again.text
    finally:
        with_day_two.stop()


def test_who_does_not_agree_signs_nothing_and_may_think_again(
    workshop: Workshop, signer: Web
) -> None:
    save_notice(workshop.store, workshop.action.id, "en", _NOTICE)
    fields = fields_of(enter(signer, badge_code(workshop.people[0])).text)
    for _ in range(2):
        no = signer.post(*flat(fields, go="agree", **{".attendance": "no", ".photos": "no"}))
        assert "nothing is signed" in no.text
    with workshop.store.reading() as records:
        said = records.find(Consent, action_id=workshop.action.id)
    assert [(c.purpose, c.given) for c in said if c.purpose is Purpose.ATTENDANCE] == [
        (Purpose.ATTENDANCE, False)
    ]
    pad = signer.post(*flat(fields, go="agree", **{".attendance": "yes", ".photos": "no"}))
    assert sign_page(signer, pad).status_code == 303


def test_a_notice_of_nobody_is_not_agreed_to(workshop: Workshop, signer: Web) -> None:
    save_notice(workshop.store, workshop.action.id, "en", _NOTICE)
    fields = fields_of(enter(signer, badge_code(workshop.people[0])).text)
    for notice in ("", "zz", "00" * 16, workshop.people[0].hex()):
        forged = {".attendance": "yes", ".photos": "yes", ".notice": notice}
        answer = signer.post(*flat(fields, go="sign", **forged))
        assert answer.status_code == 422 and _NOTICE in answer.text
    assert not signatures(workshop)


def test_a_code_that_does_not_serve_tells_nothing(workshop: Workshop, signer: Web) -> None:
    nobody = enter(signer, "AAAA-AAAA")
    with workshop.store.unit_of_work() as work:
        gone = work.require(Participant, workshop.people[2])
        work.save(gone, replace(gone, deleted=True))
    off_the_list = enter(signer, badge_code(workshop.people[2]))
    assert nobody.status_code == off_the_list.status_code == 422
    code = badge_code(workshop.people[2])
    assert nobody.text.replace("AAAA-AAAA", code) == off_the_list.text


@pytest.mark.usefixtures("one_minute")
def test_who_tries_many_codes_is_stopped_even_with_a_right_one(
    workshop: Workshop, signer: Web
) -> None:
    answers = [enter(signer, f"AAAA-{n:04}").status_code for n in range(61)]
    assert answers[:60] == [422] * 60 and answers[60] == 429
    assert enter(signer, badge_code(workshop.people[0])).status_code == 429
    assert signer.get(f"?c={badge_code(workshop.people[0])}").status_code == 429
    assert signer.get().status_code == 200


def test_an_invitation_serves_one_person_once_for_a_while(
    workshop: Workshop, signing: SigningServer, signer: Web
) -> None:
    first = signing.invite(workshop.people[1])
    second = signing.invite(workshop.people[1])
    assert signer.get(f"?c={first.code}").status_code == 422
    query = second.url.removeprefix(signing.url)
    page = signer.get(query)
    assert "Kwabena Ofosuhene-Addo" in page.text
    assert "Kwabena" in enter(signer, second.code).text  # typed as well
    assert sign_page(signer, page).status_code == 303
    assert sign_page(signer, page).status_code == 303  # sent again
    assert signer.get(query).status_code == 422
    third = signing.invite(workshop.people[2])
    workshop.clock.now = third.ends_at + timedelta(seconds=1)
    assert signer.get(f"?c={third.code}").status_code == 422
    assert [each.participant_id for each in signatures(workshop)] == [workshop.people[1]]


def test_in_a_later_session_who_has_signed_only_says_that_they_are_here(
    workshop: Workshop, signer: Web
) -> None:
    assert sign_page(signer, enter(signer, badge_code(workshop.people[0]))).status_code == 303
    workshop.clock.set(10, 20)  # ten minutes before the second session
    page = enter(signer, badge_code(workshop.people[0]))
    assert "Remittances panel" in page.text and "10:30–12:30" in page.text
    answer = signer.post(*flat(fields_of(page.text), go="here"))
    thanks = signer.client.get(httpx.URL(signer.url).join(answer.headers["location"]))
    assert "You are marked present" in thanks.text
    assert mark_of(workshop, 0, 1) is Mark.PRESENT and len(signatures(workshop)) == 1


def test_what_the_register_says_of_one_who_has_signed_stays(
    workshop: Workshop, signer: Web
) -> None:
    sign(workshop.store, workshop.people[0], DAY, PEN)
    put(workshop.store, workshop.activity, workshop.people[0], workshop.sessions[0], Mark.ABSENT)
    page = enter(signer, badge_code(workshop.people[0]))
    assert "You have signed" in page.text and "go" not in fields_of(page.text)
    signer.post(*flat(fields_of(page.text), go="here", **{".code": badge_code(workshop.people[0])}))
    assert mark_of(workshop, 0, 0) is Mark.ABSENT


def test_late_and_absent_before_signing(workshop: Workshop, signer: Web) -> None:
    workshop.clock.set(9, 40)
    put(workshop.store, workshop.activity, workshop.people[0], workshop.sessions[0], Mark.LATE)
    put(workshop.store, workshop.activity, workshop.people[1], workshop.sessions[0], Mark.ABSENT)
    for person in workshop.people[:2]:
        assert sign_page(signer, enter(signer, badge_code(person))).status_code == 303
    assert mark_of(workshop, 0, 0) is Mark.LATE
    assert mark_of(workshop, 1, 0) is Mark.PRESENT


def test_a_badge_that_was_read_still_lets_its_person_sign_and_a_void_signature_too(
    workshop: Workshop, signer: Web
) -> None:
    code = badge_code(workshop.people[0])
    check_in(workshop.store, workshop.sessions[0].id, code)
    assert sign_page(signer, enter(signer, code)).status_code == 303
    held = read_signing(workshop.store, workshop.activity.id, DAY).signed[workshop.people[0]]
    assert held.kind is SignatureKind.PHONE
    void_signature(workshop.store, held.id, "Signed for somebody else")
    assert sign_page(signer, enter(signer, code)).status_code == 303
    assert len(signatures(workshop)) == 3


@pytest.mark.parametrize(
    "strokes",
    ["<script>alert(1)</script>", "1,1" * 30_000, "9999,9999 x", "=1+1", "5,5 \x00", ";;;"],
)
def test_strokes_that_are_none_are_no_drawing(
    workshop: Workshop, signer: Web, strokes: str
) -> None:
    page = enter(signer, badge_code(workshop.people[0]))
    answer = sign_page(signer, page, **{".strokes": strokes})
    assert answer.status_code in (303, 422) and "alert(1)" not in answer.text
    assert all(each.strokes in ("", "5,5") for each in signatures(workshop))


def test_a_drawing_without_end_is_asked_for_again(workshop: Workshop, signer: Web) -> None:
    endless = " ".join(f"{n % 999},{n // 999}" for n in range(9000))
    page = enter(signer, badge_code(workshop.people[0]))
    assert sign_page(signer, page, **{".strokes": endless}).status_code == 422
    assert not signatures(workshop)


def test_another_language_keeps_the_drawing_and_the_answers(
    workshop: Workshop, signer: Web
) -> None:
    save_notice(workshop.store, workshop.action.id, "en", _NOTICE)
    fields = fields_of(enter(signer, badge_code(workshop.people[0])).text)
    fields = {**fields, ".attendance": ["yes"]}
    notice = signer.post((".language", "ar"), *flat(fields))
    assert '<html lang="ar" dir="rtl"' in notice.text
    assert fields_of(notice.text)[".attendance"] == ["yes"]
    fields = fields_of(signer.post(*flat(fields, go="agree", **{".photos": "yes"})).text)
    fields[".strokes"] = [_STROKES]
    pad = signer.post((".language", "ru"), *flat(fields))
    assert '<html lang="ru"' in pad.text and fields_of(pad.text)[".strokes"] == [_STROKES]
    assert pad.text.count("<polyline") == 2
    back = signer.post(*flat(fields_of(pad.text), go="back"))
    assert fields_of(back.text)[".photos"] == ["yes"]


def test_names_and_notices_stay_text(workshop: Workshop, signer: Web) -> None:
    save_notice(workshop.store, workshop.action.id, "en", "<script>alert(1)</script>")
    page = enter(signer, badge_code(workshop.people[0]))
    assert "<script>alert" not in page.text
    evil = enter(signer, '"><script>')
    assert '"><script>' not in evil.text and evil.status_code == 422
    linked = signer.get("?c=%22%3E%3Cscript%3Ealert(1)&l=%22%3E")
    assert "<script>alert" not in linked.text


def test_everything_that_a_phone_loads_to_sign_is_small(workshop: Workshop, signer: Web) -> None:
    save_notice(workshop.store, workshop.action.id, "fr", "Lorem ipsum " * 200)
    first = signer.get("?l=fr")
    links = set(re.findall(r'(?:src|href)="(/[^"?]*\.\w+)"', first.text))
    answers = [first, *(signer.client.get(httpx.URL(signer.url).join(link)) for link in links)]
    answers.append(enter(signer, badge_code(workshop.people[0]), "fr"))
    agreed = {".attendance": "yes", ".photos": "yes"}
    answers.append(signer.post(*flat(fields_of(answers[-1].text), go="agree", **agreed)))
    assert sum(int(each.headers.get("content-length", 0)) for each in answers) < 30_000
    assert all(each.status_code == 200 for each in answers)


def test_every_page_is_written_in_each_language(workshop: Workshop, signer: Web) -> None:
    days = {
        "en": "Wednesday 4 March", "fr": "mercredi 4 mars", "es": "miércoles 4 de marzo",
        "pt": "quarta-feira, 4 de março", "ar": "الأربعاء ٤ آذار/مارس", "ru": "среда, 4 марта",
    }  # fmt: skip
    for language, day in days.items():
        assert day in signer.get(f"?l={language}").text
        assert day in enter(signer, badge_code(workshop.people[0]), language).text
        thanks = signer.client.get(f"{signer.url}/thanks?l={language}")
        assert day in thanks.text and f'lang="{language}"' in thanks.text


def test_a_day_without_sessions_and_a_port_that_is_taken_are_told(
    workshop: Workshop, signing: SigningServer
) -> None:
    store, id_ = workshop.store, workshop.activity.id
    with pytest.raises(Problem, match="no-sessions"):
        start_signing(store, id_, DAY + timedelta(days=9), ADDRESS, 0, lambda: None)
    with pytest.raises(Problem, match="port-taken"):
        start_signing(store, id_, DAY, ADDRESS, signing.port, lambda: None)


def test_a_full_disk_signs_nothing_and_says_so(
    workshop: Workshop, signer: Web, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    def full(*_args: object) -> Signature:
        raise Problem("disk-full")

    page = enter(signer, badge_code(workshop.people[0]))
    with monkeypatch.context() as broken:
        broken.setattr("mieux_desktop.collect.signing_service.sign_by_phone", full)
        answer = sign_page(signer, page)
    assert answer.status_code == 503 and "could not be kept" in answer.text
    assert "disk-full" in caplog.text and "Akosua" not in caplog.text
    caplog.clear()
    assert sign_page(signer, page).status_code == 303


def test_signing_ends_with_its_server(signing: SigningServer) -> None:
    assert signing.is_running() and signing.answers_here() and not signing.phones_seen()
    signing.stop()
    signing.stop()
    assert not signing.is_running() and not signing.answers_here()


def test_addresses_of_others_hold_nothing(signer: Web) -> None:
    base = signer.url.rsplit("/", 1)[0]
    for path in ("/", "/aaaaaa", "/aaaaaa/state", "/a/b/c", "/%00"):
        assert signer.client.get(base + path).status_code == 404
    assert signer.client.get(signer.url, headers={"host": "evil.example"}).status_code == 421
    refused = signer.post((".code", "A"), origin="http://evil.example")
    assert refused.status_code == 403
