"""The states of lists and certificates, and how to bring each of them about."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QApplication, QWidget

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.evidence import Signer
from mieux_desktop.operations.day_lists import write_blank_list
from mieux_desktop.ui.screens.evidence.presenter import EvidencePresenter

PARTS: Final = ("days", "certificates", "figures", "privacy", "check")


def evidence_views(
    workspace: Workspace, wait: Callable[[], None]
) -> dict[str, Callable[[], object]]:
    """Return the views of the evidence of the activity under way."""
    routes: Any = workspace.routes
    store = workspace.desk.store

    def activity() -> Activity:
        with store.reading() as records:
            (action,) = records.find(Action, code="ghana-2")
            (found,) = records.find(Activity, action_id=action.id, number=5)
        return found

    def show(part: str) -> EvidencePresenter:
        routes.go("evidence", activity().id)
        wait()
        presenter: EvidencePresenter = routes._made(EvidencePresenter)
        presenter.days.paper.leave()
        presenter.certificates._leave_template()
        presenter.screen.show_part(f"evidence-{part}")
        wait()
        return presenter

    def template() -> None:
        show("certificates").certificates.edit_template()

    def straighten() -> None:
        presenter = show("days")
        with store.reading() as records:
            session = records.find(Session, activity_id=activity().id, order=("on",))[0]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "Signed list.pdf"
            write_blank_list(store, activity().id, session.on, "en", path)
            presenter.days.paper.take(activity().id, session.on, [path])
            wait()

    def signer() -> QWidget | None:
        show("days").days.sign_as(Signer.HOST)
        return QApplication.activeModalWidget()

    def verdicts() -> None:
        presenter = show("check")
        presenter.check.verify_code("0000-0000-0000")
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            presenter.check.verify(Path(file.name))
            wait()

    views: dict[str, Callable[[], object]] = {
        f"evidence-{part}": partial(show, part) for part in PARTS
    }
    return views | {
        "evidence-template": template, "evidence-straighten": straighten,
        "evidence-signer": signer, "evidence-verdicts": verdicts,
    }  # fmt: skip
