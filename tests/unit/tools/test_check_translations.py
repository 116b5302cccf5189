"""The checker compares the catalogues with what the source shows today."""

from pathlib import Path

import pytest

from tools import check_translations
from tools.check_translations import catalogue, judge_catalogues, update

SOURCE = """
class Notes:
    def show(self, count):
        return self.tr("Saved"), self.tr("At {time}"), self.tr("%n note(s)", "", count)
"""


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source file beside complete catalogues of two languages and one of a partial one."""
    monkeypatch.setattr(check_translations, "COMPLETE", ("en", "fr"))
    monkeypatch.setattr(check_translations, "PARTIAL", ("ar",))
    path = tmp_path / "notes.py"
    path.write_text(SOURCE, encoding="utf-8")
    for language in ("en", "fr", "ar"):
        update(language, tmp_path, [path])
    translate(tmp_path, "en", "%n note(s)", "%n note", "%n notes")
    translate(tmp_path, "fr", "%n note(s)", "%n note", "%n notes")
    translate(tmp_path, "fr", "Saved", "Enregistré")
    translate(tmp_path, "fr", "At {time}", "À {time}")
    return path


def translate(folder: Path, language: str, source: str, *forms: str) -> None:
    """Fill in one entry, as a translator would."""
    path = catalogue(language, folder)
    before, entry, after = path.read_text(encoding="utf-8").partition(f"<source>{source}</source>")
    _old, end, after = after.partition("</translation>")
    plural = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    new = "<translation>" + (plural if len(forms) > 1 else forms[0])
    path.write_text(before + entry + new + end + after, encoding="utf-8")


def problems(source: Path) -> list[str]:
    return list(judge_catalogues(source.parent, [source]))


def test_complete_catalogues_pass_and_the_partial_language_is_counted(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert problems(source) == []
    assert capsys.readouterr().out == "ar: 3 of 3 texts are not translated\n"


def test_a_new_text_is_reported(source: Path) -> None:
    source.write_text(SOURCE.replace('"Saved"', '"Saved"), self.tr("Sent"'), encoding="utf-8")
    (problem,) = problems(source)
    assert "mieux_fr.ts: Notes: 'Sent': not translated" in problem


def test_a_text_that_left_the_source_is_reported(source: Path) -> None:
    source.write_text(SOURCE.replace('self.tr("Saved"), ', ""), encoding="utf-8")
    (problem,) = problems(source)
    assert "'Saved': no longer in the source" in problem


def test_a_plural_with_one_form_is_reported(source: Path) -> None:
    translate(source.parent, "fr", "%n note(s)", "%n note", "")
    (problem,) = problems(source)
    assert "'%n note(s)': not translated" in problem


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_translation_with_another_field_is_reported(source: Path, language: str) -> None:
    translate(source.parent, language, "At {time}", "À {heure}")
    (problem,) = problems(source)
    assert "'At {time}': other fields" in problem


def test_a_missing_catalogue_is_reported(source: Path) -> None:
    catalogue("fr", source.parent).unlink()
    (problem,) = problems(source)
    assert problem.endswith("mieux_fr.ts is missing")


def test_checking_changes_no_catalogue(source: Path) -> None:
    before = catalogue("fr", source.parent).read_bytes()
    source.write_text(SOURCE.replace("Saved", "Sent"), encoding="utf-8")
    assert problems(source)
    assert catalogue("fr", source.parent).read_bytes() == before
