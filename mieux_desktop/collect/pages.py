"""The pages as HTML: welcome, one per step, thanks, and what there is to say instead of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from html import escape

from mieux_desktop.collect.fields import Fields
from mieux_desktop.collect.steps import (
    Field,
    Filling,
    Go,
    Outcome,
    beside_choices,
    live_names,
    shown_steps,
)
from mieux_desktop.collect.words import Words, words_in
from mieux_desktop.domain.questionnaires.answers import is_blank
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.domain.questionnaires.typed import write_typed

_GLOBE = (
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 8 6 6M4 14l6-6 2-3M2 5h12M7 2h1'
    'M22 22l-5-10-5 10M14 18h6"/></svg>'
)
_DONE = (
    '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/>'
    '<path d="m9 12 2 2 4-4"/></svg>'
)
_LOCK = (
    '<svg viewBox="0 0 24 24" aria-hidden="true"><rect width="18" height="11" x="3" y="11" rx="2"/>'
    '<path d="M7 11V7a5 5 0 0 1 10 0v4"/></svg>'
)


@dataclass(frozen=True)
class Pages:
    """Writes the pages of one collection; `assets` is where its style and script lie."""

    form: Questionnaire
    token: str
    assets: str
    by_slips: bool

    def words(self, language: str) -> Words:
        """The words of the language that fits, of those of the form."""
        return words_in(self.form.language_for(language))

    def welcome(self, language: str, slip: str = "", *, wrong_slip: bool = False) -> str:
        """The first page: what it is about, in which language, and the code of a slip."""
        words = self.words(language)
        code = words.language.code
        title = self.form.title.get(code) or next(iter(self.form.title.values()))
        introduction = self.form.introduction.get(code, "")
        hidden = self._hidden(Field.LANGUAGE, code)
        asked = self._slip(words, slip, wrong=wrong_slip) if self.by_slips else ""
        links = "".join(self._language_link(each.code, slip, code) for each in self.form.languages)
        named = escape(words("language"))
        languages = f'<nav class="languages" aria-label="{named}">{links}</nav>'
        body = (
            f'<form id="f" class="page" method="post" action="/{self.token}" novalidate>'
            f'<main>{hidden}<h1 tabindex="-1">{escape(title)}</h1>'
            f'<p class="lead">{escape(introduction)}</p>{languages}{asked}</main>'
            f'<footer><div class="buttons">'
            f'<button class="primary" name="{Field.GO}" value="{Go.LOOK}">'
            f"{escape(words('start'))}</button></div>"
            f'<div class="buttons" id="resume" hidden><button type="button">'
            f"{escape(words('resume'))}</button></div>{self._private(words)}</footer></form>"
        )
        return self._document(words, title, body)

    def step(
        self,
        outcome: Outcome,
        *,
        closing_ends_at: datetime | None = None,
        notice: str = "",
        wrong_slip: bool = False,
    ) -> str:
        """The page of a step; `notice` names a sentence to show above it."""
        filling = outcome.filling
        words = self.words(filling.language)
        steps, shown = shown_steps(self.form, filling.answers)
        place = next(n for n, each in enumerate(steps) if each.name == filling.step)
        step = steps[place]
        visible = step.names & shown
        fields = Fields(
            words=words,
            answers=filling.answers,
            shown=shown,
            live=live_names(self.form, step),
            wrong={problem.question: problem for problem in outcome.wrong},
            fresh=visible - filling.seen if outcome.appeared else frozenset(),
        )
        code = words.language.code
        told = [words(notice)] if notice else []
        told += [words("look_again")] if outcome.wrong else []
        told += [words("appeared")] if outcome.appeared else []
        alerts = "".join(f'<p class="alert" role="alert">{escape(each)}</p>' for each in told)
        counted = words("step", n=place + 1, total=len(steps))
        heading = step.heading.get(code) or self.form.title.get(code, "")
        last = place + 1 == len(steps)
        back = (
            f'<button name="{Field.GO}" value="{Go.BACK}">{escape(words("back"))}</button>'
            if place
            else ""
        )
        closing = self._closing(words, closing_ends_at)
        slip = self._slip(words, filling.slip, wrong=True) if wrong_slip else ""
        state = self._state(replace(filling, slip="") if wrong_slip else filling, visible)
        go = Go.SEND if last else Go.NEXT
        body = (
            f'<form id="f" class="page" method="post" action="/{self.token}" novalidate>'
            f"<main>{state}{closing}"
            f'<div class="progress"><span>{escape(counted)}</span>'
            f'<progress value="{place + 1}" max="{len(steps)}" aria-hidden="true"></progress></div>'
            f'<h1 tabindex="-1">{escape(heading)}</h1>{alerts}{slip}'
            f"{fields.write(step.items)}</main>"
            f'<footer><div class="buttons">{back}'
            f'<button class="primary" name="{Field.GO}" value="{go}">'
            f"{escape(words('send' if last else 'next'))}</button></div>"
            f"{self._private(words)}</footer></form>"
        )
        return self._document(words, f"{counted} – {heading}", body, go)

    def thanks(self, language: str) -> str:
        """What those see who have sent; it does not tell what."""
        words = self.words(language)
        again = f"/{self.token}?l={words.language.code}"
        body = (
            f'<div class="page"><main class="done" data-sent>{_DONE}<h1 tabindex="-1">'
            f"{escape(words('thanks'))}</h1><p>{escape(words('thanks_more'))}</p></main>"
            f'<footer><div class="buttons"><a class="button" href="{again}">'
            f"{escape(words('another'))}</a></div></footer></div>"
        )
        return self._document(words, words("thanks"), body)

    def message(self, language: str, *names: str) -> str:
        """Sentences in place of a page."""
        words = self.words(language)
        told = "".join(f"<p>{escape(words(name))}</p>" for name in names[1:])
        body = (
            f'<div class="page"><main class="done"><h1 tabindex="-1">{escape(words(names[0]))}</h1>'
            f"{told}</main></div>"
        )
        return self._document(words, words(names[0]), body)

    def _state(self, filling: Filling, visible: frozenset[str]) -> str:
        """All that the next page must know: what is not asked for here, as hidden fields."""
        hidden = [
            self._hidden(Field.KEY, filling.key.hex()),
            self._hidden(Field.LANGUAGE, filling.language),
            self._hidden(Field.STEP, filling.step),
            self._hidden(Field.SEEN, " ".join(sorted(visible))),
        ]
        if filling.slip:
            hidden.append(self._hidden(Field.SLIP, filling.slip))
        beside = beside_choices(self.form)
        for name, value in filling.answers.items():
            if beside.get(name, name) not in visible and not is_blank(value):
                hidden += [self._hidden(name, text) for text in write_typed(value)]
        return "".join(hidden)

    def _slip(self, words: Words, slip: str, *, wrong: bool) -> str:
        error = f'<p class="error" id="e-slip">{escape(words("slip_wrong"))}</p>' if wrong else ""
        bad = ' aria-invalid="true" aria-describedby="e-slip"' if wrong else ""
        return (
            f'<div class="q"><label class="label" for="slip">{escape(words("slip"))}</label>{error}'
            f'<input id="slip" type="text" name="{Field.SLIP}" value="{escape(slip)}" dir="ltr"'
            f' maxlength="20" autocapitalize="characters" autocomplete="off"{bad}></div>'
        )

    def _closing(self, words: Words, ends_at: datetime | None) -> str:
        if ends_at is None:
            return ""
        sentence = escape(words("closing", time=words.time(ends_at)))
        return (
            f'<div class="alert closing" role="alert"><p>{sentence}</p>'
            f'<button name="{Field.GO}" value="{Go.SEND}">{escape(words("send_now"))}</button>'
            "</div>"
        )

    def _language_link(self, code: str, slip: str, current: str) -> str:
        language = self.form.language_for(code)
        address = f"/{self.token}?l={code}" + (f"&amp;s={escape(slip)}" if slip else "")
        mark = ' aria-current="true"' if code == current else ""
        return (
            f'<a class="button" href="{address}" lang="{code}" dir="{language.direction}"{mark}>'
            f"{escape(language.name)}</a>"
        )

    def _private(self, words: Words) -> str:
        return f'<p class="private">{_LOCK}<span>{escape(words("private"))}</span></p>'

    def _hidden(self, name: str, value: str) -> str:
        return f'<input type="hidden" name="{name}" value="{escape(value)}">'

    def _language_menu(self, words: Words) -> str:
        buttons = "".join(
            f'<button form="f" name="{Field.LANGUAGE}" value="{each.code}" lang="{each.code}"'
            f' dir="{each.direction}">{escape(each.name)}</button>'
            for each in self.form.languages
            if each.code != words.language.code
        )
        label = escape(words("language"))
        return (
            f'<details class="menu"><summary aria-label="{label}, {escape(words.language.name)}">'
            f"{_GLOBE}{escape(words.language.name)}</summary><div>{buttons}</div></details>"
        )

    def _document(self, words: Words, title: str, body: str, go: Go | None = None) -> str:
        """A whole page; `go` is what the Enter key asks for, on a page of the form."""
        menu = ""
        if go is not None:
            menu = (
                f'<button class="first" form="f" tabindex="-1" aria-hidden="true"'
                f' name="{Field.GO}" value="{go}"></button>'
            )
            if len(self.form.languages) > 1:
                menu += self._language_menu(words)
        offline = f' data-offline="{escape(words("offline"))}"'
        return (
            f'<!doctype html><html lang="{words.language.code}" dir="{words.language.direction}">'
            f'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,'
            f'initial-scale=1"><meta name="robots" content="noindex"><title>{escape(title)}</title>'
            f'<link rel="icon" href="{self.assets}/emblem.svg">'
            f'<link rel="stylesheet" href="{self.assets}/style.css">'
            f'<script src="{self.assets}/phone.js" defer></script></head><body{offline}>'
            f'<header><img src="{self.assets}/emblem.svg" alt="" width="36" height="24">'
            f"<p>{escape(words.funders)}</p>{menu}</header>{body}</body></html>"
        )
