"""The one stylesheet of the interface, written from the design tokens."""

from string import Template
from typing import Final

from mieux_desktop.paths import resources
from mieux_desktop.ui import tokens


def stylesheet(colours: tokens.Colours, body_px: int, fixed_family: str) -> str:
    """Return the stylesheet for a colour set and the size of the system's body text."""
    values = colours.roles() | {
        f"{step}_px": f"{round(size * body_px / tokens.BODY)}px"
        for step, (size, _) in tokens.TYPE.items()
    }
    shade = "white" if colours.on_fill == "#FFFFFF" else "black"
    values |= {
        "radius": f"{tokens.RADIUS}px",
        "card_radius": f"{tokens.CARD_RADIUS}px",
        "fixed_family": fixed_family,
        "tick": (resources() / "icons" / f"check-{shade}.svg").as_posix(),
    }
    types = "".join(
        f'QLabel[type="{step}"] {{ font-size: {values[f"{step}_px"]}; font-weight: {weight}; }}\n'
        for step, (_, weight) in tokens.TYPE.items()
    )
    tones = "".join(
        f'QLabel[tone="{tone}"] {{ color: {values[role]}; }}\n'
        for tone, role in _LABEL_TONES.items()
    )
    badges = "".join(
        f'QLabel[badge="{tone}"] {{ color: {values[front]}; background: {values[ground]}; }}\n'
        f'QFrame[notice="{tone}"] {{ background: {values[ground]};'
        f" border: 1px solid {values[front if tone != 'info' else 'accent']}; }}\n"
        for tone, (front, ground) in tokens.TONES.items()
    )
    return types + tones + Template(_RULES).substitute(values) + badges


_LABEL_TONES: Final = {
    "secondary": "secondary",
    "accent": "accent",
    "good": "good",
    "warning": "warning",
    "bad": "bad",
    "disabled": "disabled",
}

_RULES: Final = """
QMenuBar { background: $window; color: $text; border-bottom: 1px solid $divider; padding: 1px 8px; }
QMenuBar::item { padding: 6px 9px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 12px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $divider; margin: 4px 0; }
QToolTip { background: $text; color: $surface; border: none; padding: 4px 8px; }

QFrame#sidebar { background: $window; border: none; border-right: 1px solid $divider; }
QFrame#sidebar[mirrored="true"] { border-right: none; border-left: 1px solid $divider; }
QFrame#content { background: $surface; border: none; }
QFrame#keyBar { background: $window; border: none; border-top: 1px solid $divider; }
QFrame#rule { background: $divider; border: none; max-height: 1px; min-height: 1px; }
QFrame#verticalRule { background: $divider; border: none; max-width: 1px; min-width: 1px; }
QFrame#rail { background: $window; border: none; border-right: 1px solid $divider; }
QFrame#rail[mirrored="true"] { border-right: none; border-left: 1px solid $divider; }
QFrame#footer { background: $surface; border: none; border-top: 1px solid $divider; }
QFrame#card { background: $surface; border: 1px solid $divider; border-radius: $card_radius; }
QFrame#card[ground="window"] { background: $window; }
QFrame#card[ground="sunken"] { background: $sunken; border-color: $sunken; }
QFrame#card[marked="true"] { border-left: 4px solid $fill; }
QFrame#card[marked="mirrored"] { border-right: 4px solid $fill; }
QFrame#overlay { background: $surface; border: 1px solid $border; border-radius: $card_radius; }
QFrame#undoBar { background: $text; border: none; border-radius: $radius; }
QFrame#undoBar QLabel { color: $surface; }
QFrame[notice] { border-radius: $radius; }

QPushButton { background: $surface; color: $text; border: 1px solid $border;
  border-radius: $radius; padding: 0 12px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $disabled; border-color: $divider; background: $surface; }
QPushButton[role="primary"] { background: $fill; color: $on_fill; border-color: $fill; }
QPushButton[role="primary"]:disabled { background: $surface; color: $disabled;
  border-color: $divider; }
QPushButton[role="danger"] { color: $bad; border-color: $bad; }
QPushButton[role="danger"]:disabled { color: $disabled; border-color: $divider; }
QPushButton[role="link"] { background: transparent; color: $accent; border-color: transparent;
  padding: 0 4px; }
QPushButton[role="link"]:disabled { color: $disabled; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; padding: 0 4px; }
QPushButton[role="flat"]:hover, QPushButton[role="link"]:hover { background: $hover; }
QPushButton[role="inverse"] { background: transparent; color: $surface; border-color: $disabled; }
QPushButton[role="inverse"]:hover { border-color: $surface; }
QPushButton[role="chip"] { background: $sunken; color: $secondary; border: 1px solid $sunken;
  border-radius: 12px; padding: 0 10px; font-size: $caption_px; font-weight: 500; }
QPushButton[role="chip"]:hover { border-color: $border; }
QPushButton[role="chip"]:checked { background: $selection; color: $accent_on_selection;
  border-color: $selection; }
QPushButton[role="nav"] { background: transparent; border: none; text-align: left;
  font-weight: 400; padding: 0 8px; }
QPushButton[role="nav"]:hover { background: $hover; }
QPushButton[role="nav"]:checked { background: $selection; }

QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox { background: $surface; color: $text;
  placeholder-text-color: $placeholder;
  border: 1px solid $border; border-radius: $radius; selection-background-color: $selection;
  selection-color: $on_selection; }
QLineEdit, QAbstractSpinBox { padding: 0 8px; }
QTextEdit, QPlainTextEdit { padding: 7px 8px; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0 7px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 6px 7px; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border: 2px solid $bad;
  padding: 0 7px; }
QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid $bad;
  padding: 6px 7px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled {
  color: $disabled; border-color: $divider; }
QLineEdit:read-only { background: $window; }
QLineEdit[code="true"], QLabel[code="true"] { font-family: "$fixed_family"; font-weight: 700; }
QLineEdit[bare="true"], QTextEdit[bare="true"], QPlainTextEdit[bare="true"] {
  border: none; padding: 0; background: transparent; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QDateEdit::drop-down { width: 28px; border: none; }
QDateEdit::down-arrow { image: none; }

QLabel[badge] { border-radius: 10px; padding: 1px 8px; min-height: 18px;
  max-height: 18px; font-size: $caption_px; font-weight: 500; }
QLabel[keyhint="true"] { border: 1px solid $divider; border-radius: 3px; padding: 0 4px;
  background: $surface; color: $secondary; font-size: $caption_px; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $selection; selection-color: $on_selection; }
QTableView { gridline-color: $divider; }
QHeaderView { background: $window; border: none; }
QHeaderView::section { background: $window; color: $secondary; border: none;
  border-bottom: 1px solid $divider; padding: 0 8px; font-size: $caption_px; font-weight: 500; }
QTableCornerButton::section { background: $window; border: none; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QAbstractItemView#completions { border: 1px solid $border;
  padding: 4px 0; }
QComboBox QAbstractItemView::item, QAbstractItemView#completions::item { min-height: 28px;
  padding: 0 8px; }
QSplitter::handle { background: $divider; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $divider; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox, QRadioButton { spacing: 8px; color: $text; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px;
  border: 1px solid $border; border-radius: 3px; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:checked { border-color: $fill; background: $fill; image: url("$tick"); }
QCheckBox::indicator:indeterminate { background: $border; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $fill; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $divider; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
"""
