"""Preferences of this laptop, kept readable beside the store: nothing personal is among them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from mieux_desktop.ui.languages import system_language
from mieux_desktop.ui.theme import ThemeChoice

FILE = "interface.ini"


@dataclass(frozen=True)
class Settings:
    """What the user can set; `keyring` is none where the system offers none."""

    language: str = "en"
    theme: ThemeChoice = "system"
    letter_keys: bool = True
    lock_minutes: int = 10
    keyring: bool | None = None


def read_preferences(folder: Path) -> Settings:
    """Return the preferences; the system's language and usual values where none were chosen."""
    file = QSettings(str(folder / FILE), QSettings.Format.IniFormat)
    usual = Settings(language=system_language())
    theme = str(file.value("theme", usual.theme))
    minutes = str(file.value("lock_minutes", usual.lock_minutes))
    return Settings(
        language=str(file.value("language", usual.language)),
        theme=theme if theme in ("light", "dark", "contrast") else "system",  # type: ignore[arg-type]
        letter_keys=str(file.value("letter_keys", "true")) == "true",
        lock_minutes=int(minutes) if minutes.isdigit() and int(minutes) else usual.lock_minutes,
    )


def write_preferences(folder: Path, settings: Settings) -> None:
    """Keep the preferences for the next start."""
    file = QSettings(str(folder / FILE), QSettings.Format.IniFormat)
    file.setValue("language", settings.language)
    file.setValue("theme", settings.theme)
    file.setValue("letter_keys", "true" if settings.letter_keys else "false")
    file.setValue("lock_minutes", settings.lock_minutes)
    file.sync()
