"""Ways to answer: opens a round by the first way that is used, and shows code, kiosk and paper."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire
from mieux_desktop.operations.collecting import wifi_text
from mieux_desktop.operations.feedback import Round, new_entry
from mieux_desktop.operations.feedback_kiosk import check_owner, finish_at_kiosk
from mieux_desktop.operations.feedback_paper import write_paper_forms
from mieux_desktop.operations.feedback_rooms import (
    Choice,
    Room,
    chosen_form,
    keep_room,
    open_round,
    read_choice,
)
from mieux_desktop.operations.questionnaires import Listed
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.kiosk.window import KioskWindow
from mieux_desktop.ui.networks import Road, local_networks
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.feedback.paper_forms import PaperForms
from mieux_desktop.ui.screens.feedback.projection import Projection, place_and_day
from mieux_desktop.ui.screens.feedback.roads import RoadsView
from mieux_desktop.ui.screens.feedback.slips import Slips
from mieux_desktop.ui.widgets.notices import Notice


class Ways(QObject):
    """Runs what the page of the ways offers for one activity."""

    entry_wanted = Signal()
    close_wanted = Signal()  # the round, from the projection
    counted = Signal(int)  # whole answers in, by phone or at the kiosk

    def __init__(self, desk: Desk, view: RoadsView, collecting: Collecting) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._collecting = collecting
        self._activity_id = b""
        self._choice: Choice | None = None
        self._round: Round | None = None
        self._then: Callable[[], None] | None = None  # what waits for the round to be open
        self._projection: Projection | None = None
        self._kiosk: KioskWindow | None = None
        self._paper = PaperForms(desk, view)
        self._paper.noticed.connect(view.show_notice)
        self._slips = Slips(desk, view, collecting)
        self._slips.drawn.connect(self._show_slip)
        self._prints = False  # slips, as soon as phones are let in
        view.code_requested.connect(self.show_code)
        view.slips_requested.connect(self.print_slips)
        view.stop_requested.connect(collecting.stop)
        view.kiosk_requested.connect(self.start_kiosk)
        view.entry_requested.connect(self.enter_paper)
        view.paper_requested.connect(self.print_paper)
        view.look_again_requested.connect(self._show_networks)
        view.form.activated.connect(lambda _: self._show_languages())
        collecting.started.connect(self._project)
        collecting.changed.connect(self._show_phones)
        collecting.stopped.connect(self._show_phones)
        collecting.failed.connect(self._tell)
        collecting.unlocked.connect(self._end_kiosk)
        collecting.over.connect(self.end)

    @property
    def projected(self) -> QWidget | None:
        """Return the window with the code while it fills the screen."""
        shown = self._projection is not None and self._projection.isVisible()
        return self._projection if shown else None

    def show_activity(self, activity_id: bytes, found: Round | None) -> None:
        """Show what can be asked of an activity, or how its open round stands."""
        self._round = found
        if activity_id != self._activity_id:
            self._choice = self._then = None
        self._activity_id = activity_id
        self._desk.read(read_choice, activity_id, self._desk.language, done=self._offer, owner=self)
        self._slips.show_round(found)
        self._show_state()
        if found is not None and self._then is not None:
            then, self._then = self._then, None
            then()

    def refresh(self) -> None:
        """Offer the questionnaires anew: one was released, or taken in."""
        if self._activity_id:
            self._desk.read(
                read_choice, self._activity_id, self._desk.language, done=self._offer, owner=self
            )

    def show_code(self) -> None:
        """Fill the screen with the code; open the round before, if need be."""
        if not self._view.code.isEnabled():
            return
        self._prints = False
        self._keep_room()
        self._when_open(self._serve)

    def print_slips(self) -> None:
        """Make slips to be cut; they hold the address, so phones are let in first."""
        if not self._view.slips.isVisible() or not self._view.code.isEnabled():
            return
        self._prints = True
        self._keep_room()
        self._when_open(self._serve)

    def start_kiosk(self) -> None:
        """Let people answer at this laptop."""
        self._when_open(self._open_kiosk)

    def enter_paper(self) -> None:
        """Type paper forms in."""
        self._when_open(self.entry_wanted.emit)

    def print_paper(self) -> None:
        """Make the sheets in the chosen language, before or while the round is open."""
        view, code = self._view, self._view.language.currentData()
        place = self._place()
        if code is None or not view.isVisible():
            return
        copies = view.copies.currentData()

        def make(form: Questionnaire) -> None:
            self._paper.ask(
                self.tr("Save the paper forms"), f"{form.name}-{code}", view,
                lambda path: self._paper.write(
                    path, lambda target: write_paper_forms(form, code, place, copies, target)
                ),
            )  # fmt: skip

        listed: Listed | None = view.form.currentData()
        if self._round is not None:
            make(self._round.form)
        elif listed is not None:
            self._desk.background.read(
                partial(chosen_form, self._desk.store, listed),
                owner=self, failed=self._desk.problem.emit, done=make,
            )  # fmt: skip

    def end(self) -> None:
        """Take projection and kiosk away, as when the window goes."""
        for window in (self._projection, self._kiosk):
            if window is not None:
                window.hide()
                window.deleteLater()
        self._projection = self._kiosk = None

    def _offer(self, choice: Choice) -> None:
        if choice.owner_id != self._activity_id:
            return
        first = self._choice is None
        self._choice = choice
        code = self._desk.language
        forms = [
            (form.title.get(code, next(iter(form.title.values()), form.code)), form)
            for form in choice.forms
        ]
        shipped = {form.code: form for form in choice.forms if not form.id}
        self._view.show_forms(forms, shipped.get(choice.usual_form))
        if first:
            room = choice.room
            self._view.wifi_name.setText(room.wifi_name)
            self._view.wifi_password.setText(room.wifi_password)
            self._view.road.setCurrentIndex(self._view.road.findData(Road(room.road)))
        self._show_networks()
        self._show_languages()
        if first and self._then is not None and self._round is None:
            self._open()

    def _show_networks(self) -> None:
        self._view.show_networks(local_networks())
        if not self._collecting.takes_phones:
            self._view.code.setEnabled(False)

    def _show_languages(self) -> None:
        listed: Listed | None = self._view.form.currentData()
        form = self._round.form if self._round is not None else listed
        if form is None or self._choice is None:
            return
        spoken = [*self._choice.languages, self._desk.language]
        codes = [language.code for language in form.languages]
        current = next((code for code in spoken if code in codes), codes[0])
        self._view.show_languages(form.languages, current)

    def _show_state(self) -> None:
        found = self._round
        entered = found.entered if found else 0
        invited = found.collection.invited if found else 0
        title = self.tr("Collect feedback")
        self._view.show_state(title, is_open=found is not None, entered=entered, invited=invited)
        self._view.show_phones(running=self._serves)

    @property
    def _serves(self) -> bool:
        held = self._round.collection.id if self._round else b""
        return self._collecting.is_running and self._collecting.collection_id == held

    def _keep_room(self) -> None:
        view = self._view
        room = Room(view.road.currentData(), view.wifi_name.text().strip(),
                    view.wifi_password.text())  # fmt: skip
        if self._choice is not None and room != self._choice.room:
            self._choice = replace(self._choice, room=room)
            self._desk.write(keep_room, room, owner=self)

    def _place(self) -> str:
        """Where this is asked, such as “Ghana II, activity 5 · Accra”."""
        if self._choice is None:
            return ""
        activity = self._choice.activity
        if activity is None:
            return self._choice.action_name
        name = self.tr("{action}, activity {number}").format(
            action=self._choice.action_name, number=activity.number
        )
        return " · ".join(part for part in (name, activity.place) if part)

    def _when_open(self, then: Callable[[], None]) -> None:
        if self._round is not None:
            then()
        elif self._then is None:
            self._then = then
            if self._choice is not None:
                self._open()

    def _open(self) -> None:
        listed: Listed | None = self._view.form.currentData()
        if listed is None:
            self._then = None
            return
        self._desk.write(
            open_round, self._activity_id, listed, self._view.occasion.currentData(),
            failed=self._not_opened, owner=self,
        )  # fmt: skip

    def _not_opened(self, problem: Problem) -> None:
        self._then = None
        self._prints = False
        self._desk.problem.emit(problem)

    def _serve(self) -> None:
        address = self._view.network.currentData()
        if self._round is not None and address:
            collection_id = self._round.collection.id
            self._slips.let_in(lambda: self._collecting.start(collection_id, address))

    def _tell(self, problem: Problem) -> None:
        self._prints = False
        self._view.show_notice(
            Notice("bad", sentence(problem), buttons=[(self.tr("Try again"), self._retry)])
        )

    def _retry(self) -> None:
        self._view.show_notice(None)
        self._show_networks()
        self.show_code()

    def _project(self) -> None:
        server, found, choice = self._collecting.server, self._round, self._choice
        if server is None or found is None or choice is None or not self._serves:
            return
        if self._prints:
            self._prints = False
            self._show_phones()
            self._slips.print()
            return
        self._view.show_notice(None)
        if self._projection is None:
            projection = Projection(self._view)
            projection.kiosk_requested.connect(self.start_kiosk)
            projection.close_requested.connect(self.close_wanted)
            projection.next_requested.connect(self._slips.draw)
            projection.left.connect(self._show_phones)
            self._projection = projection
        spoken = [*choice.languages, self._desk.language]
        place = place_and_day(self._place(), self._desk.store.now())
        self._projection.show_round(found.form, [*spoken, "en", "fr"], place)
        room = choice.room
        wifi = wifi_text(room.wifi_name, room.wifi_password) if room.wifi_name else ""
        self._projection.show_way(server.url, wifi, room.wifi_name, room.wifi_password)
        self._show_phones()
        self._projection.showFullScreen()
        self._projection.activateWindow()
        if self._slips.serve_once:
            self._slips.draw()

    def _show_slip(self, code: str, url: str) -> None:
        if self._projection is not None and self._serves:
            self._projection.show_slip(code, url)

    def _show_phones(self) -> None:
        server, found = self._collecting.server, self._round
        self._view.show_phones(running=self._serves)
        if server is None or found is None or not self._serves:
            if self._projection is not None:
                self._projection.hide()
            return
        count = max(server.count(), found.entered)
        if count != found.entered:
            self._round = found = replace(found, entered=count)
            self._show_state()
            self._slips.refresh()
            self.counted.emit(count)
        sentence, tone = self._road()
        self._view.show_way(sentence, tone, server.port)
        if self._projection is not None:
            self._projection.show_count(count, found.collection.invited)
            self._projection.show_road(sentence, tone)
            self._projection.show_closing(server.closing_ends_at, self._desk.store.now())

    def _road(self) -> tuple[str, str]:
        server = self._collecting.server
        if self._collecting.reachable is False:
            return self.tr(
                "Nothing answers at this address: the network is gone, or a firewall stops it."
            ), "bad"
        if server is not None and server.phones_seen():
            return self.tr("Phones come through."), "good"
        if server is not None and server.wrong_address():
            return self.tr("A phone came by another address: scan this code again."), "warning"
        return self.tr(
            "No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi"
            " let devices reach each other?"
        ), "secondary"

    def _open_kiosk(self) -> None:
        if self._round is None or self._kiosk is not None:
            return
        form = self._round.form
        spoken = self._choice.languages if self._choice else ()
        language = next(iter(spoken), self._desk.language)
        self._kiosk = kiosk = KioskWindow(form, language)
        kiosk.form_done.connect(self._take)
        kiosk.unlock_requested.connect(self._check_owner)
        kiosk.left.connect(self._end_kiosk)
        self._collecting.begin_kiosk()
        kiosk.showFullScreen()
        kiosk.activateWindow()

    def _take(self, language: str, answers: Mapping[str, AnswerValue]) -> None:
        if self._round is None or self._kiosk is None:
            return
        entry = new_entry(self._round.collection.id, self._round.form, language)
        entry = replace(entry, answers=answers, channel="kiosk")
        self._desk.write(
            finish_at_kiosk, entry, owner=self, done=self._taken,
            failed=self._kiosk.show_problem,
        )  # fmt: skip

    def _taken(self, entered: int) -> None:
        if self._kiosk is not None:
            self._kiosk.thank()
        if self._round is not None:
            self._round = replace(self._round, entered=entered)
            self._show_state()
            self.counted.emit(entered)

    def _check_owner(self, passphrase: str) -> None:
        kiosk = self._kiosk
        if kiosk is not None:
            self._desk.background.read(
                partial(check_owner, self._desk.store, passphrase),
                owner=kiosk, done=lambda _: kiosk.leave(), failed=lambda _: kiosk.refuse(),
            )  # fmt: skip

    def _end_kiosk(self) -> None:
        kiosk, self._kiosk = self._kiosk, None
        if kiosk is not None:
            self._collecting.end_kiosk()
            kiosk.hide()
            kiosk.deleteLater()
            if (projected := self.projected) is not None:
                projected.activateWindow()
