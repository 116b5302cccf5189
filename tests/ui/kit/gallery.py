"""Pictures of every widget and state of the kit: python -m tests.ui.kit.gallery FOLDER."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui import languages, theme
from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.shell.mission_frame import MissionFrame
from mieux_desktop.ui.shell.search_palette import Found
from mieux_desktop.ui.shell.settings import SettingsScreen
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.bars import Bar, StepBar
from mieux_desktop.ui.widgets.buttons import Button, FilterChip, IconButton
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import (
    DateField,
    Field,
    SearchField,
    TextArea,
    TextField,
    TimeField,
)
from mieux_desktop.ui.widgets.labels import Badge, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page, Screen
from mieux_desktop.ui.widgets.rows import RowList, RowRole
from mieux_desktop.ui.widgets.scores import ScoreField
from mieux_desktop.ui.widgets.states import BusyState, EmptyState, GreyRows
from mieux_desktop.ui.widgets.table import Table


def settle(widget: QWidget) -> None:
    """Let layouts and deletions happen before a picture is taken."""
    widget.ensurePolished()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.sendPostedEvents()


def rows_model(rows: list[dict[int, object]]) -> QStandardItemModel:
    """Return a list model of rows given as values by role."""
    model = QStandardItemModel()
    for row in rows:
        item = QStandardItem()
        for role, value in row.items():
            item.setData(value, role)
        model.appendRow(item)
    return model


TEXT = Qt.ItemDataRole.DisplayRole


def notes_list() -> RowList:
    """Return a list of notes with sections."""
    notes = RowList("Notes", two_lines=True)
    notes.setModel(
        rows_model(
            [
                {TEXT: "Wednesday 4 March", RowRole.SECTION: True, RowRole.TRAILING: "6 notes"},
                {
                    TEXT: "Bank fees above 8 % push senders to informal channels everywhere",
                    RowRole.DETAIL: "Remittances panel · Daniel Osei",
                    RowRole.LEADING: "10:41",
                    RowRole.ICON: "triangle-alert",
                    RowRole.ICON_ROLE: "bad",
                },
                {
                    TEXT: "Survey annex stays anonymous",
                    RowRole.DETAIL: "Survey results",
                    RowRole.LEADING: "09:48",
                    RowRole.ICON: "gavel",
                    RowRole.ICON_ROLE: "accent",
                },
                {
                    TEXT: "More people from the regions than in November",
                    RowRole.DETAIL: "Survey results",
                    RowRole.LEADING: "09:20",
                    RowRole.ICON: "eye",
                    RowRole.BADGE: "1 risk",
                    RowRole.BADGE_TONE: "bad",
                },
                {TEXT: "Tuesday 3 March", RowRole.SECTION: True, RowRole.TRAILING: "17 notes"},
                {
                    TEXT: "Réunion bilatérale avec l’Office de la diaspora",
                    RowRole.DETAIL: "Mapping audiences · Grace Mensah",
                    RowRole.LEADING: "15:05",
                    RowRole.ICON: "handshake",
                },
            ]
        )
    )
    notes.setParent(None)
    notes.model().setParent(notes)
    notes.setCurrentIndex(notes.model().index(1, 0))
    return notes


def actions_table() -> Table:
    """Return a table of actions."""
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Action", "Country", "Requesting institution", "Activities"])
    bold = QFont()
    bold.setBold(True)
    for name, country, institution, count in (
        ("Nigeria III", "Nigeria", "Nigeria Immigration Service", 6),
        ("Ghana II", "Ghana", "Ministry of Foreign Affairs and Regional Integration of Ghana", 7),
        ("Malawi III", "Malawi", "Diaspora Affairs Unit, Ministry of Foreign Affairs", 7),
    ):
        items = [QStandardItem(text) for text in (name, country, institution, str(count))]
        items[0].setFont(bold)
        items[2].setData("secondary", RowRole.TONE)
        items[3].setTextAlignment(Qt.AlignmentFlag.AlignTrailing)
        model.appendRow(items)
    table = Table("Actions")
    table.setModel(model)
    model.setParent(table)
    table.set_widths(140, 120, 0, 90)
    table.selectRow(1)
    return table


def widgets_page() -> QWidget:
    """Return all widgets side by side."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setSpacing(16)

    buttons = Card("Buttons, focus and marks")
    row = QHBoxLayout()
    for button in (
        Button("Export", role="primary"),
        Button("Note", "pen-line", "primary", key="N"),
        Button("Find in notes", "search"),
        Button("Open list", role="link"),
        IconButton("history", "History"),
    ):
        row.addWidget(button)
    row.addStretch(1)
    buttons.body.addLayout(row)
    row = QHBoxLayout()
    disabled = Button("Disabled", "send")
    disabled.setEnabled(False)
    for button in (Button("Collect", small=True), disabled, Button("Erase…", role="danger")):
        row.addWidget(button)
    for text, tone in (
        ("Day 2 of 3", "info"),
        ("Accepted", "good"),
        ("Returned", "warning"),
        ("1 risk", "bad"),
        ("Draft", "neutral"),
    ):
        row.addWidget(Badge(text, tone))
    row.addStretch(1)
    buttons.body.addLayout(row)
    row = QHBoxLayout()
    for text, count in (("All", 23), ("Risks", 3), ("To do", 5)):
        chip = FilterChip(text, count)
        chip.setChecked(text == "All")
        row.addWidget(chip)
    check, radio = QCheckBox("Add the photos"), QRadioButton("English")
    check.setChecked(True)
    radio.setChecked(True)
    row.addWidget(check)
    row.addWidget(radio)
    row.addStretch(1)
    buttons.body.addLayout(row)
    grid.addWidget(buttons, 0, 0)

    fields = Card("Fields")
    field = Field("End date", DateField())
    field.set_error("The end is before the start (3 March).")
    fields.body.addWidget(field)
    row = QHBoxLayout()
    region = ComboBox("Region", caption="Region")
    region.set_items([("All", None), ("Sub-Saharan Africa", 1)], 1)
    country = ComboBox("Country", caption="Country")
    country.set_items([("All", None)])
    addressee = ComboBox("Addressee", placeholder="Choose an addressee")
    addressee.set_items([("Ministry of Finance", 1)], 0)
    for combo in (region, country, addressee, TimeField("Start")):
        row.addWidget(combo)
    row.addStretch(1)
    fields.body.addLayout(row)
    fields.body.addWidget(SearchField("Filter: name, institution…", key="/"))
    fields.body.addWidget(Field("Title", TextField("Bank fees"), hint="seen by the whole team"))
    fields.body.addWidget(Field("Justification", TextArea(lines=2), hint="required", strong=True))
    grid.addWidget(fields, 0, 1)

    scores = Card("Scores and bars")
    score = ScoreField(("Very low", "Low", "Medium", "Good", "Very good"), name="Ownership")
    score.set_score(2)
    scores.body.addWidget(score)
    plain = ScoreField(extra="Not applicable")
    plain.set_score(4)
    scores.body.addWidget(plain)
    scores.body.addWidget(Bar(8, 12, name="Done"))
    scores.body.addWidget(StepBar(5, 4))
    scores.body.addWidget(StepBar(4, 3, role="good", stretch=True))
    scores.body.addWidget(Label("Most people came twice", "caption", "secondary"))
    grid.addWidget(scores, 1, 0)

    notices = Card("Notices")
    notices.body.addWidget(
        Notice(
            "bad",
            "The stick is full: 12 MB needed, 3 MB free. Your report is safe on this laptop.",
            title="The report could not be saved on the USB stick",
            buttons=(("Save elsewhere", lambda: None), ("Try again", lambda: None)),
        )
    )
    notices.body.addWidget(Notice("info", "Keep the sheet away from the computer.", closable=True))
    notices.body.addWidget(
        Notice("warning", "The clock went back by two days.", buttons=(("Check", lambda: None),))
    )
    grid.addWidget(notices, 1, 1)

    listed = Card("Last notes")
    listed.fill(notes_list())
    grid.addWidget(listed, 2, 0)
    tabled = Card()
    tabled.fill(actions_table())
    grid.addWidget(tabled, 2, 1)

    states = Card()
    states.body.addWidget(
        EmptyState(
            "pen-line",
            "No notes yet",
            "Press N anywhere. The note joins the running session by itself.",
            (Button("New note", "plus", "primary", key="N"),),
        )
    )
    grid.addWidget(states, 3, 0)
    busy = Card()
    work = BusyState("Exporting the mission report", "You can go on working.")
    work.set_progress(31, 50, "page 31 of 50")
    busy.body.addWidget(work)
    busy.body.addWidget(GreyRows(3))
    grid.addWidget(busy, 3, 1)
    return page


def today(window: MainWindow) -> Screen:
    """Return a screen like Today."""
    screen = Screen("Wednesday 4 March", "Accra · day 2 of 3 · Ghana II, activity 5")
    screen.header.set_buttons(Button("Find a person", "search"))
    columns = QHBoxLayout()
    columns.setSpacing(24)
    left, right = QVBoxLayout(), QVBoxLayout()
    now = Card(marked=True)
    now.body.addWidget(Badge("Now", "info"))
    now.body.addWidget(Label("Remittances panel: channels, costs, savings", "heading"))
    row = QHBoxLayout()
    for button in (
        Button("Note", "pen-line", "primary", key="N"),
        Button("Attendance", "list-checks", key="A"),
        Button("Feedback", "qr-code", key="F"),
    ):
        row.addWidget(button)
    row.addStretch(1)
    now.body.addLayout(row)
    left.addWidget(now)
    agenda = Card("Agenda")
    agenda.header.addWidget(Label("Present", "caption", "secondary"))
    agenda.fill(notes_list())
    left.addWidget(agenda, 1)
    notes = Card("Last notes")
    notes.header.addWidget(Button("All 23", role="link", small=True))
    for text in ("Bank fees above 8 % push senders to informal channels", "More people"):
        label = Label(text, wrap=True)
        label.setContentsMargins(16, 8, 16, 8)
        notes.add_row(label)
    right.addWidget(notes)
    right.addStretch(1)
    columns.addLayout(left, 11)
    columns.addLayout(right, 5)
    screen.body.addLayout(columns)
    screen.set_keys(
        ("N", window.tr("note")), ("A", "attendance"), ("F", "feedback"), note="Rows 1–12 of 35"
    )
    return screen


def make_window() -> MainWindow:
    """Return a window with screens and a mission."""
    window = MainWindow()
    window.add_screen("today", today(window), "Today", "sun")
    frame = MissionFrame()
    for key, title, count in (
        ("overview", "Overview", None),
        ("agenda", "Agenda", None),
        ("notes", "Notes", 23),
        ("attendance", "Attendance", 30),
        ("feedback", "Feedback", None),
        ("evaluation", "Evaluation", None),
        ("report", "Report", None),
    ):
        page = Page()
        QVBoxLayout(page).addWidget(notes_list())
        page.header_buttons = (
            Button("Day list", "printer"),
            Button("Export report", "file-down", "primary"),
        )
        frame.add_tab(key, page, title)
        frame.set_count(key, count)
    frame.set_mission(
        "Ghana II, activity 5",
        "Diaspora communication plan session and second workshop · Accra, 3–5 March",
        "Day 2 of 3",
        "info",
    )
    window.add_screen("missions", frame, "Missions", "briefcase")
    for key, title, icon in (
        ("portfolio", "Portfolio", "globe"),
        ("people", "People", "users"),
        ("reports", "Reports", "file-text"),
    ):
        window.add_screen(key, Screen(title), title, icon)
    choices = SettingsScreen(Settings(keyring=True), {"en": "English", "fr": "Français"})
    window.add_screen("settings", choices, "Settings", "")
    window.commands.add(
        Command("mission.attendance", "Attendance", "mission", lambda: None, ("Ctrl+4",), "A")
    )
    window.set_current_mission("Ghana II, activity 5", "Accra · day 2 of 3")
    window.set_saved(datetime(2026, 3, 4, 10, 42, tzinfo=UTC))
    window.set_user("Inês Carvalho")
    window.set_search_provider(
        lambda words, deliver: deliver(
            [
                Found("People", "Grace Mensah", lambda: None, "Office of Diaspora Affairs", "user"),
                Found("Notes", "Bank fees above 8 %", lambda: None, "4 March", "triangle-alert"),
            ]
        )
    )
    return window


def main(folder: Path) -> None:
    """Draw all pictures into a folder."""
    app = QApplication.instance() or QApplication([])
    look = theme.Theme(app, "light")
    spoken = languages.Languages(app)
    folder.mkdir(parents=True, exist_ok=True)
    for code, choice in (("en", "light"), ("en", "dark"), ("en", "contrast"), ("ar", "light")):
        look.choose(choice)
        spoken.choose(code)
        mark = f"{code}-{choice}"

        def save(widget: QWidget, name: str, mark: str = mark) -> None:
            settle(widget)
            widget.grab().save(str(folder / f"{name}-{mark}.png"))

        page = widgets_page()
        page.resize(1280, 1180)
        page.show()
        save(page, "widgets")
        page.close()
        wizard = FirstRunScreen(
            lambda: "R7KD M2QX 9FTA PW4H C8NE 3VJB",
            (71, 336),
            spoken.available(),
            code,
            ("Funded by the European Union", "Implemented by ICMPD"),
        )
        wizard.show()
        save(wizard, "first-run-1")
        profile, passphrase, recovery, _ = wizard.steps()
        profile.name.setText("Inês Carvalho")
        wizard._go_on()
        passphrase.new.first.setText("river palm seven")
        save(wizard, "first-run-2")
        passphrase.new.set_value("river palm seven lanterns")
        wizard._go_on()
        recovery.checks[0].text.setText("M2QX")
        recovery.checks[1].text.setText("C8M")
        save(wizard, "first-run-3")
        recovery.checks[1].text.setText("C8NE")
        wizard._go_on()
        save(wizard, "first-run-4")
        wizard.close()
        unlock = UnlockScreen()
        unlock.resize(1280, 720)
        unlock.show()
        unlock.passphrase.setText("wrong")
        unlock.show_problem(Problem("wrong-passphrase"))
        save(unlock, "unlock-wrong")
        unlock._toggle_recovery()
        unlock.show_problem(Problem("in-use"))
        save(unlock, "unlock-recovery")
        unlock.close()
        window = make_window()
        window.show()
        window.activateWindow()
        window.show_screen("today")
        window.show_undo("Note deleted", lambda: None, "trash-2")
        save(window, "today")
        window.show_screen("missions")
        window.resize(1280, 720)
        save(window, "mission")
        window.resize(1040, 720)
        save(window, "narrow")
        window.resize(1280, 800)
        window.show_screen("settings")
        save(window, "settings")
        window.palette_overlay.open()
        window.palette_overlay.field.setText("e")
        window.palette_overlay._ask_provider()
        save(window, "palette")
        window.palette_overlay.close_palette()
        window.show_key_sheet()
        save(window.findChild(QWidget, "keySheet") or window, "keys")
        window.close()
        window.deleteLater()
        settle(page)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
