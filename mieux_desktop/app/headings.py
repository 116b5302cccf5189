"""Headings: what sidebar and frame say of the mission under way, the one shown and the exchange."""

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.app.mission_words import mission_state, mission_subtitle, mission_title
from mieux_desktop.operations.missions import current_mission
from mieux_desktop.operations.overview import MissionHeader, mission_header
from mieux_desktop.operations.set_aside import Badge, read_badge
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.shell.mission_frame import MissionFrame
from mieux_desktop.ui.shell.window import MainWindow

_GATHER_MS = 150  # changes that come together refresh the header once


class Headings(QObject):
    """Reads them again after each change of records."""

    def __init__(self, desk: Desk, window: MainWindow, frame: MissionFrame) -> None:
        super().__init__(window)
        self.current_id: bytes | None = None  # of the mission under way
        self._desk = desk
        self._window = window
        self._frame = frame
        self._mission_id: bytes | None = None  # of the mission shown in the frame
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.refresh)
        desk.records_changed.connect(lambda _entities: self._gather.start())

    def refresh(self) -> None:
        """Read all of them."""
        self._desk.read(_current_header, done=self._show_current, owner=self)
        self._desk.read(read_badge, done=self._show_badge, owner=self)
        self._read_header()

    def show_mission(self, mission_id: bytes) -> None:
        """Say of a mission in the frame which one it is."""
        self._mission_id = mission_id
        self._read_header()

    def _read_header(self) -> None:
        if self._mission_id is not None:
            self._desk.read(_header, self._mission_id, done=self._show_header, owner=self)

    def _show_badge(self, badge: Badge) -> None:
        self._window.sidebar.set_count("sync", badge.total)

    def _show_current(self, header: MissionHeader | None) -> None:
        if header is None:
            self.current_id = None
            self._window.set_current_mission("")
            return
        facts = header.facts
        self.current_id = facts.mission.id
        state = mission_state(facts)[0]
        detail = " · ".join(part for part in (facts.place, state) if part)
        self._window.set_current_mission(mission_title(facts, self._desk.language), detail)

    def _show_header(self, header: MissionHeader) -> None:
        facts = header.facts
        if facts.mission.id != self._mission_id:
            return
        language = self._desk.language
        title, subtitle = mission_title(facts, language), mission_subtitle(facts, language)
        self._frame.set_mission(title, subtitle, *mission_state(facts))
        self._frame.set_count("notes", header.notes)
        self._frame.set_count("attendance", header.invited)


def _header(store: Store, mission_id: bytes) -> MissionHeader:
    return mission_header(store, mission_id, store.now())


def _current_header(store: Store) -> MissionHeader | None:
    now = store.now()
    mission = current_mission(store, now.astimezone().date())
    return None if mission is None else mission_header(store, mission.id, now)
