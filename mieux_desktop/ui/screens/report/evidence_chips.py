"""The evidence that a card cites, as small buttons, and the way to cite more."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.report.evidence_view import (
    evidence_detail,
    evidence_icon,
    evidence_words,
)
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.chosen_items import FlowLayout

_WIDTH = 162

translate = QCoreApplication.translate


class EvidenceChips(QWidget):
    """Each piece of evidence opens a menu; what is not received yet is not shown."""

    requested = Signal(QWidget)  # the button under which the list to choose from opens
    opened = Signal(object)  # Evidence
    taken_away = Signal(bytes)  # id

    def __init__(self) -> None:
        super().__init__()
        self.add = Button(translate("AdviceCard", "Add evidence"), role="link", small=True)
        self.add.setFixedHeight(24)
        self.add.clicked.connect(lambda: self.requested.emit(self.add))
        self._frozen = False
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.add)

    def set_frozen(self, frozen: bool) -> None:
        """Say whether what is cited can only be looked at."""
        self._frozen = frozen
        self.add.setVisible(not frozen)

    def show_cited(self, ids: Iterable[bytes], evidence: Mapping[bytes, Evidence]) -> None:
        """Show what is cited, in its order."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.add:
                widget.hide()
                widget.deleteLater()
        for id_ in ids:
            if id_ in evidence:
                self._flow.addWidget(self._chip(evidence[id_]))
        self._flow.addWidget(self.add)
        self.updateGeometry()

    def _chip(self, evidence: Evidence) -> Button:
        words = evidence_words(evidence)
        room = _WIDTH - tokens.ICON - 32
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        chip = Button(shown.replace("&", "&&"), evidence_icon(evidence), "chip", small=True)
        chip.setFixedHeight(24)
        chip.setToolTip(" · ".join(filter(None, (words, evidence_detail(evidence)))))
        chip.setAccessibleName(translate("AdviceCard", "Evidence: {words}").format(words=words))
        chip.clicked.connect(lambda: self._show_menu(chip, evidence))
        return chip

    def _show_menu(self, chip: Button, evidence: Evidence) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("AdviceCard", "Open"), lambda: self.opened.emit(evidence))
        if not self._frozen:
            menu.addAction(
                translate("AdviceCard", "Take away"), lambda: self.taken_away.emit(evidence.id)
            )
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
