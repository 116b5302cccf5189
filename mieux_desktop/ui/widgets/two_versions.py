"""The mark of a text that two laptops changed: it leads to where one version is chosen."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.ui.widgets.buttons import Button


class TwoVersionsMark(Button):
    """Stands beside a text while its conflict is open, else takes no room."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("TwoVersions", "Two versions"), "git-merge", "link", small=True)
        self.setToolTip(
            translate("TwoVersions", "Changed on two laptops. Choose which version counts.")
        )
        self.hide()

    def show_fields(self, fields: frozenset[str]) -> None:
        """Show the mark if any field has an open conflict."""
        self.setVisible(bool(fields))
