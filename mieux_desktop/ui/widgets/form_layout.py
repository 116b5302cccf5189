"""Layouts of forms: fields in two columns, and fields side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from mieux_desktop.ui import tokens


def two_columns(left: Sequence[QWidget], right: Sequence[QWidget]) -> QHBoxLayout:
    """Return two columns of fields, each no wider than text is read well."""
    columns = QHBoxLayout()
    columns.setSpacing(32)
    for widgets in (left, right):
        column = QVBoxLayout()
        column.setSpacing(12)
        holder = hold(column, *widgets)
        column.addStretch(1)
        holder.setMaximumWidth(tokens.TEXT_WIDTH)
        columns.addWidget(holder, 1)
    columns.addStretch(0)
    return columns


def beside(*widgets: QWidget) -> QWidget:
    """Return a widget with fields side by side, aligned at their tops."""
    row = QHBoxLayout()
    row.setSpacing(12)
    holder = hold(row, *widgets)
    for widget in widgets:
        row.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        row.setStretchFactor(widget, 1)
    return holder


def hold(layout: QLayout, *widgets: QWidget) -> QWidget:
    """Return a widget without margins that holds others in a layout."""
    holder = QWidget()
    holder.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return holder
