"""What can be done to the register by key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import BADGE_SIGN
from mieux_desktop.operations.attendance import Cell
from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen
from mieux_desktop.ui.shell.commands import Command

translate = QCoreApplication.translate


def register_commands(
    screen: AttendanceScreen,
    *,
    mark: Callable[[Sequence[Cell], Mark | None], None],
    rest: Callable[[], None],
    step: Callable[[int], None],
    take_list: Callable[[], None],
) -> list[Command]:
    """Return the commands of the attendance tab."""
    marks, page = screen.grid.marks, "attendance"
    wanted: list[tuple[str, str, Mark | None, str, str]] = [
        ("present", translate("AttendancePresenter", "Mark present"), Mark.PRESENT,
         "Ctrl+Shift+P", "check"),
        ("late", translate("AttendancePresenter", "Mark late"), Mark.LATE, "Ctrl+Shift+L", "clock"),
        ("left-early", translate("AttendancePresenter", "Mark left early"), Mark.LEFT_EARLY,
         "Ctrl+Shift+E", "log-out"),
        ("excused", translate("AttendancePresenter", "Mark excused"), Mark.EXCUSED,
         "Ctrl+Shift+X", "shield-check"),
        ("absent", translate("AttendancePresenter", "Mark absent"), Mark.ABSENT,
         "Ctrl+Shift+A", "x"),
        ("clear", translate("AttendancePresenter", "Clear the mark"), None,
         "Ctrl+Shift+Backspace", "circle-dashed"),
    ]  # fmt: skip
    commands = [
        Command(
            f"attendance.{name}", words, "mission",
            lambda m=given: mark(marks.selected_cells(), m),  # type: ignore[misc]
            (key,), "", icon, page, separated=name == "present",
        )
        for name, words, given, key, icon in wanted
    ]  # fmt: skip
    return [
        *commands,
        Command(
            "attendance.rest", translate("AttendancePresenter", "Mark the rest present"), "mission",
            rest, ("Ctrl+Shift+R",), "", "list-checks", page,
        ),
        Command(
            "attendance.detail",
            translate("AttendancePresenter", "Change the time or the reason"), "mission",
            marks.edit_detail, ("Ctrl+Shift+T",), "", "pencil", page,
        ),
        Command(
            "attendance.find", translate("AttendancePresenter", "Find a participant"), "mission",
            screen.focus_first, ("Ctrl+F",), "/", "search", page,
        ),
        Command(
            "attendance.next-session", translate("AttendancePresenter", "Next session"), "mission",
            lambda: step(1), ("Ctrl+PgDown",), "", "chevron-right", page,
        ),
        Command(
            "attendance.previous-session",
            translate("AttendancePresenter", "Previous session"), "mission",
            lambda: step(-1), ("Ctrl+PgUp",), "", "chevron-left", page,
        ),
        Command(
            "attendance.sign", translate("AttendancePresenter", "Sign the attendance list"),
            "mission", screen.sign_requested.emit, ("Ctrl+G",), "", "signature", page,
            separated=True,
        ),
        Command(
            "attendance.sign-row",
            translate("AttendancePresenter", "Let the chosen person sign"), "mission",
            screen.sign_row_requested.emit, ("Ctrl+Alt+S",), "S", "signature", page,
        ),
        *(
            [
                Command(
                    "attendance.phones",
                    translate("AttendancePresenter", "Sign on phones"), "mission",
                    screen.phones_requested.emit, ("Ctrl+Shift+G",), "", "smartphone", page,
                )
            ]
            if screen.has_phones
            else []
        ),
        Command(
            "attendance.badge", translate("AttendancePresenter", "Read a badge"), "mission",
            screen.begin_badge, ("Ctrl+Alt+B",), BADGE_SIGN, "qr-code", page,
        ),
        Command(
            "attendance.instead",
            translate("AttendancePresenter", "The chosen person came instead of…"), "mission",
            screen.instead_requested.emit, ("Ctrl+Alt+I",), "I", "refresh-cw", page,
        ),
        Command(
            "attendance.details",
            translate("AttendancePresenter", "Details and history of the cell"), "mission",
            screen.details_requested.emit, ("Ctrl+Alt+H",), "H", "history", page,
        ),
        Command(
            "attendance.lists",
            translate("AttendancePresenter", "Lists and certificates"), "mission",
            screen.lists_requested.emit, ("Ctrl+Shift+D",), "", "printer", page,
        ),
        Command(
            "attendance.import", translate("AttendancePresenter", "Import a list"), "mission",
            take_list, ("Ctrl+Shift+I",), "", "upload", page, separated=True,
        ),
    ]  # fmt: skip
