"""What must hold once everybody has exchanged everything with everybody."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import Ref
from tests.exchange.oracle import changed_lines
from tests.exchange.replicas import Replica

if TYPE_CHECKING:
    from tests.exchange.field import Field

_NOTE_ROW = "SELECT * FROM note WHERE id = x'{}'"
_PERSON_ROW = "SELECT * FROM person WHERE id = x'{}'"
_CONFLICTS = "SELECT field FROM conflicts WHERE record_id = x'{}' ORDER BY field"


def assert_agreement(model: Field, log: Set[Ref]) -> None:
    """Prove all invariants; `log` is what anybody held before the last exchange."""
    for replica in model.replicas:
        assert replica.problems() == [], f"{replica.name}: its state is not the fold of its log"
        model.observe(replica)
        waiting = replica.rows("SELECT epoch, after_n FROM parked p WHERE after_n <="
                               " (SELECT n FROM epochs e WHERE e.epoch = p.epoch)")  # fmt: skip
        assert waiting == [], f"{replica.name} keeps waiting for what has come"
    forked = {id_ for id_, _ in model.forked} | {id_[::-1] for id_, _ in model.forked}
    for id_ in model.notes:
        if id_ not in forked:
            _assert_record(model, log, id_, Note, _NOTE_ROW)
    for id_ in model.people:
        _assert_record(model, log, id_, Person, _PERSON_ROW)
    _assert_forks_are_told(model)
    _assert_clones_are_told(model, log)


def holders(model: Field, id_: bytes, kind: type, log: Set[Ref]) -> list[Replica]:
    """Return who must have a record: all that share its action, or one that names the person."""
    if kind is Person:
        actions = set()
        for replica in model.replicas:
            with replica.store.reading() as records:
                actions |= {n.action_id for n in records.find(Note) if id_ in n.people}
    else:
        created = model.oracle.cells[id_, "action_id"]
        actions = {seen.value for ref, seen in created.items() if ref in log}
    return [r for r in model.replicas if r.entitled & actions]


def entitled_by_links(model: Field, replica: Replica) -> set[bytes]:
    """Return the people whom any note ever named in an action that the laptop may have."""
    named = set()
    for (id_, name), versions in model.oracle.cells.items():
        if name == "people":
            actions = {s.value for s in model.oracle.cells.get((id_, "action_id"), {}).values()}
            if actions & replica.entitled:
                named.update(person for seen in versions.values() for person in seen.value)
    return named


def _assert_record(model: Field, log: Set[Ref], id_: bytes, kind: type, row: str) -> None:
    replicas = holders(model, id_, kind, log)
    if not replicas:
        return
    first, *others = replicas
    shown = first.rows(row.format(id_.hex()))
    conflicts = [name for (name,) in first.rows(_CONFLICTS.format(id_.hex()))]
    for other in others:
        assert other.rows(row.format(id_.hex())) == shown, f"{other.name} shows something else"
        here = [name for (name,) in other.rows(_CONFLICTS.format(id_.hex()))]
        assert here == conflicts, f"{other.name} has other conflicts open"
    for replica in replicas:
        _assert_nothing_lost(model, log, replica, id_, kind)
    if shown and model.oracle.is_whole(id_, log):
        _assert_as_reckoned(model, log, first, id_, kind, conflicts)


def _assert_nothing_lost(
    model: Field, log: Set[Ref], replica: Replica, id_: bytes, kind: type
) -> None:
    """Every version that anybody holds can be found in the history, everywhere, as written."""
    for name in model.oracle.fields(id_):
        with replica.store.reading() as records:
            past = {version.ref: version.value for version in records.versions(id_, name)}
        due = {ref: seen.value for ref, seen in model.oracle.alive((id_, name), log).items()}
        assert past == due, f"{replica.name}: versions of {name} are lost or strange"


def _assert_as_reckoned(
    model: Field, log: Set[Ref], replica: Replica, id_: bytes, kind: type, conflicts: list[str]
) -> None:
    oracle = model.oracle
    record = model.found(replica, kind, id_)
    assert record is not None
    for name in oracle.fields(id_):
        heads = oracle.heads((id_, name), log)
        assert set(record.heads.get(name, ())) == heads, f"{name}: not what nobody had seen"
    written = {name for name in oracle.fields(id_) if oracle.alive((id_, name), log)}
    assert record.heads.keys() == written, "a field has a value that nobody wrote"
    fields = [("tags", False), ("body", True)] if kind is Note else [("function", False)]
    for name, long in fields:
        heads = oracle.heads((id_, name), log)
        values = [oracle.cells[id_, name][ref].value for ref in heads]
        if len(heads) == 2:
            base = oracle.base((id_, name), heads, log)
            _assert_merged(base, values, getattr(record, name), name in conflicts, long)
        elif len(heads) < 2:
            assert name not in conflicts
            shown = list(record.tags) if name == "tags" else getattr(record, name)
            assert not values or shown == values[0]
    if (id_, "deleted") in oracle.cells and oracle.alive((id_, "deleted"), log):
        gone = oracle.is_deleted(id_, log)
        assert record.deleted is (gone is True), "a deletion hides what its author did not see"
        assert ("deleted" in conflicts) is (gone is None)


def _assert_merged(base: object, values: list, shown: object, conflict: bool, long: bool) -> None:
    one, other = values
    if not long:
        differs = one != other and base not in (one, other)
        assert conflict is differs, "a conflict is open exactly while both sides stand"
    elif isinstance(base, str):
        mine, theirs = changed_lines(base, one), changed_lines(base, other)
        if one == other or mine & theirs & (set(range(99)) - changed_lines(one, other)):
            return  # somebody undid both to the same words
        assert conflict is bool(mine & theirs), "paragraphs changed apart merge, others do not"
        if not conflict:
            lines = base.split("\n")
            for text, changed in ((one, mine), (other, theirs)):
                for number in changed:
                    lines[number] = text.split("\n")[number]
            assert shown == "\n".join(lines)


def _assert_forks_are_told(model: Field) -> None:
    """Who meets both histories tells of it; the two of a copied disk do not meet each other."""
    outsider = {model.team.outsider.device.key}
    possible = outsider if any(len(variants) > 1 for _, variants in model.forked) else set()
    for replica in model.replicas:
        forks = replica.forks()
        assert forks <= possible, f"{replica.name}: forks where there are none"
        if model.contested and replica.device not in model.copied:
            assert forks == outsider, f"{replica.name}: forks that it does not tell"


def _assert_clones_are_told(model: Field, log: Set[Ref]) -> None:
    for replica in model.replicas:
        with replica.store.reading() as records:
            told = records.cloned_devices()
        assert told <= model.copied.keys(), f"{replica.name}: a clone where there is none"
        for device, (one, twin, common) in model.copied.items():
            wrote = bool(one.own - common) and bool(twin.own - common)
            if wrote and not (one.was_restored or twin.was_restored):
                assert device in told, f"{replica.name} does not tell the clone"
