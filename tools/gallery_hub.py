"""The states of syncing with the hub, and how to bring each of them about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import Hub, Offered
from mieux_desktop.operations.hub_by_hand import HubFile
from mieux_desktop.operations.hub_sync import LastSync, Receipt, Step, Synced
from mieux_desktop.operations.hub_waiting import Waiting
from mieux_desktop.operations.receipt_proof import EpochProof, Proof
from mieux_desktop.operations.storage_use import Part, StorageUse
from mieux_desktop.ui.hub_syncing import HubState
from mieux_desktop.ui.screens.sync.receipts import ReceiptsModel

_STICK = Path("/media/ines/STICK")
_KEY = "3f0a 99c1 7be2 04d8"
_LONG = "International Centre for the Coordination of Migration Policies, hub of the programme"


def hub_views(workspace: Workspace, wait: Callable[[], None]) -> dict[str, Callable[[], object]]:
    """Return the views of the hub by name; nothing of it is in the store."""
    routes: Any = workspace.routes
    presenter = routes.presenter("sync")
    screen, showing, syncing = presenter.screen, presenter.hub, workspace.syncing
    home = screen.home
    now = workspace.desk.store.now()
    actions = (bytes(16),)
    hub = Hub(
        "MIEUX", "https://hub.icmpd.example", _KEY, "Inês Carvalho", "expert", actions,
        now - timedelta(days=40), now + timedelta(days=325), "", 148, 6, 21_300_000,
    )  # fmt: skip
    done = replace(hub, waiting_changes=0, waiting_files=0, waiting_bytes=0)
    last = LastSync(now - timedelta(minutes=12), "")
    kinds = (("notes", 23), ("attendance", 112), ("reports", 9), ("people", 4))
    some = Waiting(kinds, 148, 6, 21_300_000, 20, 5_300)
    none = Waiting((), 0, 0, 0, 0, 0)
    times = (0.7, 9, 65, 98, 120, 190, 300)
    counts = (64, 12, 231, 1, 87, 3, 1204)
    receipts = [
        Receipt(2214 - 5 * place, now - timedelta(hours=hours), _KEY, count, 0, 4000, True, b"")
        for place, (hours, count) in enumerate(zip(times, counts, strict=True))
    ]

    def fake() -> None:
        """Keep the store's own answer, that there is no hub, out of the pictures."""
        syncing.refresh = lambda: None  # type: ignore[method-assign]
        showing.reload = lambda: None

    def show(state: HubState, waiting: Waiting = some, shown: list[Receipt] | None = None) -> None:
        fake()
        workspace.window.show_screen("sync")
        screen.show_tab(home.overview)
        wait()
        syncing.state = HubState()
        syncing._set(**{name: getattr(state, name) for name in HubState.__dataclass_fields__})
        home.overview.waiting.show_waiting(waiting)
        showing._show_receipts(receipts if shown is None else shown)
        home.clear_notice()
        wait()

    def problem(code: str, **details: Any) -> None:
        show(HubState(hub, last=LastSync(last.at, code), problem=Problem(code, **details)))

    def told(synced: Synced, state: HubState, waiting: Waiting = none) -> None:
        show(state, waiting)
        showing._asked = True
        showing._tell(synced)

    def welcome() -> None:
        show(HubState())
        home.overview.show_laptops(())

    def enrol(step: Callable[[Any], object]) -> None:
        fake()
        workspace.window.show_screen("sync")
        page = screen.enrolment
        page.start("hub.icmpd.example")
        screen.show_page(page)
        wait()
        page.show_folder(_STICK)
        step(page)

    def typed(page: Any, problem: str = "") -> None:
        page.show_code()
        page.code.setText("7K2M-9QXA-0W5T-RZ3F")
        if problem:
            page.show_problem(Problem(problem, address="hub..icmpd", host="hub.icmpd.example"))

    def files(page: Any) -> None:
        page.show_files()
        page.show_card(_STICK / "MIEUX card 2026-03-04.mieux")

    def receipt(*, sound: bool) -> None:
        show(HubState(done, last=last), none)
        model: ReceiptsModel = screen.receipts.model
        showing._open_receipts(2214)
        wait()
        epochs = (EpochProof("9c41d20be7", 3981, 3981, True), EpochProof("04d8a1", 64, 71, None))
        one = model.receipts[0]
        screen.receipts.show_proof(
            Proof(one.seq, one.at, "MIEUX", _KEY, sound, 64, 2, 4045, epochs, now)
        )

    def storage(*parts: Part, free: int = 48_000_000_000) -> None:
        show(HubState(done, last=last), none)
        screen.show_tab(home.storage)
        wait()
        home.storage.show_use(StorageUse(parts, free, 12, 184_000_000, True))

    def send(*, written: bool) -> None:
        fake()
        workspace.window.show_screen("sync")
        screen.sending.start(presenter._laptops, None, hub)
        screen.sending.show_folder(_STICK)
        screen.show_page(screen.sending)
        if written:
            path = _STICK / "MIEUX hub 2026-03-04.mieux"
            screen.sending.show_for_hub(HubFile(path, 148, 20, 61_000, (path,)))

    step = Step("changes", 12, 64, 3, 41_000, 9_000)
    sending = Step("files", 8_400_000, 21_300_000, 0, 8_400_000, 0)
    long = replace(hub, name=_LONG, person_name=_LONG, url=f"https://{'long-' * 12}hub.example")
    many = Waiting(
        (("notes", 2300), ("attendance", 7112), ("reports", 90), ("people", 440), ("agenda", 31),
         ("feedback", 28), ("other", 12)), 10_013, 1_204, 2_640_000_000, 380, 660_000,
    )  # fmt: skip
    week = 7 * 24 * 3600
    return {
        "hub-welcome": welcome,
        "hub-not-enrolled": lambda: show(HubState()),
        "hub-nothing-waits": lambda: show(HubState(done, last=last), none),
        "hub-waiting": lambda: show(HubState(hub, last=last)),
        "hub-many": lambda: show(HubState(replace(long, waiting_changes=10_013), last=last), many),
        "hub-first": lambda: show(HubState(hub), some, []),
        "hub-syncing": lambda: show(HubState(hub, last=last, running=True, step=step)),
        "hub-syncing-files": lambda: show(HubState(hub, last=last, running=True, step=sending)),
        "hub-stopped": lambda: show(HubState(hub, last=last, stopped=True)),
        "hub-away": lambda: show(HubState(hub, last=last, away=True)),
        "hub-metered": lambda: show(HubState(hub, last=last, metered=True)),
        "hub-by-file": lambda: show(HubState(replace(hub, url=""), last=last)),
        "hub-portal": partial(problem, "captive-portal", host="hub.icmpd.example"),
        "hub-no-answer": partial(problem, "hub-unreachable", host="hub.icmpd.example"),
        "hub-unsafe": partial(problem, "tls-untrusted", host="hub.icmpd.example", issuer="Gate"),
        "hub-clock": partial(problem, "clock-wrong", host="hub", time=now.isoformat()),
        "hub-full": partial(problem, "hub-disk-full"),
        "hub-revoked": lambda: show(HubState(replace(hub, refused="revoked"), last=last)),
        "hub-expired": lambda: show(HubState(replace(hub, refused="expired"), last=last)),
        "hub-synced": lambda: told(
            Synced(now, sent=148, received=31, files_sent=6), HubState(done, last=last)
        ),
        "hub-synced-troubles": lambda: told(
            Synced(now, sent=148, received=31, conflicts=2, set_aside=4, needs_update=1,
                   retracted=actions, clock_ahead_s=week),
            HubState(done, last=last),
        ),
        "hub-enrol": lambda: enrol(lambda page: None),
        "hub-enrol-code": lambda: enrol(typed),
        "hub-enrol-refused": lambda: enrol(lambda page: typed(page, "code-refused")),
        "hub-enrol-address": lambda: enrol(lambda page: typed(page, "address-wrong")),
        "hub-enrol-no-network": lambda: enrol(lambda page: typed(page, "no-network")),
        "hub-enrol-files": lambda: enrol(files),
        "hub-enrol-compare": lambda: enrol(
            lambda page: page.show_offered(
                Offered("MIEUX", _KEY, "Inês Carvalho", "expert", actions, b"")
            )
        ),
        "hub-enrol-done": lambda: enrol(lambda page: page.show_enrolled(hub)),
        "hub-send": lambda: send(written=False),
        "hub-send-done": lambda: send(written=True),
        "hub-receipt": lambda: receipt(sound=True),
        "hub-receipt-unsound": lambda: receipt(sound=False),
        "hub-storage": lambda: storage(
            Part("database", 184, 42_000_000), Part("photos", 31, 212_000_000),
            Part("documents", 4, 18_000_000), Part("other", 2, 900_000),
            Part("arriving", 1, 3_000_000), Part("upgrade-copies", 2, 80_000_000),
        ),
    }  # fmt: skip
