"""A page of changes as columns, and back: alike beside alike, texts together, random bytes apart.

Everything that can be derived is left out: a run's changes have the epoch of its claim and
consecutive numbers, and hashes are computed. Values stand field by field.
"""

import msgspec

from mieux_desktop.domain.changes.model import Change, Edit
from mieux_desktop.domain.changes.pages import Held, Page, Run, Withheld
from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.id_table import IdWriter
from mieux_desktop.sync.layout import (
    ChangeColumns,
    EditColumns,
    FrameColumns,
    HeldRow,
    PageColumns,
    RunRow,
)
from mieux_desktop.sync.planes import pack_numbers, pack_steps
from mieux_desktop.sync.unpacking import read_page
from mieux_desktop.sync.values import ValueWriter

_PLAIN, _PERSONAL, _ERASED = 0, 1, 2

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(PageColumns).decode


class _Places(dict[bytes, int]):
    """Numbers things in the order of their first appearance."""

    def __missing__(self, key: bytes) -> int:
        place = self[key] = len(self)
        return place


def pack_page(page: Page) -> list[bytes]:
    """Return one MessagePack value, cut where a compressor does well to begin a new block.

    Raises `bundle-too-large` when a reader would refuse it.
    """
    try:
        columns = _columns(page)
    except OverflowError as error:
        raise Problem("bundle-too-large") from error
    pieces = [_encode(getattr(columns, name)) for name in PageColumns.__struct_fields__]
    start = bytes((0x90 | len(pieces),)) + b"".join(pieces[:5])
    return [start, pieces[5], b"".join(pieces[6:])]


def unpack_page(data: bytes) -> Page:
    """Return the page; raise `bundle-damaged` or `bundle-too-large`."""
    try:
        return read_page(_decode(data))
    except OverflowError as error:
        raise Problem("bundle-too-large") from error
    except (msgspec.DecodeError, ValueError, IndexError, StopIteration, RecursionError) as error:
        raise Problem("bundle-damaged") from error


def _columns(page: Page) -> PageColumns:
    epochs, devices, ids = _Places(), _Places(), IdWriter()
    entries = [entry for run in page.runs for entry in run.entries]
    changes = [entry for entry in entries if isinstance(entry, Change)]
    changes += page.additions
    edits = [edit for change in changes for edit in change.edits]
    names = {name: place for place, name in enumerate(dict.fromkeys(map(_name, edits)))}

    runs = [_run_row(run, epochs, devices) for run in page.runs]
    change_columns = ChangeColumns(
        withheld=pack_numbers([isinstance(entry, Withheld) for entry in entries]),
        added_epochs=pack_numbers([epochs[change.epoch] for change in page.additions]),
        added_ns=pack_steps([change.n for change in page.additions]),
        at=pack_steps([change.at for change in changes]),
        schemas=pack_numbers([change.schema for change in changes]),
        scopes=pack_numbers([_optional(ids, change.scope) for change in changes]),
        authors=pack_numbers([_optional(ids, change.author) for change in changes]),
        edits=pack_numbers([len(change.edits) for change in changes]),
    )
    parents = [ref for edit in edits for ref in edit.parents]
    edit_columns = EditColumns(
        names=pack_numbers([names[_name(edit)] for edit in edits]),
        kinds=pack_numbers([_kind(edit) for edit in edits]),
        records=pack_steps([ids.place(edit.id) for edit in edits]),
        parents=pack_numbers([len(edit.parents) for edit in edits]),
        parent_epochs=pack_numbers([epochs[ref.epoch] for ref in parents]),
        parent_ns=pack_steps([ref.n for ref in parents]),
    )
    values = ValueWriter(ids)
    for edit in sorted(edits, key=lambda e: names[_name(e)]):
        if edit.proof is None:
            values.add(edit.value)
    value_columns, texts, data = values.columns()
    held = [_held_row(line, epochs) for line in page.held]
    id_times, id_rests = ids.columns()
    return PageColumns(
        frame=FrameColumns(
            epochs=b"".join(epochs),
            devices=b"".join(devices),
            runs=runs,
            held=held,
            opened=b"".join(page.opened),
            names=list(names),
        ),
        changes=change_columns,
        edits=edit_columns,
        values=value_columns,
        id_times=id_times,
        texts=texts,
        data=data,
        id_rests=id_rests,
        salts=b"".join(e.salt for e in edits if e.salt is not None and e.proof is None),
        proofs=b"".join(e.proof for e in edits if e.proof is not None),
        hashes=b"".join(entry.h for entry in entries if isinstance(entry, Withheld)),
    )


def _run_row(run: Run, epochs: _Places, devices: _Places) -> RunRow:
    claim = run.claim
    for n, entry in enumerate(run.entries, run.after_n + 1):
        if isinstance(entry, Change) and entry.ref != (claim.epoch, n):
            raise ValueError("a run holds consecutive changes of its own epoch")
    return RunRow(
        epoch=epochs[claim.epoch],
        device=devices[claim.device],
        previous=claim.previous and (epochs[claim.previous.epoch], claim.previous.n),
        restored=claim.restored,
        format=claim.format,
        claim_signature=claim.signature,
        after_n=run.after_n,
        count=len(run.entries),
        chain=run.chain,
        signature=run.signature,
    )


def _held_row(line: Held, epochs: _Places) -> HeldRow:
    ends = [n for span in line.withheld for n in span]
    return HeldRow(epochs[line.epoch], line.n, line.chain, pack_steps(ends))


def _name(edit: Edit) -> tuple[str, str]:
    return edit.entity, edit.field


def _kind(edit: Edit) -> int:
    if edit.proof is not None:
        return _ERASED
    return _PLAIN if edit.salt is None else _PERSONAL


def _optional(ids: IdWriter, id_: bytes) -> int:
    return ids.place(id_) + 1 if id_ else 0
