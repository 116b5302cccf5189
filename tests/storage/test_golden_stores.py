"""Stores made by released versions open, are upgraded and hold what was in them."""

import shutil
from pathlib import Path

import pytest

from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.evaluations import Score
from mieux_desktop.domain.feedback import Response
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.stores import check_store, unlock_store
from tools.make_golden import ATTACHED, golden_passphrase

GOLDEN = Path(__file__).parents[1] / "golden"
VERSIONS = sorted(int(path.name.removeprefix("store-")) for path in GOLDEN.glob("store-*"))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_golden_store_opens_and_holds_everything(version: int, tmp_path: Path) -> None:
    folder = tmp_path / "store"
    shutil.copytree(GOLDEN / f"store-{version}", folder)
    store = unlock_store(folder, golden_passphrase(version))
    assert check_store(store) == []
    assert store._epoch.claim.previous is not None  # it goes on where the older program stopped
    with store.reading() as records:
        assert records.total(Mission) == 3
        assert records.total(Participant) == 30
        for kind in (Note, Attendance, Response, Score):
            assert records.total(kind) >= 5, kind
        assert records.search(Note, "remittances") or records.search(Note, "diaspora")
        (author,) = records.find(Person, id=[records.setting("author")])
        assert author.full_name == "Inês Carvalho"
        (attachment,) = records.find(Attachment)
    assert store.attachments.read(attachment.sha256) == ATTACHED
    store.close()
