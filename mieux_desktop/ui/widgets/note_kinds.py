"""Kinds of notes as every screen shows them: word, icon and colour role."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.notes import NoteKind

_ICONS = {
    NoteKind.MEETING: ("handshake", "secondary"),
    NoteKind.OBSERVATION: ("eye", "secondary"),
    NoteKind.DECISION: ("gavel", "accent"),
    NoteKind.RISK: ("triangle-alert", "bad"),
    NoteKind.LESSON: ("lightbulb", "warning"),
    NoteKind.QUOTE: ("quote", "secondary"),
    NoteKind.TODO: ("list-todo", "accent"),
}

_TAGS = {
    "fr": {
        NoteKind.MEETING: "réunion",
        NoteKind.OBSERVATION: "observation",
        NoteKind.DECISION: "décision",
        NoteKind.RISK: "risque",
        NoteKind.LESSON: "leçon",
        NoteKind.QUOTE: "citation",
        NoteKind.TODO: "àfaire",
    },
    "es": {
        NoteKind.MEETING: "reunión",
        NoteKind.OBSERVATION: "observación",
        NoteKind.DECISION: "decisión",
        NoteKind.RISK: "riesgo",
        NoteKind.LESSON: "lección",
        NoteKind.QUOTE: "cita",
        NoteKind.TODO: "tarea",
    },
}


def kind_icon(kind: NoteKind) -> tuple[str, str]:
    """Return the drawing of a kind and the colour role of it."""
    return _ICONS[kind]


def kind_word(kind: NoteKind) -> str:
    """Return what one note of the kind is called."""
    translate = QCoreApplication.translate
    return {
        NoteKind.MEETING: translate("NoteKind", "Meeting"),
        NoteKind.OBSERVATION: translate("NoteKind", "Observation"),
        NoteKind.DECISION: translate("NoteKind", "Decision"),
        NoteKind.RISK: translate("NoteKind", "Risk"),
        NoteKind.LESSON: translate("NoteKind", "Lesson"),
        NoteKind.QUOTE: translate("NoteKind", "Quote"),
        NoteKind.TODO: translate("NoteKind", "To do"),
    }[kind]


def kinds_word(kind: NoteKind) -> str:
    """Return what several notes of the kind are called, for filters."""
    translate = QCoreApplication.translate
    return {
        NoteKind.MEETING: translate("NoteKind", "Meetings"),
        NoteKind.OBSERVATION: translate("NoteKind", "Observations"),
        NoteKind.DECISION: translate("NoteKind", "Decisions"),
        NoteKind.RISK: translate("NoteKind", "Risks"),
        NoteKind.LESSON: translate("NoteKind", "Lessons"),
        NoteKind.QUOTE: translate("NoteKind", "Quotes"),
        NoteKind.TODO: translate("NoteKind", "To do"),
    }[kind]


def kind_tag(kind: NoteKind, language: str) -> str:
    """Return the tag that sets the kind, as typed in the language; English is always understood."""
    return _TAGS.get(language, {}).get(kind, kind.value)
