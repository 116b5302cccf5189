"""The pages as HTML: welcome, one per step, thanks, and what there is to say instead of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
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


@dataclass(frozen=True)
class Pages:
    """Writes the pages of one collection."""

    form: Questionnaire
    token: str
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
        chosen = hidden(Field.LANGUAGE, code)
        asked = self._slip(words, slip, wrong=wrong_slip) if self.by_slips else ""
        query = f"&s={slip}" if slip else ""
        languages = language_links(words, self.form.languages, f"/{self.token}", query)
        body = (
            f'<form id="f" class="page" method="post" action="/{self.token}" novalidate>'
            f'<main>{chosen}<h1 tabindex="-1">{escape(title)}</h1>'
            f'<p class="lead">{escape(introduction)}</p>{languages}{asked}</main>'
            f'<footer><div class="buttons">'
            f'<button class="primary" name="{Field.GO}" value="{Go.LOOK}">'
            f"{escape(words('start'))}</button></div>"
            f'<div class="buttons" id="resume" hidden><button type="button">'
            f"{escape(words('resume'))}</button></div>{private(words('private'))}</footer></form>"
        )
        return document(words, title, body)

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
            f"{private(words('private'))}</footer></form>"
        )
        menu = entered(Field.GO, go) + language_menu(words, self.form.languages, Field.LANGUAGE)
        return document(words, f"{counted} – {heading}", body, menu)

    def thanks(self, language: str) -> str:
        """What those see who have sent; it does not tell what."""
        words = self.words(language)
        again = link_to(f"/{self.token}?l={words.language.code}", words("another"))
        own = self.form.thanks.get(words.language.code, "")
        told = [*filter(None, (own,)), words("thanks_more")]
        return done(words, words("thanks"), told, again, " data-sent")

    def message(self, language: str, *names: str) -> str:
        """Sentences in place of a page."""
        words = self.words(language)
        return message(words, *(words(name) for name in names))

    def _state(self, filling: Filling, visible: frozenset[str]) -> str:
        """All that the next page must know: what is not asked for here, as hidden fields."""
        carried = [
            hidden(Field.KEY, filling.key.hex()),
            hidden(Field.LANGUAGE, filling.language),
            hidden(Field.STEP, filling.step),
            hidden(Field.SEEN, " ".join(sorted(visible))),
        ]
        if filling.slip:
            carried.append(hidden(Field.SLIP, filling.slip))
        beside = beside_choices(self.form)
        for name, value in filling.answers.items():
            if beside.get(name, name) not in visible and not is_blank(value):
                carried += [hidden(name, text) for text in write_typed(value)]
        return "".join(carried)

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
