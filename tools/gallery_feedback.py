"""The states of collecting feedback, and how to bring each of them about."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.feedback import PARTICIPANT_FEEDBACK, load_form
from mieux_desktop.operations.feedback_themes import add_theme
from mieux_desktop.operations.xlsforms.problems import Code, FormProblem, ReadForm
from mieux_desktop.ui.kiosk.window import KioskWindow
from mieux_desktop.ui.networks import LocalNetwork
from mieux_desktop.ui.screens.feedback.projection import Projection
from mieux_desktop.ui.screens.questionnaires.presenter import QuestionnairesPresenter

_NETWORKS = (
    LocalNetwork("192.168.8.10", "wlp2s0", wireless=True, own=False),
    LocalNetwork("10.42.0.1", "wlp3s0", wireless=True, own=True),
)


def feedback_views(
    workspace: Workspace, wait: Callable[[], None], open_tab: Callable[[], None]
) -> dict[str, Callable[[], object]]:
    """Return the views of collecting; `open_tab` shows the feedback of a mission without any."""
    routes: Any = workspace.routes
    form = load_form(PARTICIPANT_FEEDBACK, 1)
    language = workspace.desk.language
    beside: list[QWidget] = []

    def roads() -> Any:
        open_tab()
        wait()
        view = routes.part("feedback").screen.roads
        view.show_networks(_NETWORKS)
        return view

    def show_roads() -> None:
        roads()

    def no_network() -> None:
        roads().show_networks(())

    def refused() -> None:
        roads()
        routes.part("feedback").ways._tell(Problem("port-taken", address="192.168.8.10", port=8080))

    def kept(window: QWidget) -> QWidget:
        beside[:] = [window]  # a window without a parent lives as long as it is held
        window.resize(1280, 800)
        window.show()
        return window

    def code(wifi: str) -> QWidget:
        projection = Projection(workspace.window)
        projection.show_round(form, [language, "fr", "en"], "Malawi III · Lilongwe")
        projection.show_way("http://192.168.8.10:8080/k7f3mq", wifi, "MIEUX-Accra", "palm-river-41")
        projection.show_count(17, 30)
        projection.show_road("", "secondary")
        return kept(projection)

    def kiosk(page: int, spoken: str = language) -> QWidget:
        window = KioskWindow(form, spoken)
        window._show_step(page)
        return kept(window)

    def import_problems() -> None:
        workspace.window.show_screen("questionnaires")
        wait()
        problems = (
            FormProblem(Code.UNSUPPORTED_TYPE, "survey", 12, "type", "A12", "geopoint"),
            FormProblem(Code.METADATA, "survey", 2, "type", "A2", "deviceid"),
        )
        routes._made(QuestionnairesPresenter)._preview(ReadForm(None, problems))

    def editor() -> None:
        workspace.window.show_screen("questionnaires")
        wait()
        routes._made(QuestionnairesPresenter)._copy()

    def themes() -> None:
        routes._go_to_current()
        wait()
        routes._frame.show_tab("feedback")
        wait()
        part = routes.part("feedback")
        told = part._theming.told
        if not told.themes:
            for place, name in enumerate(("Remittances", "Time", "Materials")):
                cells = [answer.cell for answer in told.answers[place::4]]
                add_theme(workspace.desk.store, told.collection_id, cells, name)
            wait()
        part._show_themes()

    def about_action() -> None:
        with workspace.desk.store.reading() as records:
            (mission, *_) = records.find(Mission)
        workspace.desk.open_requested.emit("action-feedback", mission.action_id)

    return {
        "feedback-themes": themes,
        "action-feedback": about_action,
        "feedback-ways": show_roads,
        "feedback-no-network": no_network,
        "feedback-port-taken": refused,
        "feedback-code": lambda: code("WIFI:T:WPA;S:MIEUX-Accra;P:palm-river-41;;"),
        "feedback-code-alone": lambda: code(""),
        "kiosk-welcome": lambda: kiosk(-1),
        "kiosk-scales": lambda: kiosk(0),
        "kiosk-arabic": lambda: kiosk(3, "ar"),
        "questionnaires": lambda: workspace.window.show_screen("questionnaires"),
        "questionnaires-problems": import_problems,
        "questionnaire-editor": editor,
    }
