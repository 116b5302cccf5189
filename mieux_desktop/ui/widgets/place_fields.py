"""Place fields: place, country and time zone, where the country suggests the zone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.countries import (
    country_name,
    list_countries,
    list_time_zones,
    only_time_zone,
    time_zones_of,
)
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.fields import Field, TextField


class PlaceFields(QWidget):
    """Where something takes place; a country of one zone fills the zone by itself."""

    changed = Signal()  # a value was settled
    paused = Signal()  # typing in the place paused

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.place = TextField()
        self.country = ChoiceField(self.tr("Country"), placeholder=self.tr("Type a few letters"))
        self.zone = ChoiceField(self.tr("Time zone"), placeholder=self.tr("such as Africa/Accra"))
        self.country.set_items([(name, code) for code, name in list_countries(language)])
        self._list_zones("")
        self._country_field = Field(self.tr("Country"), self.country)
        self._zone_field = Field(self.tr("Time zone"), self.zone)
        self.place.paused.connect(self.paused)
        self.place.left.connect(self.changed)
        self.country.chosen.connect(self._follow_country)
        self.country.left.connect(self._check)
        self.zone.chosen.connect(self._check)
        self.zone.chosen.connect(self.changed)
        self.zone.left.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (self._country_field, self._zone_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Field(self.tr("Place"), self.place))
        layout.addLayout(row)

    def values(self) -> tuple[str, str, str]:
        """Return place, country code and zone, empty where there is none."""
        return self.place.text().strip(), self.country.data() or "", self.zone.data() or ""

    def set_values(self, place: str, country: str, zone: str) -> None:
        """Show other values, without a signal."""
        self.place.setText(place)
        self.country.choose(
            country or None, country_name(country, self._language) if country else ""
        )
        self._list_zones(country)
        self.zone.choose(zone or None, zone)
        self._check()

    def is_sound(self) -> bool:
        """Tell whether country and zone are known or empty."""
        self.country.settle()
        self.zone.settle()
        self._check()
        return not self._country_field.error() and not self._zone_field.error()

    def focus_error(self) -> None:
        """Put the keyboard where something is wrong."""
        (self.country if self._country_field.error() else self.zone).setFocus()

    def _follow_country(self, _name: str, country: str | None) -> None:
        self._list_zones(country or "")
        zones = time_zones_of(country or "")
        if zones and self.zone.data() not in zones:
            only = only_time_zone(country or "")
            self.zone.choose(only or None, only)
        self._check()
        self.changed.emit()

    def _list_zones(self, country: str) -> None:
        own = sorted(time_zones_of(country))
        others = [zone for zone in list_time_zones() if zone not in own]
        self.zone.set_items([(zone, zone) for zone in own + others])

    def _check(self) -> None:
        unknown = self.tr("No country of this name. Choose one from the list.")
        self._country_field.set_error(unknown if self.country.is_unknown() else "")
        unknown = self.tr("No time zone of this name. Choose one from the list.")
        self._zone_field.set_error(unknown if self.zone.is_unknown() else "")
