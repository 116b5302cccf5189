"""The checker finds text that a reader sees and a translator does not."""

from pathlib import Path

import pytest

from tools.visible_strings import find_problems


def problems_in(folder: Path, source: str) -> list[str]:
    path = folder / "screen.py"
    path.write_text(source, encoding="utf-8")
    return [problem.what for problem in find_problems([path])]


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Saved")',
        'label.setText(f"{count} notes")',
        'label.setText("{} notes".format(count))',
        'label.setText("Saved" if saved else self.tr("Waiting"))',
        'label.setText("<b>Saved</b>")',
        'QPushButton(icon, "Add")',
        'QTableView(accessibleName="Participants")',
        'tabs.addTab(page, "Notes")',
        'combo.addItem("Ghana", "GH")',
        'QMessageBox.question(self, "Close", text)',
        'Badge("Nobody is on the list")',
        'HEADERS = ("Last name first",)',
    ],
)
def test_text_that_is_shown_without_translation_is_found(tmp_path: Path, source: str) -> None:
    assert len(problems_in(tmp_path, source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(self.tr("Saved"))',
        'label.setText(self.tr("{count} notes in {place}").format(count=1, place="Accra"))',
        'label.setText(QCoreApplication.translate("Notes", "Saved"))',
        'KINDS = {"risk": QT_TRANSLATE_NOOP("Kinds", "Risk of delay")}',
        'label.setText(f"{present} / {invited}")',
        'label.setText("&nbsp;<br>")',
        'label.setText("–")',
        'Palette(text="#FFFFFF")',
        'combo.addItem(self.tr("All"), "all")',
        'menu.addAction(self.tr("Save"), "Ctrl+S")',
        'label.setObjectName("caption")',
        'label.setStyleSheet("QLabel { color: red }")',
        'def show():\n    """Show the page as it is."""',
        'raise ValueError("The page is not there")',
        'log.info("The page is shown")',
        'label.setText("MIEUX")  # not translated: a name',
    ],
)
def test_translated_and_invisible_text_is_left_alone(tmp_path: Path, source: str) -> None:
    assert problems_in(tmp_path, source) == []


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ('self.tr(f"Page {n}")', "f-string"),
        ('QCoreApplication.translate("Page", f"Page {n}")', "f-string"),
        ('self.tr("Open" if open else "Closed")', "choice"),
        ('window.tr("Saved")', "only self.tr()"),
    ],
)
def test_marks_that_lupdate_would_miss_are_found(tmp_path: Path, source: str, what: str) -> None:
    (problem,) = problems_in(tmp_path, source)
    assert what in problem


def test_a_plural_in_a_class_with_subclasses_is_found(tmp_path: Path) -> None:
    base = 'class Base:\n    def count(self, n):\n        return self.tr("%n notes", "", n)\n'
    assert problems_in(tmp_path, base) == []
    (problem,) = problems_in(tmp_path, base + "class Derived(Base): ...\n")
    assert "plural in Base" in problem


def test_the_place_of_a_problem_is_named(tmp_path: Path) -> None:
    path = tmp_path / "screen.py"
    path.write_text('\n\nQLabel("Saved")\n', encoding="utf-8")
    (problem,) = find_problems([path])
    assert str(problem).startswith(f"{path.as_posix()}:3: ")
