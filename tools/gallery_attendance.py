"""The states of the register: signing, corrections, details, phones."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import SignatureKind, badge_code
from mieux_desktop.operations.attendance import come_instead
from mieux_desktop.operations.consent import save_notice
from mieux_desktop.operations.phone_signing import Invitation
from mieux_desktop.operations.signing import check_in, sign
from mieux_desktop.ui.screens.attendance.phone_window import PhoneWindow

NOTICE = (
    "Your name, function, institution and signature prove that you took part in this activity. "
    "The European Union funds it and pays on signed lists. The list is kept for five years after "
    "the action ends; then it is destroyed. You may ask to see or correct what is kept."
)
PEN = [
    [(0.12 + t / 60, 0.55 + 0.25 * math.sin(t / 2.1) * math.cos(t / 9)) for t in range(40)],
    [(0.2, 0.8), (0.5, 0.74), (0.82, 0.78)],
]


def attendance_views(
    workspace: Workspace, wait: Callable[[], None], tab: Callable[[str], None]
) -> dict[str, Callable[[], object]]:
    """Return the views of signing; `tab` shows a tab of the current mission."""
    routes: Any = workspace.routes
    store = workspace.desk.store

    def register() -> Any:
        tab("attendance")
        wait()
        return routes.part("attendance")

    def some_signed() -> Any:
        part = register()
        model = part._model
        on = model.chosen_day()
        if not model.signed_of(on)[0]:
            notice = save_notice(store, model.register.activity.action_id, "en", NOTICE)
            people = [row.participant_id for row in model.rows]
            agreed = {"attendance": True, "photos": False}
            kinds = (SignatureKind.SCREEN, SignatureKind.PHONE, SignatureKind.SCREEN)
            for place, participant in enumerate(people[:14]):
                if place % 4 != 3:
                    sign(
                        store, participant, on, PEN, kind=kinds[place % 3],
                        consent=agreed, notice=notice,  # type: ignore[arg-type]
                    )  # fmt: skip
            check_in(store, part._chosen, badge_code(people[3]))
            come_instead(store, people[5], people[6])
            part._reload()
            wait()
        marks = part.screen.grid.marks
        marks.setCurrentIndex(model.index(1, marks.currentIndex().column() or 3))
        marks.setFocus()
        return part

    def details() -> None:
        part = some_signed()
        part.screen.grid.go_to(part._model.rows[1].participant_id, part._chosen)
        part.screen.show_details(True)
        part._evidence._show_cell()
        wait()

    def correction() -> QWidget:
        part = some_signed()
        part._marking.mark([(part._model.rows[1].participant_id, part._chosen)], Mark.ABSENT)
        wait()
        question: QWidget = part._marking.question
        return question

    def instead() -> QWidget:
        part = some_signed()
        part.screen.instead_requested.emit()
        wait()
        question: QWidget = part._evidence.question
        return question

    def signing(name: str) -> QWidget:
        part = some_signed()
        part._evidence.laptop.open_queue(part._chosen)
        window = part._evidence.laptop.window
        window.showNormal()
        window.resize(workspace.window.size())
        if name != "queue":
            window._go_on()
            wait()
        if name == "found":
            window.show_next()
            window.queue.search.setText("a")
            window.queue.search.textEdited.emit("a")
        if name in ("pad", "thanks"):
            window.notice.attendance.show_answer(True)
            window.notice.photos.show_answer(False)
            window._go_on()
            window.pad.pad._strokes = [list(line) for line in PEN]
            window.pad.pad._tell()
        if name == "thanks":
            window.show_thanks(part._model.chosen_day())
            window._thanked.stop()
        wait()
        shown: QWidget = window
        return shown

    def phones(*, alone: bool) -> QWidget:
        part = some_signed()
        window = PhoneWindow(part.screen)
        window.show_networks([], "")
        on = part._model.chosen_day()
        window.show_room(
            "http://192.168.8.10:8080/k7f3mq", on,
            part._model.register.activity.title(workspace.desk.language),
        )  # fmt: skip
        window.show_count(*part._model.signed_of(on))
        window.show_road(window.tr("Sign on phones"), "secondary")
        if alone:
            until = datetime.now(UTC) + timedelta(minutes=15)
            invitation = Invitation("K7F3-M2QX", "http://192.168.8.10:8080/i/K7F3M2QX", until)
            window.show_invitation(invitation, part._model.rows[3].name, on)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.resize(workspace.window.size())
        window.show()
        window.setFocus()
        wait()
        return window

    return {
        "attendance-signed": some_signed,
        "attendance-details": details,
        "attendance-correction": correction,
        "attendance-instead": instead,
        **{
            f"attendance-sign-{name}": lambda name=name: signing(name)  # type: ignore[misc]
            for name in ("queue", "found", "notice", "pad", "thanks")
        },
        "attendance-phones": lambda: phones(alone=False),
        "attendance-phone-of-one": lambda: phones(alone=True),
    }


def tidy_attendance(workspace: Workspace) -> None:
    """Close the pane of details."""
    routes: Any = workspace.routes
    routes.part("attendance").screen.show_details(False)
