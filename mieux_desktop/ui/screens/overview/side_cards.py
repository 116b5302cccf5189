"""Side cards of the overview: facts of the mission, its participants, its report."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from mieux_desktop.domain.people import Gender
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.overview import MissionFacts, ParticipantFigures
from mieux_desktop.ui import dates, theme
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label


class FactsCard(Card):
    """Who asked, what for, who travels."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._shown: MissionFacts | None = None
        self.activity_ids: tuple[bytes, ...] = ()
        self.body.addWidget(Label(self.tr("Mission"), "heading"))
        self._labels: list[tuple[Label, Label]] = []  # made once: new ones take long to style
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 92)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def show_facts(self, facts: MissionFacts) -> None:
        """Show what is known; unknown facts have no line."""
        if facts == self._shown:
            return
        self._shown = facts
        self.activity_ids = tuple(activity.id for activity in facts.activities)
        lines = [(caption, text) for caption, text in self._lines(facts) if text]
        for _ in range(len(self._labels), len(lines)):
            self._add_line()
        lines += [("", "")] * (len(self._labels) - len(lines))
        for labels, texts in zip(self._labels, lines, strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(bool(text))

    def _add_line(self) -> None:
        caption, value = Label("", "body", "secondary"), Label("", wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, label in enumerate((caption, value)):
            self._grid.addWidget(label, len(self._labels), column, Qt.AlignmentFlag.AlignTop)
        self._labels.append((caption, value))

    def _lines(self, facts: MissionFacts) -> list[tuple[str, str]]:
        action = facts.action
        vocabularies = load_vocabularies()
        domains = [
            vocabularies.label("domains", code, self._language)
            for code in (action.domains if action else ())
        ]
        languages = dict.fromkeys(code for a in facts.activities for code in a.languages)
        expected = dict.fromkeys(a.expected_output for a in facts.activities if a.expected_output)
        return [
            (self.tr("Action"), action.name(self._language) if action else ""),
            (self.tr("Partner"), ", ".join(action.authorities) if action else ""),
            (self.tr("Domain"), dates.listed(domains)),
            (self.tr("Place"), facts.place),
            (
                self.tr("Dates"),
                dates.span(facts.starts_on, facts.ends_on, year=True)
                if facts.starts_on and facts.ends_on
                else self.tr("Not set"),
            ),
            (self.tr("Team"), ", ".join(facts.team)),
            (self.tr("Officer"), facts.mission.officer or (action.officer if action else "")),
            (self.tr("Languages"), dates.listed(self._language_name(code) for code in languages)),
            (self.tr("Expected"), "\n".join(expected)),
        ]

    def _language_name(self, code: str) -> str:
        names = {
            "en": self.tr("English"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
            "pt": self.tr("Portuguese"),
            "ar": self.tr("Arabic"),
            "ru": self.tr("Russian"),
        }
        return names.get(code, code)


class ParticipantsCard(Card):
    """Who was invited, who came, from how many institutions, and the shares of women and men."""

    def __init__(self) -> None:
        super().__init__(self.tr("Participants"))
        self.open_list = Button(self.tr("Open list"), role="link", small=True)
        self.header.addWidget(self.open_list)
        self._invited, self._came, self._institutions = (Label("", "title") for _ in range(3))
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for figure, words in (
            (self._invited, self.tr("invited")),
            (self._came, self.tr("came at least once")),
            (self._institutions, self.tr("institutions")),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(Label(words, "caption", "secondary", wrap=True))
            figures.addLayout(column)
        figures.addStretch(1)
        self._shares = _Shares()
        self._share_words = Label("", "caption", "secondary", wrap=True)
        self.body.addLayout(figures)
        self.body.addWidget(self._shares)
        self.body.addWidget(self._share_words)

    def show_figures(self, figures: ParticipantFigures) -> None:
        """Show the figures."""
        self._invited.setText(dates.number(figures.invited))
        self._came.setText(dates.number(figures.came))
        self._institutions.setText(dates.number(figures.institutions))
        women = figures.by_gender.get(Gender.WOMAN, 0)
        men = figures.by_gender.get(Gender.MAN, 0)
        others = figures.by_gender.get(Gender.OTHER, 0)
        unknown = figures.by_gender.get(None, 0)
        self._shares.show_shares((women, men, others, unknown))
        self._shares.setVisible(bool(figures.invited))
        words = [
            self.tr("%n women", "", women) if women else "",
            self.tr("%n men", "", men) if men else "",
            self.tr("%n other", "", others) if others else "",
            self.tr("%n not given", "", unknown) if unknown else "",
        ]
        nobody = self.tr("Nobody is invited yet")
        self._share_words.setText(" · ".join(filter(None, words)) or nobody)


class ReportCard(Card):
    """How many parts of the report have text."""

    def __init__(self) -> None:
        super().__init__(self.tr("Report"))
        self.open_report = Button(self.tr("Continue"), role="link", small=True)
        self.open_report.setAccessibleName(self.tr("Continue the report"))
        self.header.addWidget(self.open_report)
        self._bar = Bar(name=self.tr("Parts with text"))
        self._words = Label("", "body", "secondary")
        self._state = Label("", "caption", "secondary", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        self.body.addLayout(row)
        self.body.addWidget(self._state)

    def show_progress(self, written: int, total: int) -> None:
        """Show how many of the parts that only people can write have text."""
        self._bar.set_progress(written, total)
        words = self.tr("{written} of {total} parts", "", written)
        self._words.setText(words.format(written=dates.number(written), total=dates.number(total)))
        self._state.setText(
            self.tr("All parts that need your words have text")
            if written == total
            else self.tr("Draft; the facts fill themselves in")
        )


class _Shares(QWidget):
    """A bar of shares that touch with a thin gap; the words below it tell the numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, counts: tuple[int, ...]) -> None:
        """Show women, men, others, not given."""
        if counts != self._counts:
            self._counts = counts
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        total = sum(self._counts)
        scale = theme.colours().scale
        colours = (theme.colour("fill"), scale[3], scale[1], theme.colour("bar"))
        start, seen = 0, 0
        for count, colour in zip(self._counts, colours, strict=False):
            if not count:
                continue
            seen += count
            end = round(self.width() * seen / total)
            area = QRect(start, 0, max(1, end - start - (1 if seen < total else 0)), self.height())
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), area), colour)
            start = end + 1
