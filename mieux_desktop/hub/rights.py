"""What a person may write: role and scope of each change, from the hub's own database."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from mieux_desktop.domain.changes.model import Change, Edit
from mieux_desktop.domain.evaluations import evaluation_id
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.hub.arriving import Item

# Reasons for which a change waits for an officer; those of poison cannot be adopted.
OUT_OF_SCOPE, ROLE, WRONG_SCOPE, WRONG_AUTHOR = (
    "out-of-scope",
    "role",
    "wrong-scope",
    "wrong-author",
)

_EXPERT_WRITES = frozenset({
    "mission", "note", "attachment", "person", "institution", "participant", "attendance",
    "collection", "response", "report_section", "report_version", "report_reopening",
    "report_comment", "recommendation", "session", "alias", "signature", "list_export",
    "certificate_template", "certificate", "consent", "achievement", "follow_up",
    "theme", "answer_theme", "questionnaire", "privacy_notice",
})  # fmt: skip
# Planning a mission tells its activities where and when.
_EXPERT_PLANS = frozenset({"place", "country", "timezone", "starts_on", "ends_on"})
_OWN = frozenset({"evaluation", "score"})
# Records that are a scope each: whoever makes one has it.
OWN_SCOPES = frozenset({"person", "institution"})

Key = tuple[str, bytes]  # entity and id of a record


@dataclass(frozen=True, slots=True)
class Record:
    """Where a record belongs; an evaluation and its scores also have an owner."""

    scope: bytes
    owner: bytes | None = None


@dataclass(slots=True)
class Rights:
    """What one person may write, with what the hub knows of the records that are written to.

    `scopes` are those among the ones asked about that were given to the person; `records` grow
    with what is accepted.
    """

    person_id: bytes
    authors: Collection[bytes]
    role: str
    scopes: set[bytes]
    records: Mapping[Key, Record]
    added: dict[Key, Record] = field(default_factory=dict)

    def judge(self, item: Item) -> str:
        """Return why the change has to wait; empty when the person may write it."""
        change = item.change
        if change is None:
            return ""
        if change.author and change.author not in self.authors:
            return WRONG_AUTHOR
        if not self._in_scope(change):
            return OUT_OF_SCOPE
        edits = item.edits
        if self.role == "administrator" or (
            self.role != "officer" and not all(map(self._may_edit, self._with_context(edits)))
        ):
            return ROLE
        return WRONG_SCOPE if self.is_misplaced(item) else ""

    def is_misplaced(self, item: Item) -> bool:
        """Tell whether the change edits a record that belongs to another scope."""
        found = (self._record((edit.entity, edit.id)) for edit in item.edits)
        scope = item.change.scope if item.change is not None else b""
        return any(record is not None and record.scope != scope for record in found)

    def note(self, item: Item) -> None:
        """Take note of the records that an accepted change makes."""
        change = item.change
        if change is None:
            return
        owners = self._owners(item.edits)
        for edit in item.edits:
            shape = SHAPES.get(edit.entity)
            key = edit.entity, edit.id
            if shape is None or self._record(key) is not None:
                continue
            if shape.type.scoped_by in ("id", edit.field):
                self.added[key] = Record(change.scope, owners.get(edit.id))
                if edit.entity in OWN_SCOPES:
                    self.scopes.add(edit.id)

    def makes_own(self, change: Change) -> bool:
        """Tell whether the change makes a person or an institution that the hub does not know."""
        kinds = {e.entity for e in change.edits if e.id == change.scope} & OWN_SCOPES
        return bool(kinds) and all(self._record((k, change.scope)) is None for k in kinds)

    def _in_scope(self, change: Change) -> bool:
        if self.role == "officer" or (change.scope and change.scope in self.scopes):
            return True
        return self.makes_own(change)

    def _may_edit(self, edit_and_owner: tuple[Edit, bytes | None]) -> bool:
        edit, owner = edit_and_owner
        if edit.entity in _OWN:
            return owner == self.person_id or owner in self.authors
        if edit.entity == "activity":
            return edit.field in _EXPERT_PLANS
        return edit.entity in _EXPERT_WRITES or edit.entity not in SHAPES

    def _with_context(self, edits: Iterable[Edit]) -> Iterable[tuple[Edit, bytes | None]]:
        edits = tuple(edits)
        owners = self._owners(edits)
        for edit in edits:
            record = self._record((edit.entity, edit.id))
            owner = record.owner if record is not None else owners.get(edit.id)
            yield edit, owner

    def _owners(self, edits: Iterable[Edit]) -> dict[bytes, bytes]:
        """Return whose the evaluations and scores are that these edits make.

        The id of an evaluation follows from its activity and author, so that nobody can make
        somebody else's.
        """
        values: dict[bytes, dict[str, bytes]] = {}
        for edit in edits:
            if edit.entity in _OWN and isinstance(edit.value, bytes):
                values.setdefault(edit.id, {})[edit.field] = edit.value
        owners = {
            id_: given["author_id"]
            for id_, given in values.items()
            if {"activity_id", "author_id"} <= given.keys()
            and id_ == evaluation_id(given["activity_id"], given["author_id"])
        }
        for id_, given in values.items():
            if evaluation := given.get("evaluation_id"):
                record = self._record(("evaluation", evaluation))
                owner = record.owner if record is not None else owners.get(evaluation)
                if owner is not None:
                    owners[id_] = owner
        return owners

    def _record(self, key: Key) -> Record | None:
        return self.added.get(key) or self.records.get(key)
