"""Code lists with their labels: regions, domains, activity types, criteria, challenges ..."""

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a code list, with its label by language."""

    code: str
    labels: Mapping[str, str]

    def label(self, language: str) -> str:
        """Return the label in the language, in English if there is none."""
        return self.labels.get(language) or self.labels["en"]


class Vocabularies:
    """All code lists, by their names in the file; the order is the file's."""

    def __init__(self, vocabularies_json: str) -> None:
        lists = json.loads(vocabularies_json)
        self._lists: dict[str, dict[str, Term]] = {}
        for name, entries in lists.items():
            if name.startswith("_"):
                continue
            self._lists[name] = {
                entry["code"]: Term(
                    entry["code"],
                    {key[6:]: value for key, value in entry.items() if key.startswith("label_")},
                )
                for entry in entries
            }

    def terms(self, name: str) -> list[Term]:
        """Return the entries of a code list in order."""
        return list(self._lists[name].values())

    def label(self, name: str, code: str, language: str) -> str:
        """Return the label of a code; the code itself when a later version of the list has it."""
        term = self._lists[name].get(code)
        return code if term is None else term.label(language)
