"""Design tokens: every colour, size and type step of the interface, by role."""

from dataclasses import dataclass, fields
from typing import Final


@dataclass(frozen=True)
class Colours:
    """One colour for each role, as `#RRGGBB`; the three sets below are measured for contrast."""

    window: str
    surface: str
    sunken: str
    hover: str
    text: str
    secondary: str
    accent: str
    fill: str
    on_fill: str
    selection: str
    on_selection: str
    secondary_on_selection: str
    accent_on_selection: str
    good: str
    good_ground: str
    warning: str
    warning_ground: str
    bad: str
    bad_ground: str
    border: str
    divider: str
    disabled: str
    placeholder: str  # in empty fields
    bar: str  # the empty part of a bar
    ink: str  # text on the lighter steps of the scale
    scale: tuple[str, str, str, str, str]  # from 1 to 5
    on_scale: tuple[str, str, str, str, str]

    def roles(self) -> dict[str, str]:
        """Return the single colours by role name, for the stylesheet."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if isinstance(value, str)}


_LIGHT_INK: Final = "#1A1E27"
_DARK_INK: Final = "#15171C"

LIGHT: Final = Colours(
    window="#F4F5F8",
    surface="#FFFFFF",
    sunken="#E9EBF0",
    hover="#EEF0F5",
    text=_LIGHT_INK,
    secondary="#525A69",
    accent="#003399",
    fill="#003399",
    on_fill="#FFFFFF",
    selection="#E5ECFA",
    on_selection=_LIGHT_INK,
    secondary_on_selection="#525A69",
    accent_on_selection="#003399",
    good="#17663A",
    good_ground="#E3F3E9",
    warning="#7F4D00",
    warning_ground="#FDF0D9",
    bad="#A61B1B",
    bad_ground="#FCE8E6",
    border="#7D8594",
    divider="#D8DBE3",
    disabled="#888F9C",
    placeholder="#525A69",
    bar="#E9EBF0",
    ink=_LIGHT_INK,
    scale=("#9A3F12", "#EDB98F", "#D9DCE3", "#9DBBEA", "#1F4FA8"),
    on_scale=("#FFFFFF", _LIGHT_INK, _LIGHT_INK, _LIGHT_INK, "#FFFFFF"),
)

DARK: Final = Colours(
    window="#15171C",
    surface="#1C1F26",
    sunken="#111318",
    hover="#272B35",
    text="#E9EBF0",
    secondary="#AAB2C0",
    accent="#9DB9FF",
    fill="#3A66D6",
    on_fill="#FFFFFF",
    selection="#24335A",
    on_selection="#E9EBF0",
    secondary_on_selection="#AAB2C0",
    accent_on_selection="#9DB9FF",
    good="#7AD6A0",
    good_ground="#16331F",
    warning="#F3BF63",
    warning_ground="#3A2B0E",
    bad="#FF9C94",
    bad_ground="#451C1B",
    border="#7E8798",
    divider="#343945",
    disabled="#6F7786",
    placeholder="#AAB2C0",
    bar="#343945",
    ink=_DARK_INK,
    scale=("#E07B45", "#8A5433", "#4A505E", "#4468AE", "#8FB2FF"),
    on_scale=(_DARK_INK, "#FFFFFF", "#FFFFFF", "#FFFFFF", _DARK_INK),
)

HIGH_CONTRAST: Final = Colours(
    window="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#333333",
    text="#FFFFFF",
    secondary="#FFFFFF",
    accent="#FFD400",
    fill="#FFD400",
    on_fill="#000000",
    selection="#FFD400",
    on_selection="#000000",
    secondary_on_selection="#000000",
    accent_on_selection="#000000",
    good="#7CFCA0",
    good_ground="#000000",
    warning="#FFB84D",
    warning_ground="#000000",
    bad="#FF8A80",
    bad_ground="#000000",
    border="#FFFFFF",
    divider="#FFFFFF",
    disabled="#BFBFBF",
    placeholder="#BFBFBF",
    bar="#333333",
    ink="#000000",
    scale=DARK.scale,
    on_scale=DARK.on_scale,
)

# Sizes in device-independent pixels.
GRID: Final = 8
MARGIN: Final = 24
GAP: Final = 16
CONTROL: Final = 32
ROW_CONTROL: Final = 28
ROW: Final = 32
DENSE_ROW: Final = 28
REGISTER_ROW: Final = 26
TWO_LINE_ROW: Final = 52
TABLE_HEADER: Final = 28
KEY_BAR: Final = 30
SIDEBAR: Final = 208
SIDEBAR_ICONS: Final = 56
LEAST_WINDOW: Final = (800, 420)  # a screen of 1280x720 at 150 %, without the system's bars
SIDEBAR_ICONS_BELOW: Final = 1100
TEXT_WIDTH: Final = 584
KIOSK_TARGET: Final = 60
ICON: Final = 16
NAV_ICON: Final = 18
RADIUS: Final = 4
CARD_RADIUS: Final = 6
BADGE_RADIUS: Final = 10
FOCUS_RING: Final = 2
FOCUS_GAP: Final = 2
ICON_STROKE: Final = "1.75"

# Delays.
PAUSE_MS: Final = 300
UNDO_MS: Final = 8000
BUSY_AFTER_MS: Final = 200

# Type: step -> (size relative to the system's body, weight). The body counts as 13.
BODY: Final = 13
TYPE: Final = {
    "caption": (12, 400),
    "body": (13, 400),
    "strong": (13, 600),
    "note": (14, 400),
    "heading": (15, 600),
    "title": (20, 600),
    "figure": (24, 600),
    "display": (28, 600),
}

# Badges, notices, icons: tone -> (colour role, ground role).
TONES: Final = {
    "info": ("accent_on_selection", "selection"),
    "good": ("good", "good_ground"),
    "warning": ("warning", "warning_ground"),
    "bad": ("bad", "bad_ground"),
    "neutral": ("secondary", "sunken"),
}
