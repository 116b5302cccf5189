"""Anonymity by construction: raw stores, logs, files and the hub tell no order, time or link."""

import base64
import io
import sqlite3
import uuid
import zipfile
from dataclasses import fields, replace
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.changes.model import Change, decode_change
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.operations import collecting, feedback, feedback_results, feedback_themes
from mieux_desktop.operations.feedback_export import export_csv, export_xlsx
from mieux_desktop.operations.feedback_sheets import ExportWords
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.operations.stores import Store
from tests.collect.conftest import ADDRESS, Web
from tests.collect.reading import fields_of
from tests.collect.test_pages import begin, flat
from tests.hub.conftest import Centre, centre
from tests.hub.real import Laptop, laptop
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

__all__ = ["centre", "laptop"]  # fixtures

_PHONES = 24
_PAGE, _RESERVED, _SALT = 4096, 80, 16  # of SQLCipher


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_nothing_anywhere_tells_who_answered_what_or_when(
    centre: Centre, laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal_codes_cheaply(monkeypatch)
    ines, ben = laptop("Inês Carvalho"), laptop("Ben Osei")
    collection = feedback.open_collection(ines.store, ines.activity.id)
    secrets_of_phones = _collect(ines, collection)
    feedback.close_collection(ines.store, collection.id)

    ines.sync()
    ben.sync()
    hub = b"".join(path.read_bytes() for path in sorted(tmp_path.glob("hub.db*")))
    places = {
        "raw store": _decrypted(ines.store),
        "raw store of a colleague": _decrypted(ben.store),
        "log": b"".join(_bodies(ines.store)),
        "hub": hub,
    }
    for name, content in places.items():
        assert b"place 7." in content, name  # the answers themselves are there to be found
        for secret in secrets_of_phones:
            assert secret not in content, name
    assert (ines.store.folder / "store.db-wal").stat().st_size == 0

    for bodies in (_bodies(ines.store), _bodies(ben.store), _bodies_of_hub(tmp_path)):
        releases = [
            change
            for change in map(decode_change, bodies)
            if any(edit.entity == "response" for edit in change.edits)
        ]
        (release,) = releases
        _tells_no_order(release)
    assert feedback_results.read_results(ben.store, collection.id).answered == _PHONES


def test_a_file_for_a_colleague_tells_no_order_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    seal_codes_cheaply(monkeypatch)
    ines = Expert(tmp_path / "ines", "Inês Carvalho", passphrase)
    ben = Expert(tmp_path / "ben", "Ben Osei", passphrase)
    try:
        pair(ines, ben, tmp_path / "stick")
        collection = feedback.open_collection(ines.store, ines.activity.id)
        secrets_of_phones = _collect(ines, collection)
        feedback.close_collection(ines.store, collection.id)
        ines.give(ben, tmp_path / "stick")
        held = _decrypted(ben.store)
        assert b"place 7." in held
        assert not [secret for secret in secrets_of_phones if secret in held]
        (release,) = [
            change
            for change in map(decode_change, _bodies(ben.store))
            if any(edit.entity == "response" for edit in change.edits)
        ]
        _tells_no_order(release)
    finally:
        ines.store.close()
        ben.store.close()


def test_themes_and_late_batches_tell_no_order_time_or_link_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    seal_codes_cheaply(monkeypatch)
    ines = Expert(tmp_path / "ines", "Inês Carvalho", passphrase)
    ben = Expert(tmp_path / "ben", "Ben Osei", passphrase)
    try:
        pair(ines, ben, tmp_path / "stick")
        collection = feedback.open_collection(ines.store, ines.activity.id)
        known = _collect(ines, collection)
        feedback.close_collection(ines.store, collection.id)
        known += _enter_late(ines.store, collection)
        groups = feedback_results.read_results(ines.store, collection.id).groups
        told = feedback_themes.read_written(ines.store, collection.id)
        texts = [answer.text for answer in told.answers]
        assert texts == sorted(texts) and len(texts) == _PHONES + 5  # late ones among the others
        for answer in told.answers[::3]:
            feedback_themes.add_theme(ines.store, collection.id, [answer.cell], "Place")
        assert feedback_results.read_results(ines.store, collection.id).groups == groups
        ines.give(ben, tmp_path / "stick")

        places = {"raw store": _decrypted(ben.store), "log": b"".join(_bodies(ines.store))}
        for name, content in places.items():
            assert b"late 4." in content, name
            assert not [secret for secret in known if secret in content], name
        changes = [decode_change(body) for body in _bodies(ben.store)]
        closing, late = sorted(
            (c for c in changes if any(e.entity == "response" for e in c.edits)),
            key=lambda change: -len(change.edits),
        )
        _tells_no_order(closing)
        assert late.at % 86_400_000 == 0
        assert len({edit.id for edit in late.edits}) == 5
        assert {edit.value for edit in late.edits if edit.field == "batch"} == {1}
        said = {edit.field for c in changes for edit in c.edits if edit.entity == "answer_theme"}
        assert said == {"action_id", "collection_id", "response_id", "question", "theme_id"}
        for written in (export_csv(ben.store, collection.id), _workbook(ben.store, collection)):
            assert b"Place" in written and b"late 4." in written
            ids = [answer.cell[0] for answer in told.answers]
            assert not [id_ for id_ in ids if id_ in written or id_.hex().encode() in written]
            assert b"batch" not in written and b"channel" not in written
    finally:
        ines.store.close()
        ben.store.close()


def test_while_a_round_is_open_no_table_has_an_order_or_a_time(
    store: Store, collection: Collection
) -> None:
    with store._engine.connect() as connection:
        found = connection.execute(sa.text("SELECT name, sql FROM sqlite_schema")).all()
    tables: dict[str, str] = {str(row[0]): str(row[1]) for row in found}
    for name in ("inbox", "slips"):
        assert "WITHOUT ROWID" in tables[name]
        assert not [word for word in ("_at", "time", "seq") if word in tables[name]]
    collecting.draw_slips(store, collection.id, 50)
    with store.reading() as records:
        held = list(records.slips(collection.id))
    assert held == sorted(held)  # by chance, not as they were drawn


def _enter_late(store: Store, collection: Collection) -> list[bytes]:
    """Enter five late forms, and return the keys that they had before they were released."""
    keys = []
    for number in range(5):
        entry = feedback.new_entry(collection.id, form_of(collection), "en")
        entry = replace(entry, answers={"most_useful": f"late {number}."})
        collecting.enter_late(store, entry)
        keys += [entry.key, entry.key.hex().encode()]
    return keys


def _workbook(store: Store, collection: Collection) -> bytes:
    """All parts of the workbook, unpacked."""
    words = ExportWords(*(f"w{n}" for n in range(len(fields(ExportWords)))))
    with zipfile.ZipFile(io.BytesIO(export_xlsx(store, collection.id, "en", words))) as book:
        return b"".join(book.read(name) for name in book.namelist())


def _collect(field: Expert, collection: Collection) -> list[bytes]:
    """Let phones answer, one after the other; return all that only they and their slips know."""
    access = collecting.let_phones_in(field.store, collection.id, by_slips=True)
    slips = collecting.draw_slips(field.store, collection.id, _PHONES)
    server = start_server(field.store, collection.id, ADDRESS, 0, lambda: None)
    known = [access.token.encode()]
    try:
        with httpx.Client(trust_env=False) as client:
            web = Web(server.url, client)
            for number, slip in enumerate(slips):
                fields = begin(web, (".slip", slip))
                fields[".step"] = ["review"]
                page = web.post(*flat(fields, most_useful=f"place {number}.", go="look"))
                assert web.post(*flat(fields_of(page.text), go="send")).status_code == 303
                raw = base64.b32decode(slip.replace("-", ""))
                key = fields[".key"][0]
                known += [slip.encode(), raw, key.encode(), bytes.fromhex(key)]
    finally:
        server.stop()
    return [secret for secret in known if len(secret) > 4]


def _tells_no_order(release: Change) -> None:
    answers = [edit for edit in release.edits if edit.field == "answers"]
    for ordered in (answers, sorted(answers, key=lambda edit: edit.id)):
        places = [int(edit.value["most_useful"].split()[1][:-1]) for edit in ordered]
        assert sorted(places) == list(range(_PHONES))
        assert places not in (sorted(places), sorted(places, reverse=True))
    assert release.at % 86_400_000 == 0  # the day and no finer
    responses = [edit for edit in release.edits if edit.entity == "response"]
    assert all(uuid.UUID(bytes=edit.id).version == 4 for edit in responses)
    told = {edit.field for edit in responses}
    assert told <= {"action_id", "collection_id", "language", "channel", "answers", "batch"}


def _bodies(store: Store) -> list[bytes]:
    with store._engine.connect() as connection:
        return list(connection.execute(sa.text("SELECT body FROM changes")).scalars())


def _bodies_of_hub(folder: Path) -> list[bytes]:
    with sqlite3.connect(folder / "hub.db") as connection:
        bodies = [row[0] for row in connection.execute("SELECT body FROM log")]
    connection.close()
    return bodies


def _decrypted(store: Store) -> bytes:
    """Every page of the store's file as it lies on the disk, free ones and their slack too."""
    store.truncate_log()
    sealed = (store.folder / "store.db").read_bytes()
    plain = bytearray()
    for start in range(0, len(sealed), _PAGE):
        page = sealed[start : start + _PAGE]
        vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + 16]
        cipher = Cipher(algorithms.AES256(store._key), modes.CBC(vector)).decryptor()
        plain += cipher.update(page[0 if start else _SALT : _PAGE - _RESERVED]) + cipher.finalize()
    assert b"CREATE TABLE" in plain
    return bytes(plain)
