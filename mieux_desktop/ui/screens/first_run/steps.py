"""The steps of the first run: profile, passphrase, recovery code, catalogue."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui import dates, theme
from mieux_desktop.ui.screens.first_run.printed_code import print_code
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.passphrase import NewPassphrase, StrengthMeter

_CHECKED_GROUPS = (2, 5)


@dataclass(frozen=True)
class NewProfile:
    """Who will work on this laptop; `role` is `expert` or `officer`."""

    name: str = ""
    role: str = "expert"
    function: str = ""


class Step(QWidget):
    """One page of the wizard; it says why one cannot go on yet."""

    changed = Signal()

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.first: QWidget | None = None  # where work starts; as proxy it would hide from Tab
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(Label(title, "figure", wrap=True))
        self.column.addWidget(Label(sentence, "note", "secondary", wrap=True))
        self.column.addSpacing(8)

    def reason(self) -> str:
        """Return why one cannot continue, empty if one can."""
        return ""


class ProfileStep(Step):
    """Language and profile."""

    language_chosen = Signal(str)

    def __init__(self, profile: NewProfile, languages: dict[str, str], language: str) -> None:
        super().__init__(
            self.tr("Welcome"),
            self.tr(
                "MIEUX Desktop works without any network. Your notes stay on this laptop, "
                "encrypted, until you send them."
            ),
        )
        self.language = ComboBox(self.tr("Language"))
        self.language.set_items([(name, code) for code, name in languages.items()], language)
        self.language.activated.connect(
            lambda: self.language_chosen.emit(self.language.currentData())
        )
        self.name = TextField(profile.name)
        self.role = ComboBox(self.tr("Work as"))
        roles = [(self.tr("Expert on mission"), "expert"), (self.tr("Officer"), "officer")]
        self.role.set_items(list(roles), profile.role)
        self.function = TextField(profile.function)
        self._name_field = Field(
            self.tr("Name"), self.name, hint=self.tr("as it stands on your reports")
        )
        for field in (
            Field(self.tr("Language"), self.language),
            self._name_field,
            Field(self.tr("Work as"), self.role),
            Field(self.tr("Function"), self.function, hint=self.tr("optional")),
        ):
            field.setMaximumWidth(400)
            self.column.addWidget(field)
        self.column.addStretch(1)
        self.name.textEdited.connect(self._typed)
        self.name.left.connect(self._check_name)
        self.first = self.name

    def profile(self) -> NewProfile:
        """Return the profile as filled in."""
        return NewProfile(
            self.name.text().strip(), str(self.role.currentData()), self.function.text().strip()
        )

    def reason(self) -> str:
        return "" if self.profile().name else self.tr("Type your name to continue")

    def _typed(self) -> None:
        self._name_field.set_error("")
        self.changed.emit()

    def _check_name(self) -> None:
        blank = bool(self.name.text()) and not self.profile().name
        self._name_field.set_error(self.tr("The name is blank.") if blank else "")


class PassphraseStep(Step):
    """The passphrase, typed twice."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr(
                "It opens your notes each time. Nobody can reset it, not even the MIEUX team; "
                "a recovery code follows in the next step."
            ),
        )
        self.new = NewPassphrase()
        self.new.setMaximumWidth(400)
        self.new.changed.connect(self.changed)
        self.column.addWidget(self.new)
        self.column.addStretch(1)
        self.first = self.new

    def reason(self) -> str:
        return self.new.reason()


class RecoveryStep(Step):
    """The recovery code, shown once, and proof that it was written down."""

    change_requested = Signal()

    def __init__(self, code: str) -> None:
        super().__init__(
            self.tr("Write down your recovery code"),
            self.tr(
                "It opens your data if you forget the passphrase. It is shown only once. Without "
                "the passphrase and the code nobody can open your notes again, not even the "
                "MIEUX team."
            ),
        )
        self._code = code
        self._groups = code.split()
        self.print = Button(self.tr("Print the code"), "printer", "primary")
        self.print.clicked.connect(lambda: print_code(self, self._code))
        self.copy = Button(self.tr("Copy"), "copy")
        self.copy.clicked.connect(self._copy)
        self.column.addWidget(self._make_sheet())
        self.column.addSpacing(4)
        self.column.addWidget(Label(self.tr("Check"), "strong"))
        words = self.tr("Type groups {first} and {second} again to confirm that you have the code.")
        first, second = _CHECKED_GROUPS
        self.column.addWidget(
            Label(words.format(first=first, second=second), "body", "secondary", wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        self.checks = [_GroupCheck(place, self._groups[place - 1]) for place in _CHECKED_GROUPS]
        for check in self.checks:
            check.changed.connect(self._compare)
            row.addWidget(check, alignment=Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(4)
        self.column.addWidget(
            Notice(
                "info",
                self.tr(
                    "Keep the sheet away from the computer, for example at the office or at home."
                ),
            )
        )
        self.column.addSpacing(4)
        self.column.addWidget(Rule())
        self._meter = StrengthMeter()
        self.column.addLayout(self._make_passphrase_line())
        self.column.addWidget(self._meter)
        self.column.addStretch(1)
        self.first = self.checks[0].editor

    def show_passphrase(self, passphrase: str) -> None:
        """Remind how strong the passphrase is."""
        self._meter.show_strength(passphrase)

    def reason(self) -> str:
        for check in self.checks:
            if check.error():
                return self.tr("Correct group {place} to continue").format(place=check.place)
        if not all(check.matches() for check in self.checks):
            return self.tr("Type both groups to continue")
        return ""

    def _make_sheet(self) -> Card:
        sheet = Card(ground="window")
        sheet.body.setContentsMargins(24, 20, 24, 20)
        sheet.body.setSpacing(16)
        line = QWidget()
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code is read from the left
        groups = QHBoxLayout(line)
        groups.addStretch(1)
        for group in self._groups:
            label = Label(group, "title")
            label.setProperty("code", "true")
            groups.addWidget(label)
            groups.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.print)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        sheet.body.addWidget(line)
        sheet.body.addLayout(buttons)
        sheet.setAccessibleName(self._code)
        return sheet

    def _make_passphrase_line(self) -> QHBoxLayout:
        change = Button(self.tr("Change"), role="link", small=True)
        change.setAccessibleName(self.tr("Change the passphrase"))
        change.clicked.connect(self.change_requested)
        line = QHBoxLayout()
        line.addWidget(Label(self.tr("Passphrase"), "strong"))
        line.addStretch(1)
        line.addWidget(change)
        return line

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._code)
        self.copy.setText(self.tr("Copied"))
        QTimer.singleShot(2000, self.copy, lambda: self.copy.setText(self.tr("Copy")))

    def _compare(self) -> None:
        # One primary button: printing until the code is proved to be kept, then going on.
        theme.set_property(self.print, "role", "normal" if not self.reason() else "primary")
        self.changed.emit()


class _GroupCheck(Field):
    """One group to type again; tells at which character it differs."""

    changed = Signal()

    def __init__(self, place: int, expected: str) -> None:
        self.text = TextField()
        self.place = place
        self._expected = expected
        super().__init__(self.tr("Group {place}").format(place=place), self.text)
        self.text.setProperty("code", "true")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setMaxLength(len(expected) + 2)
        self.setFixedWidth(200)
        self._tick = IconLabel("check", "good")
        self._tick.setParent(self.text)
        self._tick.hide()
        self.text.textChanged.connect(self._compare)
        self.text.left.connect(self._complete)

    def matches(self) -> bool:
        """Tell whether the group is right."""
        return self._typed() == self._expected

    def _typed(self) -> str:
        return self.text.text().strip().upper()

    def _compare(self) -> None:
        ordinals = (self.tr("first"), self.tr("second"), self.tr("third"), self.tr("fourth"))
        typed = self._typed()
        wrong = [
            place
            for place, (mine, right) in enumerate(zip(typed, self._expected, strict=False))
            if mine != right
        ]
        sentence = ""
        if wrong:
            sentence = self.tr("The {ordinal} character differs.")
            sentence = sentence.format(ordinal=ordinals[min(wrong[0], 3)])
        elif len(typed) > len(self._expected):
            sentence = self.tr("The group has {count} characters.")
            sentence = sentence.format(count=len(self._expected))
        self.set_error(sentence)
        self._tick.move(self.text.width() - 26, 8)
        self._tick.setVisible(self.matches())
        self.changed.emit()

    def _complete(self) -> None:
        if self._typed() and not self.error() and not self.matches():
            self.set_error(self.tr("A character is missing."))
            self.changed.emit()


class CatalogueStep(Step):
    """What the program brings along."""

    def __init__(self, actions: int, activities: int) -> None:
        super().__init__(
            self.tr("Ready to work"),
            self.tr("These come with the program and need no network."),
        )
        for icon, figure, words in (
            ("globe", actions, self.tr("MIEUX actions, by country and domain")),
            ("calendar-days", activities, self.tr("activities with their places and dates")),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconLabel(icon, "accent", 18))
            row.addWidget(Label(dates.number(figure), "heading"))
            row.addWidget(Label(words, "body"))
            row.addStretch(1)
            self.column.addLayout(row)
        self.column.addSpacing(8)
        self.column.addWidget(
            Label(
                self.tr("Next: choose your action and plan the mission. You can add your own too."),
                "body",
                "secondary",
                wrap=True,
            )
        )
        self.column.addStretch(1)
