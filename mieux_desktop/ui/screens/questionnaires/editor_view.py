"""What the editor shows of a draft: its rows, the fields of one, and what there is to mend."""

from collections import Counter

from PySide6.QtCore import QObject

from mieux_desktop.domain.questionnaires import editing
from mieux_desktop.domain.questionnaires.editing import Path
from mieux_desktop.domain.questionnaires.findings import Finding, QuestionnaireError
from mieux_desktop.domain.questionnaires.kinds import kind_of, other_words
from mieux_desktop.domain.questionnaires.model import AnyItem, AnyQuestion, Grid, Questionnaire
from mieux_desktop.domain.questionnaires.row_codes import row_codes
from mieux_desktop.domain.questionnaires.rules import read_rules
from mieux_desktop.operations.questionnaire_drafts import (
    known_languages,
    library_items,
    shipped_scales,
)
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.questionnaires.draft import FormDraft
from mieux_desktop.ui.screens.questionnaires.editor_screen import EditorScreen
from mieux_desktop.ui.screens.questionnaires.finding_words import FindingWords
from mieux_desktop.ui.screens.questionnaires.inspector import ItemInspector
from mieux_desktop.ui.screens.questionnaires.kind_words import ICONS, KindWords
from mieux_desktop.ui.screens.questionnaires.models import Line
from mieux_desktop.ui.screens.questionnaires.settings_form import SettingsForm
from mieux_desktop.ui.screens.questionnaires.texts import Speaking


class EditorView(QObject):
    """Keeps the screen in step with a draft, in the languages that its author chose."""

    def __init__(self, draft: FormDraft, screen: EditorScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._screen = screen
        self._words = FindingWords(self)
        self._kinds = KindWords(self)
        self.source, self.other, self.preview = "", "", ""
        self._shown: object = None  # what the rows were made of
        self._rows: list[tuple[Path, AnyItem]] = []
        self._held: list[Line] = []

    def begin(self, language: str) -> None:
        """Write in a language if the form has it, else in its first one."""
        self.source = self.preview = self._draft.form.language_for(language).code
        self.other = ""

    def show(self) -> None:
        """Show the draft; the fields stay as they are."""
        draft, screen = self._draft, self._screen
        form = draft.form
        self._settle_languages(form)
        if self._shown != (shown := (form, self.source, draft.is_taken())):
            self._shown = shown
            self._rows = list(editing.walk(form.items))
            self._show_head(form)
            self._held = self._lines(form, self._rows)
        paths = [path for path, _item in self._rows]
        current = paths.index(draft.path) + 1 if draft.path in paths else 0
        if not current and draft.path is not None:
            draft.go_to(None)
        screen.show_items(self._held, current)
        screen.show_languages(form.languages, self.source, self.other)
        screen.set_steps(*draft.steps())
        self._show_findings()
        name = "" if draft.path is None else editing.item_at(form, draft.path).name
        screen.preview.show_form(form, name, self.preview)

    def _show_head(self, form: Questionnaire) -> None:
        draft, header = self._draft, self._screen.header
        header.title.setText(form.title.get(self.source) or form.name)
        header.badge.show_state(self.tr("Draft"), "warning")
        place = self.tr("Code {code}, version {version}")
        place = place.format(code=form.name, version=form.version)
        count = len(draft.found) + draft.is_taken()
        mend = self.tr("%n thing(s) to mend before the release", "", count) if count else ""
        header.subtitle.setText(" · ".join(filter(None, (place, mend))))
        self._screen.library = self.library()

    def library(self) -> list[tuple[str, str, AnyItem]]:
        """Return what shipped forms have in common, in words with a drawing."""
        return [
            (item.label.get(self.source) or item.label["en"], ICONS[kind_of(item)], item)
            for item in library_items()
        ]

    def make_settings(self) -> SettingsForm:
        """Return the fields of the whole form."""
        form = self._draft.form
        codes = {language.code for language in form.languages}
        offered = [each for each in known_languages().values() if each.code not in codes]
        missing = Counter(
            str(found.parameters["language"])
            for found in self._draft.found
            if found.code is Finding.NO_TEXT
        )
        return SettingsForm(form, self._speaking(form), offered, missing)

    def make_inspector(self, path: Path) -> ItemInspector:
        """Return the fields of one item."""
        form = self._draft.form
        item = editing.item_at(form, path)
        return ItemInspector(
            item,
            self._speaking(form),
            _before(form, item),
            dict(row_codes(form)),
            shipped_scales(form.languages),
            other_words(form.languages),
        )

    def next_to_mend(self) -> tuple[bool, Path | None]:
        """Return whether anything is to be mended, and the next place where it is."""
        draft = self._draft
        wrong = {found.item for found in draft.found} | ({""} if draft.is_taken() else set())
        rows: list[tuple[Path | None, set[str]]] = [(None, {""})]
        rows += [(path, _names(item)) for path, item in editing.walk(draft.form.items)]
        at = next((n for n, (path, _names) in enumerate(rows) if path == draft.path), 0)
        for path, names in (*rows[at + 1 :], *rows[: at + 1]):
            if names & wrong:
                return True, path
        return False, None

    def _settle_languages(self, form: Questionnaire) -> None:
        codes = [language.code for language in form.languages]
        if self.source not in codes:
            self.source = codes[0]
        if self.other not in codes or self.other == self.source:
            self.other = ""
        if self.preview not in codes:
            self.preview = self.source

    def _speaking(self, form: Questionnaire) -> Speaking:
        self._settle_languages(form)
        by_code = {language.code: language for language in form.languages}
        return Speaking(by_code[self.source], by_code.get(self.other))

    def _lines(self, form: Questionnaire, rows: list[tuple[Path, AnyItem]]) -> list[Line]:
        numbers = row_codes(form)
        found = self._draft.found
        whole = sum(not each.item for each in found) + self._draft.is_taken()
        lines = [self._line(self.tr("Settings"), "settings", 0, whole)]
        for path, item in rows:
            kind = kind_of(item)
            words = item.label.get(self.source) or next(iter(item.label.values()), "")
            first = item.rows[0].name if isinstance(item, Grid) and item.rows else item.name
            text = "  ".join(filter(None, (numbers.get(first), words or self._kinds.name(kind))))
            names = _names(item)
            faults = sum(each.item in names for each in found)
            lines.append(self._line(text, ICONS[kind], len(path) - 1, faults))
        return lines

    def _line(self, words: str, icon: str, depth: int, faults: int) -> Line:
        spoken = self.tr("%n to mend", "", faults) if faults else ""
        return Line(
            " ".join(words.split("\n")), badge=f"! {dates.number(faults)}" if faults else "",
            tone="bad", icon=icon, depth=depth, spoken=spoken,
        )  # fmt: skip

    def _show_findings(self) -> None:
        panel, draft = self._screen.panel, self._draft
        if panel is None:
            return
        names = {""} if draft.path is None else _names(editing.item_at(draft.form, draft.path))
        here = [found for found in draft.found if found.item in names]
        told = here
        if isinstance(panel, SettingsForm):
            taken = self.tr("Another questionnaire has this code and version.")
            panel.code_field.set_error(taken if draft.is_taken() else "")
        elif isinstance(panel, ItemInspector):
            panel.relevant.show_error(self._about(here, "relevant"))
            if panel.constraint is not None:
                panel.constraint.set_error(self._about(here, "constraint"))
                told = [each for each in here if not each.place.endswith(", constraint")]
            if panel.relevant.expression is not None:
                told = [each for each in told if not each.place.endswith(", relevant")]
        panel.sentences.show_sentences(self._words.sentences(told, draft.form.languages))

    def _about(self, found: list[QuestionnaireError], part: str) -> str:
        faults = [each for each in found if each.place.endswith(f", {part}")]
        return " ".join(map(self._words.sentence, faults))


def _before(form: Questionnaire, item: AnyItem) -> dict[str, AnyQuestion]:
    """The questions that a condition of an item can look at: those asked before it.

    A later one stays among them where the condition looks at it already.
    """
    order = [placed.item.name for placed in form.placed]
    earlier = set(order[: order.index(item.name)])
    rules = read_rules(item.relevant)
    earlier |= {rule.question for rule in rules.rules} if rules else set()
    inside = _names(item)
    return {
        name: question
        for name, question in form.questions.items()
        if name in earlier and name not in inside
    }


def _names(item: AnyItem) -> set[str]:
    """The names under which findings tell of an item."""
    rows = item.rows if isinstance(item, Grid) else ()
    return {item.name, f"{item.name}_other", *(row.name for row in rows)}
