"""What a received file brought, as one notice with the buttons that lead on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.exchange import Arrived
from mieux_desktop.ui.screens.sync.words import alarm_words, amount, laptop_words
from mieux_desktop.ui.widgets.notices import Notice

translate = QCoreApplication.translate
Go = Callable[[], None]


def arrival_notice(arrived: Arrived, decide: Go, look: Go, share: Go, send: Go) -> Notice:
    """Return the notice; `decide` opens conflicts, `look` what was set aside."""
    name = ""
    if arrived.laptop is not None:
        name = laptop_words(arrived.laptop.person_name, arrived.laptop.laptop_name)
    if arrived.kind == "answer":
        return Notice(
            "good",
            translate("Arrival", "You can now write files for each other."),
            title=translate("Arrival", "Paired with {name}").format(name=name),
            buttons=((translate("Arrival", "Send them your work now"), send),),
            closable=True,
        )
    if arrived.kind == "receipt":
        return _receipt(arrived, look)
    buttons: list[tuple[str, Go]] = []
    if arrived.conflicts:
        words = translate("Arrival", "Decide %n conflict(s)", "", arrived.conflicts)
        buttons.append((words, decide))
    if arrived.set_aside or arrived.parked or arrived.needs_update:
        buttons.append((translate("Arrival", "Look at what was set aside"), look))
    if arrived.not_shared:
        buttons.append((translate("Arrival", "Choose shared actions"), share))
    title = translate("Arrival", "Received from {name}").format(name=name)
    if arrived.repeated:
        title = translate("Arrival", "This file of {name} was received before").format(name=name)
    sentences = _sentences(arrived)
    wrong = arrived.forks or arrived.clones or arrived.files_damaged or buttons
    tone = "warning" if wrong else "good"
    return Notice(tone, " ".join(sentences), title=title, buttons=buttons, closable=True)


def _receipt(arrived: Arrived, look: Go) -> Notice:
    if arrived.repeated:
        words = translate("Arrival", "A newer receipt of the hub was read before.")
        return Notice("info", words, closable=True)
    title = translate("Arrival", "Receipt of the hub")
    told = [translate("Arrival", "It confirms %n change(s) of yours.", "", arrived.changes)]
    buttons: list[tuple[str, Go]] = []
    if arrived.set_aside:
        told.append(
            translate(
                "Arrival", "%n change(s) wait(s) there for an officer.", "", arrived.set_aside
            )
        )
        buttons.append((translate("Arrival", "Look at what was set aside"), look))
    tone = "warning" if arrived.set_aside else "good"
    return Notice(tone, " ".join(told), title=title, buttons=buttons, closable=True)


def _sentences(arrived: Arrived) -> list[str]:
    told = []
    if arrived.changes or arrived.files:
        what = amount(arrived.changes, arrived.files)
        told.append(translate("Arrival", "It brought {what}.").format(what=what))
    else:
        told.append(translate("Arrival", "It brought nothing that was not here already."))
    counted = (
        (arrived.conflicts, _conflicts),
        (arrived.set_aside, _set_aside),
        (arrived.parked, _parked),
        (arrived.needs_update, _needs_update),
        (arrived.files_damaged, _damaged),
        (arrived.skipped, _skipped),
        (len(arrived.not_shared), _not_shared),
    )
    told += [words(count) for count, words in counted if count]
    this = translate("Arrival", "this laptop")
    for alarm, names in (("clone", arrived.clones), ("fork", arrived.forks)):
        told += [f"{alarm_words(alarm, name or this)[0]}." for name in names]
    return told


def _conflicts(count: int) -> str:
    return translate(
        "Arrival",
        "%n text(s) or value(s) had been changed on both laptops; both versions are kept.",
        "",
        count,
    )


def _set_aside(count: int) -> str:
    return translate("Arrival", "%n change(s) could not be applied and stand(s) aside.", "", count)


def _parked(count: int) -> str:
    return translate("Arrival", "%n change(s) wait(s) for an earlier file.", "", count)


def _needs_update(count: int) -> str:
    return translate("Arrival", "%n change(s) appear(s) once this program is updated.", "", count)


def _damaged(count: int) -> str:
    return translate(
        "Arrival", "%n photo(s) or other file(s) came damaged; they come again.", "", count
    )


def _skipped(count: int) -> str:
    return translate(
        "Arrival", "%n change(s) of laptops not paired with this one were left out.", "", count
    )


def _not_shared(count: int) -> str:
    return translate(
        "Arrival",
        "Work in %n action(s) that you do not share with them was not taken; share it, and it "
        "comes with their next file.",
        "",
        count,
    )
