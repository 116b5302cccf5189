"""The pages on which people sign: a code, a notice and what it asks, the pad, what comes of it.

Each carries what was said before as hidden fields; nothing is kept between two pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape

from mieux_desktop.collect.document import (
    document,
    done,
    entered,
    hidden,
    language_links,
    language_menu,
    link_to,
    message,
    private,
)
from mieux_desktop.collect.words import LANGUAGES, Words, words_for
from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.evidence import Purpose
from mieux_desktop.operations.phone_signing import Occasion, PhoneVisit

_PAD = 999  # units across the pad, and down it, as strokes are written
_QUESTIONS = {Purpose.ATTENDANCE: "sign_attendance", Purpose.PHOTOS: "sign_photos"}
_ANSWERS = {True: "yes", False: "no"}


class Field(StrEnum):
    """Names of the fields."""

    KEY = ".key"  # random; the same page sent twice signs once
    LANGUAGE = ".language"
    CODE = ".code"
    PLACE = ".place"  # the page that was posted
    ATTENDANCE = ".attendance"
    PHOTOS = ".photos"
    NOTICE = ".notice"  # id of what was read
    STROKES = ".strokes"
    DRAWN = ".drawn"  # set by the script: there is a pad to draw on
    GO = ".go"


class Go(StrEnum):
    """What a button asks for."""

    LOOK = "look"  # the same page again, in another language
    AGREE = "agree"
    SIGN = "sign"
    WITHOUT = "without"  # a drawing
    HERE = "here"
    BACK = "back"


FIELD_OF = {Purpose.ATTENDANCE: Field.ATTENDANCE, Purpose.PHOTOS: Field.PHOTOS}


@dataclass(frozen=True)
class Signing:
    """What a page carries of a person who is about to sign."""

    key: bytes
    language: str
    code: str
    consent: Mapping[Purpose, bool] = field(default_factory=dict)
    notice: str = ""
    strokes: str = ""


@dataclass(frozen=True)
class SigningPages:
    """Writes the pages of one day of an activity."""

    occasion: Occasion

    def welcome(self, language: str, code: str = "", *, wrong: bool = False) -> str:
        """The first page: what is signed, in which language, and the code of a badge."""
        words = words_for(language)
        title = words("sign_title", day=words.day(self.occasion.on))
        error = ""
        if wrong:
            error = f'<p class="error" id="e-code">{escape(words("sign_code_wrong"))}</p>'
        bad = ' aria-invalid="true"' if wrong else ""
        described = "e-code h-code" if wrong else "h-code"
        body = self._form(
            f"{hidden(Field.LANGUAGE, words.language.code)}"
            f'<h1 tabindex="-1">{escape(title)}</h1>{self._about(words)}'
            f"{language_links(words, LANGUAGES, f'/{self.occasion.token}')}"
            f'<div class="q"><label class="label" for="code">{escape(words("sign_code"))}</label>'
            f'<p class="hint" id="h-code">{escape(words("sign_code_hint"))}</p>{error}'
            f'<input id="code" type="text" name="{Field.CODE}" value="{escape(code)}" dir="ltr"'
            f' maxlength="20" autocapitalize="characters" autocomplete="off" spellcheck="false"'
            f' aria-describedby="{described}"{bad}></div>',
            self._button(words, "next", Go.LOOK),
            private(words("sign_private")),
        )
        return document(words, title, body, offline="sign_offline")

    def notice(self, visit: PhoneVisit, signing: Signing, *, wrong: bool = False) -> str:
        """What the person is told before signing, and what they are asked; each apart."""
        words = words_for(signing.language)
        notice = visit.notice
        told = ""
        if notice is not None:
            direction = "rtl" if notice.language == "ar" else "ltr"
            told = (
                f'<p class="note" lang="{escape(notice.language)}" dir="{direction}">'
                f"{escape(notice.text)}</p>"
            )
        asked = "".join(
            self._question(words, purpose, signing.consent.get(purpose), wrong=wrong)
            for purpose in _QUESTIONS
            if purpose in visit.asks
        )
        alert = self._alert(words, "look_again") if wrong else ""
        body = self._form(
            f"{self._carried(signing, Go.AGREE, consent=False)}"
            f"{hidden(Field.NOTICE, notice.id.hex() if notice else '')}"
            f"{self._name(visit)}{alert}<h2>{escape(words('sign_notice'))}</h2>{told}{asked}",
            self._not_me(words) + self._button(words, "next", Go.AGREE),
            private(words("sign_private")),
        )
        return self._document(words, visit.name, body, Go.AGREE)

    def pad(self, visit: PhoneVisit, signing: Signing, *, notice: str = "") -> str:
        """The pad; without script, a button that signs."""
        words = words_for(signing.language)
        alert = self._alert(words, notice) if notice else ""
        lines = "".join(
            f'<polyline points="{escape(line)}"/>' for line in signing.strokes.split(";") if line
        )
        asked = bool(visit.asks)
        back = self._button(words, "back", Go.BACK) if asked else self._not_me(words)
        body = self._form(
            f"{self._carried(signing, Go.SIGN)}{hidden(Field.STROKES, signing.strokes)}"
            f"{self._name(visit)}<p>{escape(words('sign_title', day=self._day(words)))}</p>{alert}"
            f'<p id="press">{escape(words("sign_press"))}</p>'
            f'<div id="pad" hidden><p class="label" id="pad-name">{escape(words("sign_pad"))}</p>'
            f'<div id="sheet"><svg viewBox="0 0 {_PAD} {_PAD}" preserveAspectRatio="none"'
            f' role="img" aria-labelledby="pad-name">{lines}</svg></div>'
            f'<div class="buttons"><button type="button" id="clear">'
            f"{escape(words('sign_clear'))}</button>"
            f'<button name="{Field.GO}" value="{Go.WITHOUT}">{escape(words("sign_without"))}'
            f"</button></div></div>",
            back + self._button(words, "sign_sign", Go.SIGN),
        )
        return self._document(words, visit.name, body, Go.SIGN)

    def here(self, visit: PhoneVisit, session: Session, signing: Signing) -> str:
        """For one who has signed already: a further session of the day."""
        words = words_for(signing.language)
        until = f"–{session.ends:%H:%M}" if session.ends else ""
        when = words.number(f"{session.starts:%H:%M}{until}")
        body = self._form(
            f"{self._carried(signing, Go.HERE)}{self._name(visit)}"
            f"<p>{escape(words('sign_already', day=self._day(words)))}</p>"
            f"<h2>{escape(words('sign_session'))}</h2>"
            f'<p class="label"><bdi>{escape(session.title)}</bdi>'
            f' <bdi dir="ltr">{when}</bdi></p>',
            self._not_me(words) + self._button(words, "sign_here", Go.HERE),
        )
        return self._document(words, visit.name, body, Go.HERE)

    def already(self, visit: PhoneVisit, language: str) -> str:
        """For one for whom nothing is left to do."""
        words = words_for(language)
        sentence = words("sign_already", day=self._day(words))
        return done(words, visit.name, [sentence], self._another(words))

    def thanks(self, language: str, *, here: bool) -> str:
        """What those see who have signed, or checked in; it names nobody."""
        words = words_for(language)
        sentence = words("sign_here_thanks" if here else "sign_thanks", day=self._day(words))
        return done(words, sentence, [words("sign_close")], self._another(words))

    def refused(self, language: str) -> str:
        """What those see who did not agree to be on the list."""
        words = words_for(language)
        back = link_to(f"/{self.occasion.token}?l={words.language.code}", words("back"))
        return message(words, words("sign_refused"), words("sign_refused_more"), footer=back)

    def message(self, language: str, *names: str) -> str:
        """Sentences in place of a page."""
        words = words_for(language)
        return message(words, *(words(name) for name in names))

    def _day(self, words: Words) -> str:
        return words.day(self.occasion.on)

    def _about(self, words: Words) -> str:
        activity, code = self.occasion.activity, words.language.code
        names = (self.occasion.action.name(code), activity.title(code))
        return "".join(f'<p class="lead"><bdi>{escape(name)}</bdi></p>' for name in names if name)

    def _name(self, visit: PhoneVisit) -> str:
        return f'<h1 tabindex="-1"><bdi>{escape(visit.name)}</bdi></h1>'

    def _alert(self, words: Words, name: str) -> str:
        return f'<p class="alert" role="alert">{escape(words(name))}</p>'

    def _question(self, words: Words, purpose: Purpose, given: bool | None, *, wrong: bool) -> str:
        name, missing = FIELD_OF[purpose], wrong and given is None
        options = "".join(
            f'<label class="option"><input type="radio" name="{name}" value="{text}"'
            f"{' checked' * (given is answer)}><span>{escape(words(text))}</span></label>"
            for answer, text in _ANSWERS.items()
        )
        error = f'<p class="error">{escape(words("required"))}</p>' if missing else ""
        bad = ' aria-invalid="true"' if missing else ""
        return (
            f'<fieldset class="q"{bad}><legend>{escape(words(_QUESTIONS[purpose]))}</legend>'
            f'{error}<div class="list">{options}</div></fieldset>'
        )

    def _carried(self, signing: Signing, place: Go, *, consent: bool = True) -> str:
        fields = {
            Field.KEY: signing.key.hex(),
            Field.LANGUAGE: signing.language,
            Field.CODE: signing.code,
            Field.PLACE: str(place),
        }
        if consent:
            fields |= {FIELD_OF[purpose]: _ANSWERS[on] for purpose, on in signing.consent.items()}
            fields[Field.NOTICE] = signing.notice
        return "".join(hidden(name, value) for name, value in fields.items())

    def _button(self, words: Words, text: str, go: Go) -> str:
        primary = "" if go is Go.BACK else ' class="primary"'
        return f'<button{primary} name="{Field.GO}" value="{go}">{escape(words(text))}</button>'

    def _not_me(self, words: Words) -> str:
        return link_to(f"/{self.occasion.token}?l={words.language.code}", words("sign_not_me"))

    def _another(self, words: Words) -> str:
        return link_to(f"/{self.occasion.token}?l={words.language.code}", words("sign_another"))

    def _form(self, main: str, buttons: str, below: str = "") -> str:
        return (
            f'<form id="f" class="page" method="post" action="/{self.occasion.token}" novalidate>'
            f'<main>{main}</main><footer><div class="buttons">{buttons}</div>{below}</footer>'
            "</form>"
        )

    def _document(self, words: Words, title: str, body: str, go: Go) -> str:
        menu = entered(Field.GO, go) + language_menu(words, LANGUAGES, Field.LANGUAGE)
        return document(words, title, body, menu, offline="sign_offline")
