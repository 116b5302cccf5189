"""Every text is translatable, fits when a language needs more room, and turns with it."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.countries import list_countries, list_languages
from mieux_desktop.domain.evaluations import Recommendation, Score
from mieux_desktop.domain.feedback import Response
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.report_versions import (
    ReportComment,
    ReportDecision,
    ReportReopening,
    ReportVersion,
)
from mieux_desktop.operations.stores import Store, read_profile
from mieux_desktop.paths import resources
from mieux_desktop.ui import dates
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.languages import NAMES, Languages
from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.widgets.labels import ElidedLabel, KeyHint
from mieux_desktop.ui.widgets.rows import RowRole
from tools.gallery import Shown
from tools.sample_store import make_sample

SHOWN_ROLES = (Qt.ItemDataRole.DisplayRole, RowRole.DETAIL, RowRole.TRAILING, RowRole.BADGE)
LINK_EDGE = 6  # a link above a title stands out by so much, see `back_link`
MARKED = re.compile(r"\[[^\[\]]*\]")
WORD = r"[^\W\d_]+"
CODE = re.compile(r"[A-Z]{1,2}")  # a part of one, such as the code of a sheet
PIECE = re.compile(rf"{WORD}(?:[ ’'.&-]+{WORD})*")


class Stretched(QTranslator):
    """A language whose words are the English ones in brackets and about 40 % longer."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if re.match("Q[A-Z]", context):  # Qt's own, such as the names of keys
            return source
        more = max(0, round(0.4 * len(source)) - 2)  # the brackets are two of them
        return f"[{source}{(' longer' * more)[:more]}]"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def stretched(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The made-up language, in one direction and the other."""
    translator = Stretched()
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(request.param)
    yield
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, stretched: None, tmp_path: Path) -> Iterator[Shown]:
    """The whole window on a sample store, at the size of a small laptop."""
    store = make_sample(tmp_path / "sample", "typical")
    background = Background()
    workspace = Workspace(store, background, Settings(), Languages(qapp))
    workspace.window.resize(1280, 800)
    workspace.window.show()
    workspace.open()
    shown = Shown(workspace, background)
    shown.wait()
    yield shown
    shown.tidy()
    workspace.close()
    workspace.window.close()
    workspace.window.deleteLater()
    background.wait_idle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    store.close()


def windows() -> Iterator[QWidget]:
    """The main window and what stands above it."""
    yield from (window for window in QApplication.topLevelWidgets() if window.isVisible())


def visible(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    for widget in window.findChildren(kind):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def texts(window: QWidget) -> Iterator[str]:
    """All text that can be read in the window."""
    for label in visible(window, QLabel):
        if not isinstance(label, KeyHint):
            text = label.whole_text() if isinstance(label, ElidedLabel) else label.text()
            yield QTextDocumentFragment.fromHtml(text).toPlainText() if "</" in text else text
    for button in visible(window, QAbstractButton):
        yield button.text()
    for field in visible(window, QLineEdit):
        yield field.placeholderText()
    for action in window.findChildren(QAction):
        yield action.text()
    for view in visible(window, QAbstractItemView):
        model, root = view.model(), view.rootIndex()
        for row in range(min(model.rowCount(root), 30)):
            for column in range(model.columnCount(root) if isinstance(view, QTableView) else 1):
                for role in SHOWN_ROLES:
                    value = model.index(row, column, root).data(role)
                    yield value if isinstance(value, str) else ""


def strings(value: object) -> Iterator[str]:
    """All texts within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in (*value, *value.values()):
            yield from strings(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from strings(inner)


def data_of(store: Store) -> str:
    """All text that is data or is written by the system: it has no translation here."""
    known = ["MIEUX Desktop", read_profile(store).name, *NAMES.values(), "Ctrl", "n"]
    known += strings([list_countries("en"), list_languages("en")])
    with store.reading() as records:
        known += [person.full_name for person in records.find(Person)]
        for kind in (
            Action, Activity, Session, Mission, Note, Person, Institution, Recommendation,
            Score, Response, ReportComment, ReportVersion, ReportDecision, ReportReopening,
        ):  # fmt: skip
            for record in records.find(kind):
                known += strings([getattr(record, field.name) for field in fields(record)])
    for file in resources().glob("**/*.json"):
        known += strings(json.loads(file.read_text(encoding="utf-8")))
    locale = dates.locale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        known += [locale.monthName(month, form) for month in range(1, 13)]
        known += [locale.dayName(day, form) for day in range(1, 8)]
    return spaced(" ".join(known))


def spaced(text: str) -> str:
    """The words of a text with a space before and after each."""
    return f" {' '.join(re.findall(WORD, text))} "


def unmarked(text: str, data: str) -> list[str]:
    """The parts of a text that are neither translated nor data."""
    while (rest := MARKED.sub(" · ", text)) != text:
        text = rest
    pieces = (piece for piece in PIECE.findall(text) if not CODE.fullmatch(piece))
    return [piece for piece in pieces if spaced(piece) not in data]


def too_narrow(window: QWidget) -> Iterator[str]:
    """Buttons and labels that cut their words."""
    for button in visible(window, QAbstractButton):
        if button.text() and button.sizeHint().width() > button.width() + LINK_EDGE:
            yield f"{button.text()}: {button.width()} of {button.sizeHint().width()}"
    for label in visible(window, QLabel):
        if not label.text() or isinstance(label, ElidedLabel):
            continue
        wanted, given = label.sizeHint().width(), label.width()
        if label.wordWrap():
            wanted, given = label.heightForWidth(label.width()), label.height()
        if wanted > given + 1:
            yield f"{label.text()}: {given} of {wanted}"


# What these show is neither in the store nor said by the program: files, codes, comments.
_WORDS_OF_THE_GALLERY = (
    "undo", "agenda-import", "agenda-import-long", "report-returned", "report-versions",
    "feedback-code", "feedback-code-alone",
)  # fmt: skip

# In one of six languages of their own, as the person before the laptop reads.
_OF_THE_READER = (
    "attendance-sign-pad", "attendance-sign-thanks", "attendance-phones", "attendance-phone-of-one",
)  # fmt: skip


def test_no_screen_shows_untranslated_words_or_cuts_longer_ones(shown: Shown) -> None:
    data = data_of(shown.workspace.desk.store)
    wrong = []
    views = shown.views("typical")
    for name in _WORDS_OF_THE_GALLERY:
        del views[name]
    for name, show in views.items():
        shown.tidy()
        show()
        shown.wait()
        for window in windows():
            pieces = (piece for text in texts(window) for piece in unmarked(text, data))
            if name not in _OF_THE_READER:
                wrong += [f"{name}: not translated: {piece}" for piece in pieces]
            wrong += [f"{name}: cut: {what}" for what in too_narrow(window)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))
