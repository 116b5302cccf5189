"""Slips: one-time codes for phones, printed to be cut or shown to one person after the other."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mieux_desktop.operations.collecting import draw_slips, slip_url
from mieux_desktop.operations.feedback import Round
from mieux_desktop.operations.feedback_slips import (
    Phones,
    draw_slip,
    open_entrance,
    read_phones,
    write_slips,
)
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.paper_forms import PaperForms
from mieux_desktop.ui.screens.feedback.roads import RoadsView


class Slips(QObject):
    """Knows how phones come to the open round."""

    drawn = Signal(str, str)  # code, and the address with it: to be shown

    def __init__(self, desk: Desk, view: RoadsView, collecting: Collecting) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._collecting = collecting
        self._round: Round | None = None
        self._known: Phones | None = None
        self._paper = PaperForms(desk, view)
        self._paper.noticed.connect(view.show_notice)

    @property
    def serve_once(self) -> bool:
        """Tell whether phones need a slip."""
        access = self._known.access if self._known is not None else None
        return access is not None and access.by_slips

    def show_round(self, found: Round | None) -> None:
        """Follow the round."""
        if found is None or self._round is None or self._round.collection != found.collection:
            self._known = None
            self._view.show_entrance(None)
        self._round = found
        self.refresh()

    def refresh(self) -> None:
        """Read anew how many slips are left."""
        if self._round is not None:
            collection_id = self._round.collection.id
            self._desk.read(
                read_phones, collection_id, owner=self, done=partial(self._show, collection_id)
            )

    def let_in(self, then: Callable[[], None]) -> None:
        """Let phones in as was chosen, then go on."""
        if self._round is None:
            return
        collection_id = self._round.collection.id

        def go_on(phones: Phones) -> None:
            self._show(collection_id, phones)
            then()

        self._desk.write(
            open_entrance, collection_id, self._view.entrance.currentData(), owner=self, done=go_on
        )

    def draw(self) -> None:
        """Draw a slip to be shown to the next person."""
        if self._round is not None:
            self._desk.write(draw_slip, self._round.collection.id, owner=self, done=self._give)

    def print(self) -> None:
        """Make slips to be cut; phones must be let in, for the address on them."""
        server, found, view = self._collecting.server, self._round, self._view
        code, count = view.slip_language.currentData(), view.slip_count.currentData()
        if server is None or found is None or code is None:
            return
        form, url = found.form, server.url

        def write(path: Path, codes: tuple[str, ...]) -> None:
            self.refresh()
            self._paper.write(path, lambda target: write_slips(form, code, url, codes, target))

        def draw(path: Path) -> None:
            self._desk.write(
                draw_slips, found.collection.id, count, owner=self, done=partial(write, path)
            )

        self._paper.ask(self.tr("Save the slips"), f"{form.name}-{code}-slips", view, draw)

    def _give(self, code: str) -> None:
        server = self._collecting.server
        if server is not None:
            self.drawn.emit(code, slip_url(server.url, code))
            self.refresh()

    def _show(self, collection_id: bytes, phones: Phones) -> None:
        if self._round is not None and self._round.collection.id == collection_id:
            self._known = phones
            self._view.show_entrance(phones)
