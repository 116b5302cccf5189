"""Printing of an enrolment code on one sheet."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from mieux_desktop.operations.administration import EnrolmentCode
from mieux_desktop.ui.screens.sync.words import moment

translate = QCoreApplication.translate


def print_enrolment(parent: QWidget, name: str, code: EnrolmentCode) -> None:
    """Ask for a printer and print the code, the address and what to do with them."""
    # Loaded on demand: printing would slow down every start.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        sheet(name, code).print_(printer)


def sheet(name: str, code: EnrolmentCode) -> QTextDocument:
    """Return the sheet."""
    title = translate("EnrolmentSheet", "MIEUX Desktop: enrolment of a laptop of {name}")
    steps = translate(
        "EnrolmentSheet",
        "On the laptop choose Sync, Enrol this laptop, Type the code. Type the address and the "
        "code. It works once, for one laptop, until {moment}.",
    )
    parts = (
        f"<h1>{escape(title.format(name=name))}</h1>",
        f"<p>{escape(steps.format(moment=moment(code.expires_at)))}</p>",
        f"<h2><tt>{escape(code.address)}</tt></h2>",
        f"<h1><tt>{escape(code.code)}</tt></h1>",
    )
    document = QTextDocument()
    document.setHtml("".join(parts))
    return document
