"""Printing of the recovery code on one sheet."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget


def print_code(parent: QWidget, code: str) -> None:
    """Ask for a printer and print the code with what it is for."""
    # Loaded on demand: printing would slow down every start.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if not dialog.exec():
        return
    title = QCoreApplication.translate("RecoverySheet", "MIEUX Desktop: recovery code")
    use = QCoreApplication.translate(
        "RecoverySheet",
        "It opens the notes on the laptop if the passphrase is forgotten. "
        "Keep this sheet away from the computer.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h1>{escape(title)}</h1><p>{escape(use)}</p><h1><tt>{escape(code)}</tt></h1>"
    )
    document.print_(printer)
