"""Words of the exchange: laptops, moments, what a file brought, and how much of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.pairing import Laptop
from mieux_desktop.ui import dates

translate = QCoreApplication.translate


def laptop_words(person_name: str, laptop_name: str) -> str:
    """Return “Markus Lindqvist · thinkpad”."""
    words = " · ".join(dict.fromkeys(filter(None, (person_name, laptop_name))))
    return words or translate("SyncWords", "A laptop that is not paired")


def moment(at: datetime) -> str:
    """Return “Wed 4 Mar, 10:42”."""
    return dates.listed((dates.short_day(dates.local_day(at)), dates.clock(at)))


def amount(changes: int, files: int, size_bytes: int = 0) -> str:
    """Return “148 changes, 6 files (21.4 MB)” without what there is none of."""
    parts = []
    if changes or not files:
        parts.append(translate("SyncWords", "%n change(s)", "", changes))
    if files:
        words = translate("SyncWords", "%n file(s)", "", files)
        parts.append(f"{words} ({dates.size(size_bytes)})" if size_bytes else words)
    return dates.listed(parts)


def left_words(counts: Mapping[str, int]) -> list[str]:
    """Return what of a file did not simply come in, one sentence part each."""
    named = {
        "conflicts": translate("SyncWords", "%n in two versions", "", counts.get("conflicts", 0)),
        "set_aside": translate("SyncWords", "%n set aside", "", counts.get("set_aside", 0)),
        "parked": translate(
            "SyncWords", "%n wait(s) for an earlier file", "", counts.get("parked", 0)
        ),
        "needs_update": translate(
            "SyncWords", "%n need(s) a newer program", "", counts.get("needs_update", 0)
        ),
        "files_damaged": translate(
            "SyncWords", "%n damaged file(s)", "", counts.get("files_damaged", 0)
        ),
        "files_left": translate(
            "SyncWords", "%n file(s) left for the next time", "", counts.get("files_left", 0)
        ),
    }
    return [words for name, words in named.items() if counts.get(name)]


def alarm_words(alarm: str, name: str) -> tuple[str, str]:
    """Return what is wrong with a laptop's history, and what to do; empty if nothing is."""
    if alarm == "clone":
        title = translate("SyncWords", "Two copies of one laptop are in use: {name}")
        advice = translate(
            "SyncWords",
            "Its notes were copied to another computer, or an old copy of the disk was put back, "
            "and both go on writing. Nothing is lost: the work of both is kept. Go on with one of "
            "them only, and restore a backup on the other if it is needed.",
        )
        return title.format(name=name), advice
    if alarm == "fork":
        title = translate("SyncWords", "The history of a laptop contradicts itself: {name}")
        advice = translate(
            "SyncWords",
            "Two different changes came under the same number. What came first counts, the other "
            "is set aside. Ask who works on that laptop; do not pair it again before that.",
        )
        return title.format(name=name), advice
    return "", ""


def waiting_words(laptops: Sequence[Laptop]) -> str:
    """Return what the header says below the title: that work is safe, and for whom some waits."""
    if not laptops:
        return translate("SyncWords", "Everything is saved on this laptop.")
    waiting = [laptop for laptop in laptops if laptop.waiting_changes or laptop.waiting_files]
    if not waiting:
        return translate(
            "SyncWords", "Everything is saved on this laptop, and nothing new waits for the others."
        )
    if len(laptops) == 1:
        (laptop,) = waiting
        what = amount(laptop.waiting_changes, laptop.waiting_files, laptop.waiting_bytes)
        words = translate("SyncWords", "Everything is saved on this laptop. For {name}: {what}.")
        return words.format(name=laptop.person_name or laptop.laptop_name, what=what)
    return translate(
        "SyncWords",
        "Everything is saved on this laptop. New work waits for %n other laptop(s).",
        "",
        len(waiting),
    )
