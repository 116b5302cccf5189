"""A workbook as a colleague made it for ODK or Kobo, with all that this program takes over."""

from collections.abc import Mapping

from tests.unit.operations.xlsforms.workbooks import form

_ROWS: list[Mapping[str, object]] = [
    {"type": "note", "name": "hello", "label::English (en)": "Welcome", "label::Français (fr)":
     "Bienvenue"},
    {"type": "select_one yes_no", "name": "came", "label::English (en)": "Did you come?",
     "label::Français (fr)": "Êtes-vous venu ?", "required": "yes"},
    {"type": "integer", "name": "days", "label::English (en)": "Days",
     "label::Français (fr)": "Jours", "relevant": "${came} = 'yes'",
     "constraint": ". > 0 and . < 8",
     "constraint_message::English (en)": "One to seven.",
     "constraint_message::Français (fr)": "De un à sept."},
    {"type": "begin_group", "name": "stay", "label::English (en)": "Your stay",
     "label::Français (fr)": "Votre séjour", "relevant": "${days} >= 2",
     "appearance": "field-list"},
    {"type": "select_multiple liked or_other", "name": "liked", "label::English (en)": "Liked",
     "label::Français (fr)": "Apprécié", "constraint": "count-selected(.) <= 2"},
    {"type": "text", "name": "why", "label::English (en)": "Why?", "label::Français (fr)":
     "Pourquoi ?", "required": "true()",
     "relevant": "selected(${liked}, 'food') and not(selected(${liked}, 'room'))",
     "constraint": "string-length(.) > 2"},
    {"type": "decimal", "name": "cost", "label::English (en)": "Cost",
     "label::Français (fr)": "Coût", "constraint": ". >= ${days}"},
    {"type": "end_group", "name": "stay"},
    {"type": "range", "name": "again", "label::English (en)": "Again?",
     "label::Français (fr)": "Encore ?", "parameters": "start=0 end=10 step=1",
     "relevant": "${came} != 'no' or ${cost} > 100"},
    {"type": "select_one grades", "name": "grade", "label::English (en)": "Grade",
     "label::Français (fr)": "Note", "appearance": "likert", "relevant": "${again} + 1 < 6"},
    {"type": "rank liked", "name": "order", "label::English (en)": "In order",
     "label::Français (fr)": "Dans cet ordre", "relevant": "${days} * 2 > 9"},
    {"type": "date", "name": "on", "label::English (en)": "On", "label::Français (fr)": "Le",
     "hint::English (en)": "The first day", "hint::Français (fr)": "Le premier jour"},
]  # fmt: skip
_CHOICES: list[list[object]] = [
    ["list_name", "name", "label::English (en)", "label::Français (fr)"],
    ["yes_no", "yes", "Yes", "Oui"], ["yes_no", "no", "No", "Non"],
    ["liked", "food", "Food", "Repas"], ["liked", "room", "Room", "Salle"],
    ["liked", "talks", "Talks", "Exposés"],
    ["grades", "1", "Poor", "Faible"], ["grades", "2", "Fair", "Moyen"],
    ["grades", "3", "Good", "Bon"],
]  # fmt: skip
_SETTINGS: list[list[object]] = [
    ["form_title", "form_id", "version", "default_language"],
    ["Stay", "stay", "3", "English (en)"],
]

FIELD_FORM = form(*_ROWS, choices=_CHOICES, settings=_SETTINGS)
