"""The model: laptops that do all that happens to them in the field, and must agree in the end."""

from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from msgspec import structs

from mieux_desktop.domain.changes.model import SCHEMA, Change, Edit, to_milliseconds
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.exchange import read_file
from mieux_desktop.operations.undo import undo_last
from tests.exchange.field import WRONG_LAPTOP, Field, File
from tests.exchange.replicas import PARAGRAPHS, new_note, new_person, run_of, write_runs

_SPOILT = {"bundle-truncated", "bundle-damaged", "not-a-bundle"}
_POISONS = ("entity", "field", "value", "scope", "twice")

who = st.integers(0, 4)  # the fifth is a copy, once there is one
number = st.integers(0, 30)


class Exchange(Field):
    """What can happen, in any order."""

    # -- what people write

    @rule(at=who, narrow=st.booleans())
    def write_a_note(self, at: int, narrow: bool) -> None:
        replica = self.at(at)
        action = self.actions[narrow and self.team.narrow.id in replica.entitled]
        note = new_note(self.chance.randbytes(16), action, self.token())
        self.do(replica, lambda: self.save(replica, None, note))
        self.notes.append(note.id)

    @rule(at=who, which=number)
    def edit_a_field(self, at: int, which: int) -> None:
        self.edit(at, which, lambda note: replace(note, tags=(self.token(),)))

    @rule(at=who, which=number, paragraph=st.integers(0, PARAGRAPHS - 1))
    def edit_a_paragraph(self, at: int, which: int, paragraph: int) -> None:
        def edited(note: Note) -> Note:
            lines = note.body.split("\n")
            lines[paragraph] = self.token()
            return replace(note, body="\n".join(lines))

        self.edit(at, which, edited)

    @rule(at=who, which=number)
    def delete_a_note(self, at: int, which: int) -> None:
        self.edit(at, which, lambda note: replace(note, deleted=True))

    @rule(at=who)
    def undo(self, at: int) -> None:
        replica = self.at(at)
        self.do(replica, lambda: undo_last(replica.store))

    @rule(at=who)
    def meet_a_person(self, at: int) -> None:
        replica, person = self.at(at), new_person(self.chance.randbytes(16), self.token())
        replica.entitled.add(person.id)
        self.do(replica, lambda: self.save(replica, None, person))
        self.people.append(person.id)

    @precondition(lambda self: self.people)
    @rule(at=who, which=number, narrow=st.booleans())
    def link_a_person(self, at: int, which: int, narrow: bool) -> None:
        replica, id_ = self.at(at), self.people[which % len(self.people)]
        if self.found(replica, Person, id_) is None:
            return
        action = self.actions[narrow and self.team.narrow.id in replica.entitled]
        note = new_note(self.chance.randbytes(16), action, self.token(), (id_,))
        self.do(replica, lambda: self.save(replica, None, note))
        self.notes.append(note.id)

    @precondition(lambda self: self.people)
    @rule(at=who, which=number)
    def edit_a_person(self, at: int, which: int) -> None:
        replica, id_ = self.at(at), self.people[which % len(self.people)]
        person = self.found(replica, Person, id_)
        if person is not None:
            edited = replace(person, function=self.token())
            self.do(replica, lambda: self.save(replica, person, edited))

    # -- what happens to laptops

    @rule(at=who, days=st.integers(-20, 20))
    def set_the_clock(self, at: int, days: int) -> None:
        self.at(at).days = days

    @rule(at=who)
    def restart(self, at: int) -> None:
        self.at(at).restart()

    @rule(at=who)
    def back_up(self, at: int) -> None:
        if len(self.at(at).backups) < 2:
            self.at(at).back_up()

    @rule(at=who, which=number)
    def restore(self, at: int, which: int) -> None:
        replica = self.at(at)
        if replica.backups:
            replica.restore(which % len(replica.backups))

    @precondition(lambda self: not self.copied)
    @rule(at=st.integers(0, 3), running=st.booleans())
    def copy_the_disk(self, at: int, running: bool) -> None:
        replica = self.replicas[at]
        twin = replica.copy(self.folder / "copy", running=running)
        self.replicas.append(twin)
        self.copied[replica.device] = (replica, twin, set(replica.own))

    @rule(at=st.integers(0, 2), other=st.integers(0, 2))
    def share_the_narrow_action(self, at: int, other: int) -> None:
        self.share(self.replicas[at], self.replicas[other])

    # -- files

    @rule(at=who, to=who)
    def write_a_file(self, at: int, to: int) -> None:
        giver, taker = self.at(at), self.at(to)
        if giver.device != taker.device:
            self.files.append(self.written(giver, taker))

    @rule(at=who, to=who)
    def hand_over(self, at: int, to: int) -> None:
        self.write_a_file(at, to)
        if self.files and self.files[-1].to == self.at(to).device:
            self.deliver(self.at(to), self.files[-1])

    @precondition(lambda self: self.files)
    @rule(to=who, which=number)
    def deliver_any_file(self, to: int, which: int) -> None:
        """Old or new, for the first time or again, to whom it is for or to somebody else."""
        self.deliver(self.at(to), self.files[which % len(self.files)])

    @precondition(lambda self: self.files)
    @rule(to=who, which=number)
    def stop_reading(self, to: int, which: int) -> None:
        replica, file = self.at(to), self.files[which % len(self.files)]
        if file.to == replica.device:
            with pytest.raises(Problem, match="reading-stopped"):
                read_file(replica.store, file.path, cancelled=lambda: True)
            self.observe(replica)

    @precondition(lambda self: self.files)
    @rule(to=who, which=number, place=st.floats(0, 0.99))
    def spoil_a_file(self, to: int, which: int, place: float) -> None:
        """Cut or bent, a file brings nothing at all."""
        replica, file = self.at(to), self.files[which % len(self.files)]
        content = bytearray(file.path.read_bytes()[: 512 + 1 + int(place * 4096)])
        content[-1] ^= 1
        spoilt = self.stick / "spoilt.mieux"
        spoilt.write_bytes(content)
        self.assert_refused(replica, spoilt, _SPOILT | WRONG_LAPTOP)

    # -- programs that are not this one

    @rule(to=who, kind=st.sampled_from(_POISONS))
    def send_poison(self, to: int, kind: str) -> None:
        """Three changes of a certified laptop, the second of which must not be applied."""
        note = new_note(self.chance.randbytes(16), self.team.shared, self.token())
        epoch = self.chance.randbytes(8)
        good = self.outside(epoch, 1, note)
        tags = Edit("note", note.id, "tags", [self.token()], ())
        scope = self.team.shared.id
        poison = {
            "entity": Edit("spell", note.id, "words", "x", ()),
            "field": Edit("note", note.id, "spell", "x", ()),
            "value": Edit("note", note.id, "tags", [1], ()),
            "scope": Edit("note", self.notes[0], "tags", ["x"], ()),
            "twice": tags,
        }[kind]
        bad = structs.replace(
            good, n=2, edits=(poison, poison) if kind == "twice" else (poison,),
            scope=b"" if kind == "scope" else scope,
        )  # fmt: skip
        last = structs.replace(good, n=3, edits=(tags,))
        self.oracle.add(good, {})
        self.oracle.add(last, {good.ref: good})
        self.notes.append(note.id)
        self.send_outside(self.at(to), good, bad, last)

    @rule(to=who, variant=st.integers(0, 1), which=st.integers(0, 2))
    def send_a_fork(self, to: int, variant: int, which: int) -> None:
        """One of two histories that a certified laptop signed under the same numbers."""
        if which >= len(self.forked):
            which = len(self.forked)
            self.forked.append((self.chance.randbytes(16), set()))
        id_, variants = self.forked[which]
        variants.add(variant)
        note = new_note(id_, self.team.shared, f"variant {variant}")
        epoch = id_[:7] + b"f"
        start = self.outside(epoch, 1, new_note(id_[::-1], self.team.shared, "start"))
        start = _without_salt(start)
        end = _without_salt(self.outside(epoch, 2, note))
        replica = self.at(to)
        held = replica.log().get(end.ref)
        self.send_outside(replica, start, end)
        assert held in (None, end) or replica.forks(), f"{replica.name} overlooks a fork"

    @precondition(lambda self: self.future is None)
    @rule(at=who, to=who, which=number)
    def write_with_a_newer_program(self, at: int, to: int, which: int) -> None:
        author, taker = self.at(at), self.at(to)
        note = self.found(author, Note, self.notes[which % len(self.notes)])
        if note is None or author.device == taker.device or note.action_id not in taker.entitled:
            return
        edit = Edit("note", note.id, "tags", ["newer"], note.heads.get("tags", ()))
        change = Change(
            self.chance.randbytes(8), 1, to_milliseconds(author.now()), SCHEMA + 1,
            note.action_id, b"", (edit,),
        )  # fmt: skip
        device, signer = author.keys()
        run = run_of(signer, change)
        path = write_runs(self.stick, f"newer {len(self.files)}", device, taker, [run])
        self.future = change
        self.before_future = author.log()
        self.files.append(File(path, taker.device))
        self.deliver(taker, self.files[-1])


def _without_salt(change: Change) -> Change:
    """The same change each time that it is made."""
    edits = tuple(structs.replace(e, salt=e.salt and bytes(16)) for e in change.edits)
    return structs.replace(change, edits=edits)
