"""What the walkthrough types. People, institutions and events are invented."""

from mieux_desktop.domain.mission_reports import SectionCode

NOTES = (
    "Bank fees above 8 % push senders to informal channels #risk\n\n"
    "Sending 200 EUR costs **16 to 19 EUR** by bank, about 6 EUR by mobile wallet. #fees",
    "Survey annex stays anonymous #decision\n\nNo names of associations are printed.",
    "Begin with the audience map, then the messages #lesson\n\nThe group lost an hour.",
    "« On ne parle pas d’investissement à qui perd huit pour cent à la poste. » #quote",
    "Ask the Statistical Service for the 2021 census table #todo",
    "More people from the regions than in November\n\nوصل ممثلو الأقاليم قبل الموعد.",
)

SESSIONS = (
    "09:00-10:30 Opening and where the diaspora policy stands\n"
    "11:00-12:30 Remittances panel: channels, costs, savings",
    "09:00-10:30 Drafting groups: audiences and messages\n11:00-12:30 Plenary and closing",
)

PEOPLE = (
    "Agyeman, Abena; Bank of Ghana", "Ampofo, Efua; Statistical Service",
    "Ansah, Kofi; Ministry of Finance", "Asante, Akosua; Development Planning Commission",
    "Baidoo, Kwesi; Ministry of the Interior", "Boakye, Adwoa; Ministry of Foreign Affairs",
    "Boateng, Nana; Investment Promotion Centre", "Danso, Ama; Centre for Migration Studies",
    "Darko, Emmanuel; Ministry of Employment", "Frimpong, Esi; Ghana Union, Hamburg",
    "Gyasi, Samuel; Immigration Service", "Kuffour, Mavis; Ministry of Foreign Affairs",
    "Lamptey, Nii; Office of Diaspora Affairs", "Mensah, Grace; Office of Diaspora Affairs",
    "Ofori, Priscilla; Ministry of Finance", "Osei, Daniel; Bank of Ghana",
    "Tetteh, Graham; Ghana Union, Hamburg", "Owusu, Yaw; Immigration Service",
    "Quartey, Naa; Statistical Service", "Sarpong, Kwame; Ministry of Finance",
    "Addo, Linda; Ministry of Employment", "Appiah, Joseph; Ministry of the Interior",
    "Bediako, Ruth; Centre for Migration Studies", "Donkor, Isaac; Bank of Ghana",
    "Essien, Mary; Office of Diaspora Affairs", "Fofie, Peter; Immigration Service",
    "Kamara-Müller, Élodie; Ghana Union, Hamburg", "Иванова, Ольга; Ghana Union, Hamburg",
    "الحسن, محمد; Office of Diaspora Affairs", "Nkrumah, Sandra; Investment Promotion Centre",
)  # fmt: skip

SCORES = (5, 4, 2, 4, 3, 4, 4, 3)
REASON = "The Ministry chaired the sessions, but three group leaders changed on the second day."

REPORT_TEXTS = {
    SectionCode.SUMMARY: "Ghana now has an agreed structure for its diaspora communication plan. "
    "The budget line is still missing.\n\n## What happened\nAll four sessions took place; "
    "participants agreed on three audiences.\n\n## What comes next\nA contact is named.",
    SectionCode.CONTEXT: "The Ministry of Foreign Affairs asked for support to the communication "
    "plan that goes with the diaspora policy.",
    SectionCode.NEXT_STEPS: "The Ministry sends the draft to six embassies. Activity 6 supports "
    "the policy from a distance.",
}


def answers(number: int) -> list[tuple[str, str]]:
    """Return the keys of one filled form, as (digit, text): one of the two for each question."""
    statements = [str(5 - (number + place) % (4 if place == 7 else 3)) for place in range(9)]
    knowledge = [str(1 + number % 3), str(3 + number % 3)]
    return [
        *((digit, "") for digit in (*statements, *knowledge)),
        ("1", ""),  # will use it at work
        ("", "In the next briefing for the embassies"),
        ("1", ""),  # the obstacle: budget
        ("", "La comparaison des frais était nouvelle pour moi."),
        ("", "Too short for drafting in groups."),
        ("1", ""),  # follow-up
        (str(7 + number % 3), ""),  # would recommend, 0 to 10
        (str(1 + number % 2), ""),  # institution
        (str(1 + number % 2), ""),  # gender
        ("2", ""),  # experience
    ]
