"""Plan page: the form that plans a mission or changes one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.countries import only_time_zone
from mieux_desktop.operations.missions import MissionPlan
from mieux_desktop.operations.stores import Profile
from mieux_desktop.ui.screens.missions.team_field import TeamField
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.form_layout import two_columns
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.period_editor import PeriodEditor
from mieux_desktop.ui.widgets.place_fields import PlaceFields


class PlanPage(Screen):
    """Shows a plan and reports what is typed; nothing in it is lost by leaving the page."""

    back_requested = Signal()
    discard_requested = Signal()
    plan_requested = Signal(object)  # MissionPlan, checked
    typed = Signal(object)  # MissionPlan as it stands
    action_chosen = Signal(object)  # action id
    team_asked = Signal(str)  # a part of a name

    def __init__(self, language: str, profile: Profile) -> None:
        super().__init__(scrolls=True)
        self._language = language
        self.team = TeamField(profile)
        self._plan = MissionPlan(b"")
        self._activities: Sequence[Activity] = ()
        self._boxes: list[_ActivityBox] = []
        self._make_header()
        self._make_fields()
        self._connect()
        back_key(self).activated.connect(self.back_requested)

    def focus_first(self) -> None:
        first = self.action if not self._plan.action_id or not self._boxes else self._boxes[0]
        ticked = any(box.isChecked() for box in self._boxes)
        (self.place.place if ticked else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_actions(self, actions: Sequence[tuple[str, bytes]]) -> None:
        """Fill the choice of actions, as (name, id)."""
        self.action.set_items(actions)

    def suggest_people(self, people: Sequence[tuple[str, bytes]]) -> None:
        """Offer people for what is typed into the team."""
        self.team.field.set_items(people)

    def show_plan(self, plan: MissionPlan, activities: Sequence[Activity], *, new: bool) -> None:
        """Show a plan, and the activities of its action to tick."""
        self._plan = plan
        self.header.title.setText(
            self.tr("Plan a mission") if new else self.tr("Change the mission")
        )
        self.header.title.updateGeometry()
        self.submit.setText(self.tr("Plan mission") if new else self.tr("Save mission"))
        self.submit.updateGeometry()
        self.header.subtitle.setText(
            self.tr("What you type is kept, also when you leave this page.")
            if new
            else self.tr("Its activities move with it where they had the same place and days.")
        )
        self.action.choose(plan.action_id or None)
        self.action.setEnabled(new)
        self.show_activities(activities, plan.activity_ids)
        self.place.set_values(plan.place, plan.country, plan.timezone)
        self.period.set_period(plan.starts_on, plan.ends_on)
        self.team.set_members(plan.team, saved=not new)
        self.officer.setText(plan.officer)
        for field in (self._action_field, self._activities_field):
            field.set_error("")

    def show_activities(self, activities: Sequence[Activity], ticked: Sequence[bytes]) -> None:
        """Show the activities of the chosen action."""
        self._activities = activities
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = []
        before: QWidget = self.action
        for activity in activities:
            box = _ActivityBox(f"{activity.number}   {activity.title(self._language)}")
            box.setChecked(activity.id in ticked)
            box.clicked.connect(self._tick)
            self._list.addWidget(box)
            QWidget.setTabOrder(before, box)
            before = box
            self._boxes.append(box)
        self._activities_field.setVisible(bool(activities))

    def plan(self) -> MissionPlan:
        """Return the plan as it stands."""
        place, country, zone = self.place.values()
        starts_on, ends_on = self.period.period()
        ticked = zip(self._activities, self._boxes, strict=True)
        return replace(
            self._plan,
            action_id=self.action.data() or b"",
            activity_ids=tuple(activity.id for activity, box in ticked if box.isChecked()),
            place=place,
            country=country,
            timezone=zone,
            starts_on=starts_on,
            ends_on=ends_on,
            team=self.team.members(),
            officer=self.officer.text().strip(),
        )

    def submit_plan(self) -> None:
        """Report the plan if nothing is wrong in it, else lead to what is."""
        self.action.settle()
        self.team.field.settle()
        self.period.settle()
        plan = self.plan()
        self._action_field.set_error(
            "" if plan.action_id else self.tr("No action is chosen. Type a part of its name.")
        )
        self._activities_field.set_error(
            ""
            if plan.activity_ids or not plan.action_id
            else self.tr("Tick at least one activity that the mission serves.")
        )
        if self._action_field.error():
            self.action.setFocus()
        elif self._activities_field.error():
            (self._boxes[0] if self._boxes else self.action).setFocus()
        elif not self.place.is_sound():
            self.place.focus_error()
        elif not self.period.is_sound():
            self.period.focus_error()
        else:
            self.plan_requested.emit(plan)

    def _make_header(self) -> None:
        back_link(self, self.tr("Missions")).clicked.connect(self.back_requested)
        self.discard = Button(self.tr("Discard"))
        self.discard.clicked.connect(self.discard_requested)
        self.submit = Button(self.tr("Plan mission"), "check", "primary", key="Ctrl+↵")
        self.submit.clicked.connect(self.submit_plan)
        self.header.set_buttons(self.discard, self.submit)
        self.set_keys(
            ("Ctrl+↵", self.tr("plan")),
            (self.tr("Space"), self.tr("tick an activity")),
            ("F4", self.tr("calendar or list")),
            (self.tr("Esc"), self.tr("back")),
        )

    def _make_fields(self) -> None:
        self.action = ChoiceField(
            self.tr("Action"), placeholder=self.tr("Type a part of its name or country")
        )
        self._action_field = Field(self.tr("Action"), self.action)
        boxes = QWidget()
        self._list = QVBoxLayout(boxes)
        self._list.setContentsMargins(0, 2, 0, 2)
        self._list.setSpacing(8)
        self._activities_field = Field(self.tr("Activities that it serves"), boxes)
        self._activities_field.hide()
        self.place = PlaceFields(self._language)
        self.period = PeriodEditor(self.tr("First day"), self.tr("Last day"))
        self.officer = TextField()
        columns = two_columns(
            [self._action_field, self._activities_field],
            [
                self.place,
                self.period,
                Field(self.tr("Team"), self.team, hint=self.tr("the first one leads")),
                Field(self.tr("Officer"), self.officer, hint=self.tr("in the MIEUX team")),
            ],
        )
        self.body.addLayout(columns)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.action.chosen.connect(self._choose_action)
        self.team.field.asked.connect(self.team_asked)
        for signal in (
            self.place.changed,
            self.place.paused,
            self.period.changed,
            self.team.changed,
            self.officer.paused,
        ):
            signal.connect(self._report_typed)

    def _choose_action(self, _name: str, action_id: bytes | None) -> None:
        self._action_field.set_error("")
        self.show_activities((), ())
        if action_id is not None:
            self.action_chosen.emit(action_id)
        self._report_typed()

    def _tick(self) -> None:
        """Take over where and when the activity takes place, unless the plan says so already."""
        self._activities_field.set_error("")
        plan = self.plan()
        first = next((a for a in self._activities if a.id in plan.activity_ids), None)
        if first is not None:
            if not plan.place:
                country, zone = first.country or plan.country, first.timezone or plan.timezone
                self.place.set_values(first.place, country, zone or only_time_zone(country))
            if plan.starts_on is None and plan.ends_on is None and self.period.is_sound():
                self.period.set_period(first.starts_on, first.ends_on)
        self._report_typed()

    def _report_typed(self) -> None:
        self.typed.emit(self.plan())


class _ActivityBox(QCheckBox):
    """A tick box whose words are cut to the room there is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setAccessibleName(" ".join(text.split()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 28
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._whole if shown != self._whole else "")
