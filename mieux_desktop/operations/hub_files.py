"""Attachments to and from the hub, smallest first, each from where the last try ended."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import shape_of
from mieux_desktop.operations.enrolment import require_hub
from mieux_desktop.operations.hub_changes import Asker
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.storage.hub_link import GIVEN_BACK
from mieux_desktop.storage.store import Store
from mieux_desktop.sync.attachments_online import HubLine, fetch_attachment, send_attachment
from mieux_desktop.sync.limits import MAX_ATTACHMENT, MAX_ATTACHMENTS
from mieux_desktop.sync.resealing import reseal

_LACKS = "hub-lacks-files"  # setting: files that the hub had not yet when it was last asked
_ASK_AGAIN = timedelta(hours=1)
# What is wrong with one file only; the others go on.
_OF_ONE = frozenset({
    "attachment-damaged", "attachment-missing", "file-damaged", "file-unknown", "not-an-upload",
    "request-too-large",
})  # fmt: skip


@dataclass(slots=True)
class FilesMoved:
    """What became of attachments: those left come or go with another sync."""

    sent: int = 0
    fetched: int = 0
    left: int = 0
    total_bytes: int = 0
    done_bytes: int = 0


class Files:
    """The attachments' part of one sync. `largest` is in bytes, None for files of any size."""

    def __init__(
        self,
        store: Store,
        asker: Asker,
        largest: int | None,
        *,
        news: bool,
        told: Callable[[], None],
    ) -> None:
        self._store = store
        self._asker = asker
        self._largest = MAX_ATTACHMENT if largest is None else largest
        self._news = news
        self._told = told
        self._lacking: set[bytes] = set()
        self.moved = FilesMoved()

    def run(self) -> None:
        """Send, then fetch; raise what stops it."""
        sending = list(self._small(self._store.hub_files_to_send(MAX_ATTACHMENTS)))
        fetching = list(self._small(self._due(self._store.hub_files_to_fetch())))
        self.moved.total_bytes = sum(file.size_bytes for file in (*sending, *fetching))
        if not sending and not fetching:
            return
        line = self._line()
        try:
            for file in sending:
                self.moved.sent += self._one(file, lambda f: self._send(line, f))
            for file in fetching:
                self.moved.fetched += self._one(file, lambda f: self._fetch(line, f))
        finally:
            if self._lacking:
                at = to_milliseconds(self._store.now())
                with self._store.unit_of_work() as work:
                    work.put_setting(_LACKS, {"at": at, "files": sorted(self._lacking)})
            if self.moved.fetched:
                self._store.committed(frozenset({shape_of(Attachment).entity}))

    def _small(self, files: list[Attachment]) -> Iterator[Attachment]:
        for file in files:
            if file.size_bytes <= self._largest:
                yield file
            else:
                self.moved.left += 1

    def _due(self, files: list[Attachment]) -> list[Attachment]:
        """Return the files that may have come to the hub since it was last asked for them."""
        with self._store.reading() as records:
            asked = records.setting(_LACKS, {"at": 0, "files": []})
            given_back = frozenset(records.setting(GIVEN_BACK, []))
        files = [file for file in files if file.sha256 not in given_back]
        since: datetime = from_milliseconds(asked["at"])
        if self._news or not since <= self._store.now() < since + _ASK_AGAIN:
            return files
        lacking = frozenset(asked["files"])
        self.moved.left += sum(file.sha256 in lacking for file in files)
        return [file for file in files if file.sha256 not in lacking]

    def _line(self) -> HubLine:
        with self._store.reading() as records:
            link, device = require_hub(records), this_device(records)
        client = self._asker.client
        return HubLine(client.http, client.address, link.key, device)

    def _one(self, file: Attachment, move: Callable[[Attachment], None]) -> bool:
        """Move one file; tell whether it arrived."""
        before = self.moved.done_bytes
        client = self._asker.client

        def moving() -> None:
            with client.explaining():
                move(file)

        try:
            self._asker.wait(self._asker.begin(moving))
        except Problem as problem:
            if problem.code not in _OF_ONE:
                raise
            self.moved.left += 1
            if problem.code == "file-unknown":
                self._lacking.add(file.sha256)
            return False
        finally:
            self.moved.done_bytes = before + file.size_bytes
        self._told()
        return True

    def _progress(self) -> Callable[[int, int], None]:
        before = self.moved.done_bytes

        def progress(done: int, _: int) -> None:
            self.moved.done_bytes = before + done

        return progress

    def _send(self, line: HubLine, file: Attachment) -> None:
        with self._store.reading() as records:
            link = require_hub(records)
        path = self._store.attachments.sealed_path(file.sha256)
        sealed = reseal(path, line.device.identity, link.recipient)
        send_attachment(line, file.sha256, sealed, self._progress(), self._asker.cancelled)
        self._note(file)

    def _fetch(self, line: HubLine, file: Attachment) -> None:
        part = self._store.attachments.incoming_path(file.sha256)
        fetch_attachment(line, file.sha256, part, self._progress(), self._asker.cancelled)
        self._store.attachments.adopt(file.sha256)
        self._note(file)

    def _note(self, file: Attachment) -> None:
        """Remember that the hub holds it, too."""
        with self._store.unit_of_work() as work:
            work.note_hub_file(file.sha256, self._store.now())
