"""Slips in hand: one-time codes on paper to cut, and one after the other on the screen."""

from dataclasses import dataclass
from pathlib import Path

from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.collecting import (
    Access,
    Slips,
    draw_slips,
    let_phones_in,
    read_slips,
    slip_url,
)
from mieux_desktop.operations.feedback import access_setting
from mieux_desktop.operations.feedback_words import words_for
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Entrance:
    """Who may answer on a phone, as somebody chose before the first one came."""

    by_slips: bool | None  # None: as the questionnaire says
    limit: int


@dataclass(frozen=True, slots=True)
class Phones:
    """How phones come to an open collection: no access before the first code was shown."""

    access: Access | None
    slips: Slips


def read_phones(store: Store, collection_id: bytes) -> Phones:
    """Return how phones come in, and the slips of a collection."""
    with store.reading() as records:
        kept = records.setting(access_setting(collection_id))
    return Phones(None if kept is None else Access(**kept), read_slips(store, collection_id))


def open_entrance(store: Store, collection_id: bytes, entrance: Entrance) -> Phones:
    """Let phones in as was chosen, unless they are in already; raise `feedback-closed`."""
    let_phones_in(store, collection_id, by_slips=entrance.by_slips, limit=entrance.limit)
    return read_phones(store, collection_id)


def draw_slip(store: Store, collection_id: bytes) -> str:
    """Draw one more one-time code, to be shown; raises as `draw_slips`."""
    return draw_slips(store, collection_id, 1)[0]


def write_slips(
    form: Questionnaire, language: str, url: str, codes: tuple[str, ...], target: Path
) -> None:
    """Write slips of these codes as a PDF; it reads no store."""
    data = slips(form, language, url, codes)
    from mieux_desktop.reports.pdf import replace_file  # late: ReportLab loads slowly

    with problems():
        replace_file(target, data)


def slips(form: Questionnaire, language: str, url: str, codes: tuple[str, ...]) -> bytes:
    """Return slips of these codes as a PDF, in a language of the form."""
    from mieux_desktop.reports.slips import Slip, SlipWords, slips_pdf  # late, as above

    words = words_for(form.language_for(language))
    told = SlipWords(
        words.language, form.title[words.language.code], words("slip_scan"), words("slip_once")
    )
    address = url.removeprefix("http://")
    return slips_pdf(told, address, [Slip(code, slip_url(url, code)) for code in codes])
