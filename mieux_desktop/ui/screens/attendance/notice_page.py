"""The privacy notice before somebody signs, and what they say to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from mieux_desktop.domain.evidence import PrivacyNotice, Purpose
from mieux_desktop.operations.consent import notice_for
from mieux_desktop.operations.signing import Signing
from mieux_desktop.ui.screens.attendance.signer_words import LanguageRow, SignerWords
from mieux_desktop.ui.screens.attendance.signing_pages import page_column
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import TextArea
from mieux_desktop.ui.widgets.labels import Label


class NoticePage(QWidget):
    """One person reads what their data are for, and says yes or no to each purpose."""

    def __init__(self) -> None:
        super().__init__()
        self._signer: Signing | None = None
        self._notice: PrivacyNotice | None = None
        self._words = SignerWords("en")
        self.name = Label("", "display", wrap=True)
        self._about = Label("", "note", "secondary", wrap=True)
        self.back = Button("", role="link", key=self.tr("Esc"))
        self.languages = LanguageRow()
        self._heading = Label("", "heading", wrap=True)
        self.text = TextArea(name=self.tr("Privacy notice"), lines=12)
        self.text.setReadOnly(True)
        self.text.setStyleSheet("font-size: 17px;")
        self.attendance, self.photos = YesNo(), YesNo()
        self.agree = Button("", "signature", "primary", key=self.tr("Enter"))
        self._told = Label("", "body", "bad", wrap=True)
        column = page_column(self, self.name, self.back)
        column.addWidget(self._about)
        column.addWidget(self.languages)
        column.addWidget(self._heading)
        column.addWidget(self.text, 1)
        column.addWidget(self.attendance)
        column.addWidget(self.photos)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self.agree)
        column.addLayout(foot)
        self.attendance.answered.connect(self._follow)

    def show_day(self, activity: str) -> None:
        """Show what the notice is about."""
        self._about.setText(activity)

    def show_signer(self, signer: Signing) -> None:
        """Show a person their notice; what they said earlier is marked."""
        self._signer = signer
        self.name.setText(signer.name)
        self.attendance.show_answer(True if signer.has_agreed else None)
        self.photos.show_answer(signer.photos)
        self._told.setText("")
        self._show_notice()

    def speak(self, words: SignerWords) -> None:
        """Say everything in a language; the notice too, where it has one."""
        self._words = words
        self.setLayoutDirection(words.direction)
        self.languages.show_chosen(words.code)
        self.back.setText(words.say("back"))
        self._heading.setText(words.say("sign_notice"))
        self.attendance.speak(words.say("sign_attendance"), words)
        self.photos.speak(words.say("sign_photos"), words)
        self.agree.setText(words.say("next"))
        self._told.setText("")
        self._show_notice()

    def focus_first(self) -> None:
        """Put the keyboard on the first question."""
        self.attendance.focus_first()

    def is_answered(self) -> bool:
        """Tell whether the person has agreed and said yes or no to photos."""
        for question in (self.attendance, self.photos):
            if question.answer() is None:
                question.focus_first()
                return False
        self._follow()
        return bool(self.attendance.answer())

    def is_refused(self) -> bool:
        """Tell whether the person has answered, and does not agree."""
        return self.attendance.answer() is False and self.photos.answer() is not None

    def is_for(self, signer: Signing) -> bool:
        """Tell whether this person was shown the notice just now."""
        return self._signer is signer

    def consent(self) -> dict[Purpose, bool]:
        """Return what the person said."""
        return {
            Purpose.ATTENDANCE: bool(self.attendance.answer()),
            Purpose.PHOTOS: bool(self.photos.answer()),
        }

    def shown(self) -> PrivacyNotice | None:
        """Return the wording that the person has read."""
        return self._notice

    def _follow(self) -> None:
        refused = self.attendance.answer() is False
        self._told.setText(self._words.say("sign_refused") if refused else "")

    def _show_notice(self) -> None:
        notices = self._signer.notices if self._signer else {}
        self._notice = notice = notice_for(notices, self._words.code)
        if notice is not None:
            self.text.setLayoutDirection(SignerWords(notice.language).direction)
            self.text.setPlainText(notice.text)


class YesNo(QWidget):
    """A question that is answered by yes or no, by arrow keys too."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._question = Label("", "note", wrap=True)
        self.yes, self.no = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(20)
        row.addWidget(self._question, 1)
        for button in (self.yes, self.no):
            button.setStyleSheet("font-size: 17px; padding: 6px 0;")
            self._group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _on: self.answered.emit())

    def speak(self, question: str, words: SignerWords) -> None:
        """Ask in a language; the answer stays."""
        self._question.setText(question)
        for button, name in ((self.yes, "yes"), (self.no, "no")):
            button.setText(words.say(name))
            button.setAccessibleName(f"{question} {words.say(name)}")

    def show_answer(self, answer: bool | None) -> None:
        """Mark an answer, or none."""
        self._group.setExclusive(False)
        self.yes.setChecked(answer is True)
        self.no.setChecked(answer is False)
        self._group.setExclusive(True)

    def answer(self) -> bool | None:
        """Return the answer, None for none yet."""
        return True if self.yes.isChecked() else False if self.no.isChecked() else None

    def focus_first(self) -> None:
        """Put the keyboard on the answer, or on yes; nothing is answered by that."""
        (self.no if self.no.isChecked() else self.yes).setFocus(Qt.FocusReason.OtherFocusReason)
