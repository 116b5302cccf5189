"""The words of the portfolio's pages, made from records in the language of the reader."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.countries import country_name, country_names
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.actions import ActionDetail, Figure
from mieux_desktop.operations.missions import Period, period_of
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.portfolio.action_page import ActionView
from mieux_desktop.ui.screens.portfolio.charts import BarData
from mieux_desktop.ui.screens.portfolio.lines import Line
from mieux_desktop.ui.screens.portfolio.models import label, month, short_domain

_BARS = 5  # of domains and types; the charts draw the largest
_TONES = {"ongoing": "info", "completed": "good", "paused": "warning"}


class Views(QObject):
    """Turns what operations return into what the pages show."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def action(self, detail: ActionDetail, today: date) -> ActionView:
        """Return the words of an action's page."""
        action = detail.action
        places = country_names(action.countries, self._language) or self._organisation(action)
        subject = dates.listed(label("domains", code, self._language) for code in action.domains)
        return ActionView(
            action.name(self._language),
            " · ".join(filter(None, (places, subject, self._period(action)))),
            label("action_status", action.status, self._language),
            _TONES.get(action.status, "neutral"),
            self._facts(action),
            action.expected_results,
            [self._activity_line(activity) for activity in detail.activities],
            [self._mission_line(mission, detail.activities, today) for mission in detail.missions],
        )

    def export_header(self) -> list[str]:
        """Return the names of the columns of an exported table."""
        return [
            self.tr("Action"),
            self.tr("Countries"),
            self.tr("Region"),
            self.tr("Domains"),
            self.tr("Requesting institution"),
            self.tr("Start"),
            self.tr("Activities"),
            self.tr("Status"),
        ]

    def domain_bars(self, figures: Iterable[Figure]) -> list[BarData]:
        """Return the bars of the largest domains."""
        return [
            BarData(
                figure.code,
                short_domain(figure.code, self._language),
                label("domains", figure.code, self._language),
                figure.filtered,
                figure.total,
            )
            for figure in list(figures)[:_BARS]
        ]

    def type_bars(self, figures: Iterable[Figure]) -> list[BarData]:
        """Return the bars of the most frequent types of activity."""
        bars = []
        for figure in list(figures)[:_BARS]:
            name = label("activity_types", figure.code, self._language)
            bars.append(BarData(figure.code, name, name, figure.filtered, figure.total))
        return bars

    def year_bars(self, figures: Iterable[Figure]) -> list[BarData]:
        """Return the columns of all years."""
        return [BarData(f.code, f.code[2:], f.code, f.filtered, f.total) for f in figures]

    def _facts(self, action: Action) -> list[tuple[str, str]]:
        facts = (
            (self.tr("Partner"), "\n".join(action.authorities) or self._organisation(action)),
            (self.tr("Countries"), country_names(action.countries, self._language)),
            (self.tr("Region"), label("regions", action.region, self._language)),
            (
                self.tr("Domains"),
                "\n".join(label("domains", code, self._language) for code in action.domains),
            ),
            (self.tr("Topics"), "\n".join(action.topics)),
            (self.tr("Period"), self._period(action)),
            (self.tr("Officer"), action.officer),
        )
        return [(name, value) for name, value in facts if value]

    def _organisation(self, action: Action) -> str:
        french = self._language == "fr"
        first, other = action.organisation_en, action.organisation_fr
        return (other or first) if french else (first or other)

    def _period(self, action: Action) -> str:
        starts, ends = month(action.starts_in), month(action.ends_in)
        if starts and not ends:
            return self.tr("since {month}").format(month=starts)
        return starts if starts == ends else f"{starts} – {ends}"

    def _activity_line(self, activity: Activity) -> Line:
        country = country_name(activity.country, self._language) if activity.country else ""
        parts = (
            label("activity_types", activity.type, self._language),
            activity.place or country,
            _span(activity.starts_on, activity.ends_on),
        )
        return Line(
            activity.id,
            activity.title(self._language),
            " · ".join(filter(None, parts)),
            str(activity.number),
        )

    def _mission_line(self, mission: Mission, activities: Iterable[Activity], today: date) -> Line:
        numbers = [str(a.number) for a in activities if a.id in mission.activity_ids]
        people = self.tr("%n person(s)", "", len(mission.team)) if mission.team else ""
        several = len(numbers) > 1
        words = self.tr("Activities {numbers}") if several else self.tr("Activity {numbers}")
        served = words.format(numbers=dates.listed(numbers))
        days = _span(mission.starts_on, mission.ends_on) or self.tr("dates to be set")
        badge, tone = {
            Period.RUNNING: (self.tr("Running"), "info"),
            Period.COMING: (self.tr("Coming"), "neutral"),
            Period.PAST: ("", "neutral"),
        }[period_of(mission, today)]
        return Line(
            mission.id,
            dates.listed((mission.place, days)),
            " · ".join(filter(None, (served, people))),
            icon="map-pin",
            badge=badge,
            tone=tone,
        )


def _span(first: date | None, last: date | None) -> str:
    return dates.span(first, last or first, year=True) if first else ""
