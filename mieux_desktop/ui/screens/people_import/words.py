"""Words for what an import finds: problems of cells, likeness, and what happens to a line."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.people import Gender
from mieux_desktop.operations.people_import.entries import CellMark
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.matching import Likeness
from mieux_desktop.operations.people_import.preview import Choice, Decision, Known, PreviewRow
from mieux_desktop.ui import dates

translate = QCoreApplication.translate


def field_words(field: ListField) -> str:
    """Return the name of a field, as it heads a column."""
    return {
        ListField.NAME: translate("PeopleImport", "Name"),
        ListField.FAMILY_NAME: translate("PeopleImport", "Family name"),
        ListField.GIVEN_NAME: translate("PeopleImport", "Given name"),
        ListField.GENDER: translate("PeopleImport", "Gender"),
        ListField.FUNCTION: translate("PeopleImport", "Function"),
        ListField.INSTITUTION: translate("PeopleImport", "Institution"),
        ListField.COUNTRY: translate("PeopleImport", "Country"),
        ListField.EMAIL: translate("PeopleImport", "E-mail"),
        ListField.PHONE: translate("PeopleImport", "Phone"),
    }[field]


def gender_words(gender: Gender) -> str:
    """Return a gender in words."""
    return {
        Gender.WOMAN: translate("PeopleImport", "Woman"),
        Gender.MAN: translate("PeopleImport", "Man"),
        Gender.OTHER: translate("PeopleImport", "Other"),
    }[gender]


def mark_words(mark: CellMark, said: str = "") -> str:
    """Return the sentence on a marked cell: what is wrong, and what is taken."""
    sentences = {
        CellMark.NAME_MISSING: translate(
            "PeopleImport", "There is no name, so this line cannot be added."
        ),
        CellMark.NAME_ODD: translate("PeopleImport", "This does not look like a name."),
        CellMark.COUNTRY_UNKNOWN: translate(
            "PeopleImport", "“{said}” is not a known country. It is left empty."
        ),
        CellMark.GENDER_UNKNOWN: translate(
            "PeopleImport", "“{said}” is not a known gender. It is left empty."
        ),
        CellMark.FORMULA: translate("PeopleImport", "This is a formula. It is left empty."),
        CellMark.EMAIL_ODD: translate("PeopleImport", "The e-mail address looks unusual."),
        CellMark.EMAIL_SECOND: translate(
            "PeopleImport", "There are several e-mail addresses. The first one is taken."
        ),
        CellMark.EMAIL_SHARED: translate(
            "PeopleImport", "Another line has the same e-mail address but another name."
        ),
        CellMark.PHONE_ODD: translate("PeopleImport", "The telephone number looks unusual."),
        CellMark.PHONE_SECOND: translate(
            "PeopleImport", "There are several telephone numbers. The first one is taken."
        ),
        CellMark.INSTITUTION_MISSING: translate("PeopleImport", "There is no institution."),
        CellMark.INSTITUTION_SIMILAR: translate(
            "PeopleImport", "The list says “{said}”. It is taken for the one of nearly this name."
        ),
        CellMark.TOO_LONG: translate("PeopleImport", "The text is too long. It is shortened."),
    }
    return sentences[mark].format(said=said)


def likeness_words(known: Known) -> str:
    """Return why a line may be somebody known."""
    name = dates.listed((known.name, known.institution)) if known.institution else known.name
    return _likeness(known.likeness).format(person=name)


def twin_words(row: PreviewRow) -> str:
    """Return why a line may be an earlier one; nothing when it is like none."""
    if row.twin is None or row.twin_likeness is None:
        return ""
    line = translate("PeopleImport", "line {number}").format(number=dates.number(row.twin))
    return _likeness(row.twin_likeness).format(person=line)


def choice_words(row: PreviewRow, choice: Choice) -> str:
    """Return what happens to a line, in two or three words."""
    if isinstance(choice, bytes):
        known = next((k for k in row.known if k.id == choice), None)
        if known is not None and known.invited:
            return translate("PeopleImport", "On the list already")
        return translate("PeopleImport", "Known person")
    if choice is Decision.NEW:
        if _may_be_known(row):
            return translate("PeopleImport", "New person?")
        return translate("PeopleImport", "New person")
    if not row.entry.can_be_added:
        return translate("PeopleImport", "No name")
    if row.twin is not None and row.choice is Decision.SKIP:
        return translate("PeopleImport", "Same as line {number}").format(
            number=dates.number(row.twin)
        )
    return translate("PeopleImport", "Left out")


def choice_look(row: PreviewRow, choice: Choice) -> tuple[str, str]:
    """Return the drawing and colour of what happens to a line."""
    if isinstance(choice, bytes):
        return "user-check", "good"
    if choice is Decision.NEW:
        if _may_be_known(row):
            return "circle-question-mark", "warning"
        return "user-plus", "accent"
    if not row.entry.can_be_added:
        return "circle-alert", "bad"
    return "minus", "secondary"


def _may_be_known(row: PreviewRow) -> bool:
    return bool(row.known) or row.twin is not None


def _likeness(likeness: Likeness) -> str:
    return {
        Likeness.NAME_AND_EMAIL: translate(
            "PeopleImport", "Same name and e-mail or phone as {person}."
        ),
        Likeness.NAME_AND_INSTITUTION: translate(
            "PeopleImport", "Same name and institution as {person}."
        ),
        Likeness.NAME: translate("PeopleImport", "Same name as {person}."),
        Likeness.SIMILAR_NAME: translate("PeopleImport", "Nearly the same name as {person}."),
        Likeness.EMAIL: translate("PeopleImport", "Same e-mail as {person}, but another name."),
        Likeness.NAME_ONLY: translate("PeopleImport", "Same name as {person}, but other details."),
    }[likeness]
