"""The room: which questionnaire is asked about what, and the Wi-Fi that phones join."""

from dataclasses import asdict, dataclass

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.feedback import open_collection
from mieux_desktop.operations.questionnaires import (
    PARTICIPANT_FEEDBACK,
    PARTNER_FEEDBACK,
    Listed,
    list_forms,
    load_form,
    read_form,
)
from mieux_desktop.storage.store import Store

_SETTING = "feedback-room"  # local; the password stays in the encrypted store


@dataclass(frozen=True, slots=True)
class Room:
    """How phones came in last time; the next round begins with the same."""

    road: str = "router"
    wifi_name: str = ""
    wifi_password: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be asked about an activity, or about a whole action."""

    owner_id: bytes  # of the activity or action
    activity: Activity | None  # None: about the action
    action_name: str
    usual_form: str  # code of what is mostly asked
    forms: tuple[Listed, ...]
    room: Room

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages spoken there, as far as they are known."""
        return self.activity.languages if self.activity else ()


def read_choice(store: Store, owner_id: bytes, language: str) -> Choice:
    """Return what can be asked about an activity or action: usable forms, shipped ones first."""
    with store.reading() as records:
        activity = records.get(Activity, owner_id)
        action = records.get(Action, activity.action_id if activity else owner_id)
        kept = records.setting(_SETTING)
    action_id = activity.action_id if activity else owner_id
    forms = tuple(form for form in list_forms(store, action_id) if form.is_usable)
    name = action.name(language) if action else activity.title(language) if activity else ""
    usual = PARTICIPANT_FEEDBACK if activity else PARTNER_FEEDBACK
    return Choice(owner_id, activity, name, usual, forms, Room(**kept) if kept else Room())


def keep_room(store: Store, room: Room) -> None:
    """Remember how phones come in."""
    with store.unit_of_work() as work:
        work.put_setting(_SETTING, asdict(room))


def chosen_form(store: Store, listed: Listed) -> Questionnaire:
    """Return the questionnaire that was chosen from the list."""
    return read_form(store, listed.id) if listed.id else load_form(listed.code, listed.version)


def open_round(store: Store, owner_id: bytes, listed: Listed, occasion: str) -> Collection:
    """Open a round with a questionnaire from the list; raises as `open_collection`."""
    return open_collection(store, owner_id, chosen_form(store, listed), occasion=occasion)
