"""Lists of people with the strange things that real ones have, built by code; nobody in them is."""

import struct
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

NOMINEES: tuple[tuple[object, ...], ...] = (
    (1, "MENSAH Grace", "F", "Directrice adjointe", "Ministère de l'Intérieur", "Ghana",
     233244000001, "grace.mensah@example.org"),
    (2, "KOFFI Yao Armand", "M", "Conseiller", "Ministère de l’Intérieur", "Côte d'Ivoire",
     "+225 07 00 00 02", "yao.koffi@example.org"),
    (3, "Mme TRAORÉ Aïssata", "", "Chargée d'études", "Statistique nationale", "Mali",
     "70 00 00 03 / 60 00 00 03", "a.traore@example.org; aissata@example.org"),
    (4, "N'GUESSAN Brou", "H", "Commissaire", "Police de l'air et des frontières", "Narnia",
     "à demander", "pas d'adresse"),
    (5, "DIALLO Fatou", "femme", "Juriste", "", "Sénégal", "", "secretariat@example.org"),
    (6, "SOW Ibrahima", "Homme", "Attaché", "Cabinet", "Sénégal", "", "secretariat@example.org"),
    (7, "Grâce Mensah", "F", "Directrice", "Ministère de l'intérieur", "GH", "",
     "GRACE.MENSAH@example.org"),
)  # fmt: skip
HEADINGS = ("N°", "Nom et prénom(s)", "Sexe", "Fonction", "Structure", "Pays", "Tél.", "E-mail")


def ministry_workbook(path: Path) -> Path:
    """Titles merged over the table, three sheets of which one is the list, a total, a signature."""
    book = Workbook()
    lists, people, budget = (
        book.worksheets[0],
        book.create_sheet("Liste"),
        book.create_sheet("Budget"),
    )
    lists.title = "Listes déroulantes"
    for text in ("Sexe", "F", "M"):
        lists.append([text])
    people.append(["République imaginaire"])
    people.append(["LISTE DES PARTICIPANTS À L’ATELIER"])
    people.append([])
    people.append(HEADINGS)
    for line in NOMINEES:
        people.append(line)
    people.append([])
    people.append(["", "TOTAL : 7"])
    people.append(["Fait à Accra, le 3 mars"])
    people.merge_cells("A1:H1")
    people.merge_cells("A2:H2")
    for line in (("Poste", "Montant"), ("Salle", 400), ("Transport", 250)):
        budget.append(line)
    book.save(path)
    return path


def two_headings(path: Path) -> Path:
    """Two lines of headings, an institution merged down over its people, groups by heading."""
    book = Workbook()
    sheet = _first(book)
    sheet.append(["Participant", "", "", "Coordonnées", ""])
    sheet.append(["Nom", "Prénom", "Organisme", "Courriel", "Téléphone"])
    sheet.append(
        ["Ouédraogo", "Salif", "Direction des migrations", "s@example.org", "+226 70000001"]
    )
    sheet.append(["Zongo", "Mariam", None, "m@example.org", "+226 70000002"])
    sheet.append(["Kaboré", "Issa", "Office national", "i@example.org", "+226 70000003"])
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("D1:E1")
    sheet.merge_cells("C3:C4")
    book.save(path)
    return path


def grouped(path: Path) -> Path:
    """People below the names of their institutions; headings come again on the second page."""
    book = Workbook()
    sheet = _first(book)
    lines: Sequence[tuple[str, ...]] = (
        ("Full name", "Position", "E-mail"),
        ("Ministry of Finance",),
        ("Ansah, Kofi", "Analyst", "kofi@example.org"),
        ("Boateng, Nana", "Economist", "nana@example.org"),
        ("Full name", "Position", "E-mail"),
        ("Bank of Ghana",),
        ("Danso, Ama", "Adviser", "ama@example.org"),
    )
    for line in lines:
        sheet.append(list(line))
    for row in (2, 6):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=3)
    book.save(path)
    return path


def english_csv(encoding: str = "utf-8", separator: str = ",") -> bytes:
    """A register in English with capitals, accents and an empty line."""
    lines = (
        ("First name", "Surname", "Gender", "Job title", "Organisation", "Country", "Email"),
        ("Efua", "Ampofo", "Female", "Analyst", "Statistical Service", "Ghana", "ea@example.org"),
        ("Zoé", "Éclair", "Female", "Adviser", "Trésor", "France", "ze@example.org"),
        ("", "", "", "", "", "", ""),
        ("José", "Nuñez", "Male", "Señor asesor", "Dirección General", "España", "jn@example.org"),
    )  # fmt: skip
    return "\r\n".join(separator.join(line) for line in lines).encode(encoding)


def arabic_csv(encoding: str) -> bytes:
    """A register in Arabic, cut by semicolons."""
    lines = (
        ("الرقم", "الاسم الكامل", "الجنس", "الوظيفة", "المؤسسة", "البلد", "البريد الإلكتروني"),
        ("1", "فاطمة الزهراء", "أنثى", "مستشارة", "وزارة الداخلية", "المغرب", "f@example.org"),
        ("2", "محمد الأمين", "ذكر", "مدير", "وزارة الداخلية", "تونس", "m@example.org"),
        ("المجموع", "2", "", "", "", "", ""),
    )
    return "\n".join(";".join(line) for line in lines).encode(encoding)


CARDS = """BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89clair;Zo=C3=A9;;;\r
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Minist=C3=A8re des=\r
 Finances\r
TITLE:Adviser\r
item1.EMAIL;TYPE=WORK:zoe@example.org\r
TEL;CELL:+33 600000001\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:4.0\r
FN:Grace Mensah\r
ORG:Ministry of the Interior\\, Accra;Visas\r
ADR;TYPE=work:;;12 Ring Road;Accra;;;Ghana\r
GENDER:F\r
EMAIL:grace.mensah@exam\r
 ple.org\r
TEL;VALUE=uri:tel:+233-24-400-0001\r
END:VCARD\r
"""

PASTED = (
    "Nombre\tApellidos\tSexo\tCargo\tInstitución\tPaís\tCorreo electrónico\n"
    "María José\tFernández Ruiz\tM\tAsesora\tMinisterio del Interior\tEspaña\tmj@example.org\n"
    "Luis\tPeña\tH\tJefe de área\tMinisterio del Interior\tPerú\tlp@example.org\n"
)


def old_workbook(path: Path, lines: Sequence[Sequence[str | float]]) -> Path:
    """A workbook of Excel 97, written record by record: no kept library writes them any more."""

    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    def begin(kind: int) -> bytes:
        return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 1996, 0, 6))

    cells = b""
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(value, str):
                text = value.encode("utf-16-le")
                cells += record(0x0204, place + struct.pack("<HB", len(value), 1) + text)
            else:
                cells += record(0x0203, place + struct.pack("<d", value))
    start = begin(0x0005)
    name = b"Liste"
    sheet = struct.pack("<IHBB", len(start) + 12 + len(name) + 4, 0, len(name), 0) + name
    start += record(0x0085, sheet) + record(0x000A, b"")
    stream = start + begin(0x0010) + cells + record(0x000A, b"")
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(stream) // 512

    def entry(title: str, kind: int, child: int, first: int, size: int) -> bytes:
        text = title.encode("utf-16-le")
        return (
            text.ljust(64, b"\0") + struct.pack("<HBBiii", len(text) + 2, kind, 1, -1, -1, child)
            + bytes(36) + struct.pack("<iII", first, size, 0)
        )  # fmt: skip

    table = [-3, -2, *range(3, sectors + 2), -2]
    allocation = struct.pack("<128i", *(table + [-1] * (128 - len(table))))
    folder = entry("Root Entry", 5, 1, -2, 0) + entry("Workbook", 2, -1, 2, len(stream))
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
        + struct.pack("<HHHHH6xIIiIIiIiI", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, -2, 0, -2, 0)
        + struct.pack("<109i", 0, *[-1] * 108)
    )  # fmt: skip
    path.write_bytes(header + allocation + folder.ljust(512, b"\0") + stream)
    return path


def _first(book: Workbook) -> Worksheet:
    (sheet,) = book.worksheets
    return sheet
