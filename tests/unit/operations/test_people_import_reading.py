"""Lists of people are read whatever program wrote them; hostile ones are refused."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from mieux_desktop.domain.people import Gender
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import import workbooks
from mieux_desktop.operations.people_import.columns import (
    choose_sheet,
    find_layout,
    layout_at,
    with_column,
)
from mieux_desktop.operations.people_import.entries import CellMark, Entries, read_entries
from mieux_desktop.operations.people_import.files import read_list_file, read_list_text
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.sheets import MAX_LINES, PeopleList
from mieux_desktop.operations.people_import.texts import decode
from mieux_desktop.operations.people_import.values import read_country, read_gender, read_name
from tests.people_lists import (
    CARDS,
    PASTED,
    arabic_csv,
    english_csv,
    grouped,
    ministry_workbook,
    old_workbook,
    two_headings,
)


def read(found: PeopleList) -> Entries:
    sheet = found.sheets[choose_sheet(found)]
    return read_entries(sheet, find_layout(sheet))


def names(found: PeopleList) -> list[str]:
    return [entry.name for entry in read(found).people]


def problem_of(path: Path) -> str:
    with pytest.raises(Problem) as raised:
        read_list_file(path)
    return raised.value.code


def packed(parts: dict[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return whole.getvalue()


def test_a_ministry_s_workbook_gives_the_people_of_its_second_sheet(tmp_path: Path) -> None:
    found = read(read_list_file(ministry_workbook(tmp_path / "list.xlsx")))
    first, second, third, fourth, *_ = found.people
    assert [entry.line for entry in found.people] == [5, 6, 7, 8, 9, 10, 11]
    assert found.left_out == 2  # the total and “Fait à Accra”
    assert (first.family_name, first.given_name, first.phone) == ("MENSAH", "Grace", "233244000001")
    assert (second.given_name, second.country) == ("Yao Armand", "CI")
    assert (third.family_name, third.gender, third.email) == (
        "TRAORÉ", Gender.WOMAN, "a.traore@example.org",
    )  # fmt: skip
    assert third.mark(ListField.PHONE) is CellMark.PHONE_SECOND
    assert fourth.gender is Gender.MAN and fourth.country == ""
    assert fourth.mark(ListField.COUNTRY) is CellMark.COUNTRY_UNKNOWN
    assert fourth.mark(ListField.EMAIL) is CellMark.EMAIL_ODD
    assert fourth.said is not None and fourth.said[ListField.COUNTRY] == "Narnia"
    assert found.people[4].mark(ListField.INSTITUTION) is CellMark.INSTITUTION_MISSING
    assert found.people[4].mark(ListField.EMAIL) is CellMark.EMAIL_SHARED


def test_two_lines_of_headings_and_an_institution_merged_downwards(tmp_path: Path) -> None:
    people = read(read_list_file(two_headings(tmp_path / "list.xlsx"))).people
    assert [entry.institution for entry in people] == [
        "Direction des migrations", "Direction des migrations", "Office national",
    ]  # fmt: skip
    assert people[1].name == "Zongo, Mariam" and people[1].email == "m@example.org"


def test_headings_of_groups_are_institutions_and_headings_come_again(tmp_path: Path) -> None:
    found = read(read_list_file(grouped(tmp_path / "list.xlsx")))
    assert [(entry.name, entry.institution) for entry in found.people] == [
        ("Ansah, Kofi", "Ministry of Finance"),
        ("Boateng, Nana", "Ministry of Finance"),
        ("Danso, Ama", "Bank of Ghana"),
    ]


def test_a_workbook_of_excel_97(tmp_path: Path) -> None:
    lines = [("Nom et prénoms", "Tél.", "Pays"), ("KABORÉ Issa", 22670000003.0, "Burkina Faso")]
    (entry,) = read(read_list_file(old_workbook(tmp_path / "list.xls", lines))).people
    assert (entry.name, entry.phone, entry.country) == ("KABORÉ, Issa", "22670000003", "BF")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_any_separator_and_encoding_of_the_west(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(english_csv(encoding, separator))
    found = read(read_list_file(path))
    assert [entry.name for entry in found.people] == ["Ampofo, Efua", "Éclair, Zoé", "Nuñez, José"]
    assert [entry.line for entry in found.people] == [2, 3, 5]
    assert [entry.country for entry in found.people] == ["GH", "FR", "ES"]


@pytest.mark.parametrize("encoding", ["cp1256", "utf-8", "utf-16", "utf-16-be"])
def test_an_arabic_list_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(arabic_csv(encoding))
    found = read(read_list_file(path))
    assert [entry.name for entry in found.people] == ["الزهراء, فاطمة", "الأمين, محمد"]
    assert [entry.country for entry in found.people] == ["MA", "TN"]
    assert [entry.gender for entry in found.people] == [Gender.WOMAN, Gender.MAN]
    assert found.left_out == 1


def test_cyrillic_of_windows_is_told_from_arabic() -> None:
    text = "Имя;Фамилия\nОльга;Иванова\n"
    assert decode(text.encode("cp1251")) == text


def test_a_named_separator_and_old_line_ends() -> None:
    found = read_list_text("sep=;\rName;E-mail\rMensah, Grace;g@example.org\r")
    assert names(found) == ["Mensah, Grace"]


def test_cards_of_two_versions() -> None:
    zoe, grace = read(read_list_text(CARDS)).people
    assert (zoe.name, zoe.institution) == ("Éclair, Zoé", "Ministère des Finances")
    assert (zoe.email, zoe.phone) == ("zoe@example.org", "+33 600000001")
    assert (grace.name, grace.institution) == ("Mensah, Grace", "Ministry of the Interior, Accra")
    assert (grace.country, grace.email) == ("GH", "grace.mensah@example.org")


def test_spanish_m_beside_h_is_a_woman() -> None:
    maria, luis = read(read_list_text(PASTED)).people
    assert (maria.gender, luis.gender) == (Gender.WOMAN, Gender.MAN)
    assert (maria.family_name, maria.country) == ("Fernández Ruiz", "ES")


def test_lines_without_headings_are_told_by_what_they_hold() -> None:
    people = read(read_list_text("Grace Mensah\tBank\tg@example.org\nKofi Ansah\tBank\t")).people
    assert [(entry.name, entry.email) for entry in people] == [
        ("Mensah, Grace", "g@example.org"), ("Ansah, Kofi", ""),
    ]  # fmt: skip


def test_a_budget_has_no_people() -> None:
    sheet = read_list_text("Salle\tMontant\nRepas\t100\nTaxi\t200\n").sheets[0]
    assert not find_layout(sheet).has_names


def test_columns_and_headings_can_be_corrected() -> None:
    sheet = read_list_text("x\ty\nMensah\tGrace\nAnsah\tKofi\n").sheets[0]
    layout = with_column(layout_at(sheet, 0), ListField.FAMILY_NAME, 0)
    layout = with_column(layout, ListField.GIVEN_NAME, 1)
    assert [e.name for e in read_entries(sheet, layout).people] == ["Mensah, Grace", "Ansah, Kofi"]
    moved = with_column(layout, ListField.FUNCTION, 1)
    assert moved.columns == {ListField.FAMILY_NAME: 0, ListField.FUNCTION: 1}
    assert with_column(moved, ListField.FUNCTION, None).columns == {ListField.FAMILY_NAME: 0}
    assert len(read_entries(sheet, layout_at(sheet, -1)).people) in (0, 3)


@pytest.mark.parametrize(
    ("text", "family_first", "read_as"),
    [
        ("MENSAH Grace", False, ("MENSAH", "Grace", None)),
        ("MENSAH GRACE", True, ("MENSAH", "GRACE", None)),
        ("MENSAH GRACE", False, ("GRACE", "MENSAH", None)),
        ("Mensah, Grace", True, ("Mensah", "Grace", None)),
        ("Mme KOFFI Ama Rose", True, ("KOFFI", "Ama Rose", Gender.WOMAN)),
        ("Prof. Dr. Grace Mensah", False, ("Mensah", "Grace", None)),
        ("M. Jean Dupont (chef)", False, ("Dupont", "Jean", Gender.MAN)),
        ("M. M'BA Jean", True, ("M'BA", "Jean", Gender.MAN)),
        ("السيدة فاطمة الزهراء", False, ("الزهراء", "فاطمة", Gender.WOMAN)),
        ("Grace", True, ("Grace", "", None)),
    ],
)
def test_names_as_lists_write_them(
    text: str, family_first: bool, read_as: tuple[str, str, Gender | None]
) -> None:
    assert read_name(text, family_first=family_first) == read_as


def test_countries_and_genders_in_many_words() -> None:
    countries = ("Côte d’Ivoire", "ROYAUME-UNI", "GHA", "gh", "المغرب", "España", "Ivory Coast",
                 "RDC", "Niger", "Nigéria", "Senegall", "Narnia", "")  # fmt: skip
    assert [read_country(name) for name in countries] == [
        "CI", "GB", "GH", "GH", "MA", "ES", "CI", "CD", "NE", "NG", "SN", None, None,
    ]  # fmt: skip
    genders = ("F", "féminin", "Mujer", "ذكر", "Mr.", "H", "x", "?")
    assert [read_gender(word) for word in genders] == [
        Gender.WOMAN, Gender.WOMAN, Gender.WOMAN, Gender.MAN, Gender.MAN, Gender.MAN,
        Gender.OTHER, None,
    ]  # fmt: skip


def test_a_formula_is_neither_worked_out_nor_taken(tmp_path: Path) -> None:
    book = Workbook()
    (sheet,) = book.worksheets
    sheet.append(["Name", "E-mail", "Function"])
    sheet.append(["Grace Mensah", "g@example.org", '=HYPERLINK("http://example.org","x")'])
    book.save(tmp_path / "list.xlsx")
    (entry,) = read(read_list_file(tmp_path / "list.xlsx")).people
    assert entry.function == ""
    text = 'Name\tFunction\nGrace Mensah\t=cmd|"/c calc"!A1\n'
    (entry,) = read(read_list_text(text)).people
    assert entry.function == "" and entry.mark(ListField.FUNCTION) is CellMark.FORMULA


def test_a_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "_MAX_UNPACKED", 5 << 20)
    path = tmp_path / "list.xlsx"
    bomb = {"xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": b" " * (6 << 20)}
    path.write_bytes(packed(bomb))
    assert path.stat().st_size < 20_000
    assert problem_of(path) == "list-unsafe"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_workbook_with_entities_is_refused(tmp_path: Path, encoding: str) -> None:
    part = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    path = tmp_path / "list.xlsx"
    path.write_bytes(packed({"xl/workbook.xml": part.encode(encoding)}))
    assert problem_of(path) == "list-unsafe"


def test_a_line_number_of_two_milliards_does_not_hang(tmp_path: Path) -> None:
    path = ministry_workbook(tmp_path / "list.xlsx")
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = parts["xl/worksheets/sheet2.xml"]
    parts["xl/worksheets/sheet2.xml"] = sheet.replace(b'r="14"', b'r="2000000000"').replace(
        b'r="A14"', b'r="A2000000000"'
    )
    path.write_bytes(packed(parts))
    assert len(read(read_list_file(path)).people) == 7


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "list-empty"),
        (b" \n\n ", "list-empty"),
        (b"%PDF-1.7 ...", "list-kind-unknown"),
        (b"<html><table><tr><td>Name</td></tr></table>", "list-kind-unknown"),
        (packed({"content.xml": b"<x/>"}), "list-kind-unknown"),
        (b"PK\x03\x04 xl/workbook.xml and then nothing", "list-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "list-damaged"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "list-protected",
        ),
        (b"Name\n" + b"Grace Mensah\n" * (MAX_LINES + 1), "list-too-long"),
    ],
)
def test_what_is_no_list_gets_a_problem(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.any"
    path.write_bytes(content)
    assert problem_of(path) == code


def test_a_file_that_is_gone_gets_a_problem(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "gone.xlsx") == "cannot-open"
