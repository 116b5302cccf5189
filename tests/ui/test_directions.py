"""Latin names keep their signs, and Arabic lines their order, in a window that reads either way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mieux_desktop.ui import dates
from mieux_desktop.ui.directions import isolated, label_text
from mieux_desktop.ui.widgets.fields import TextField

RTL, OWN, END = "\u2067", "\u2068", "\u2069"


@pytest.fixture
def arabic_window(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dates.use_language("ar")
    yield
    dates.use_language("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("qapp")
def test_a_window_from_left_to_right_leaves_labels_alone() -> None:
    assert label_text("Accra, 21–23 نوفمبر") == "Accra, 21–23 نوفمبر"
    assert label_text("09:00–10:30") == "09:00–10:30"


@pytest.mark.usefixtures("arabic_window")
def test_a_quotation_keeps_its_marks() -> None:
    assert isolated("« Fees are high. »") == f"{OWN}« Fees are high. »{END}"


@pytest.mark.usefixtures("arabic_window")
def test_a_line_of_parts_reads_from_right_to_left_part_by_part() -> None:
    assert isolated("Accra، 21–23 نوفمبر · Costs, savings") == (
        f"{RTL}{OWN}Accra{END}، 21–23 نوفمبر · {OWN}Costs, savings{END}{END}"
    )


@pytest.mark.usefixtures("arabic_window")
def test_a_range_begins_at_the_right_and_a_share_stays_as_written() -> None:
    assert isolated("09:00–10:30") == f"{RTL}09:00–10:30{END}"
    assert isolated("25 / 30") == f"{OWN}25 / 30{END}"


@pytest.mark.usefixtures("arabic_window")
def test_a_quotation_cut_short_keeps_its_dots() -> None:
    assert label_text("\u200f«Nobody can ch…") == "«Nobody can ch…"


@pytest.mark.usefixtures("arabic_window")
def test_labels_of_one_script_need_no_help() -> None:
    assert label_text("Inês Carvalho") == "Inês Carvalho"
    assert label_text("اليوم 2 من 3") == "اليوم 2 من 3"
    assert label_text("+33") == "+33"


@pytest.mark.usefixtures("arabic_window")
def test_lists_and_shares_are_written_as_in_arabic() -> None:
    assert dates.listed(("بنين", "", "توغو")) == "بنين، توغو"
    assert dates.percent(2, 5) == "40%"


@pytest.mark.usefixtures("arabic_window")
def test_fields_begin_at_the_right_whatever_is_typed() -> None:
    field = TextField("Kofi")
    assert field.alignment() & Qt.AlignmentFlag.AlignRight
    assert field.alignment() & Qt.AlignmentFlag.AlignAbsolute
