"""Words that head the columns of lists, in English, French, Spanish, Portuguese and more."""

import re
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz, process

from mieux_desktop.domain.matching import fold


class ListField(StrEnum):
    """What a column of a list may hold; `name` is both names in one column."""

    NAME = "name"
    FAMILY_NAME = "family-name"
    GIVEN_NAME = "given-name"
    GENDER = "gender"
    FUNCTION = "function"
    INSTITUTION = "institution"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"


_SURE, _LIKELY, _WEAK = 100, 80, 55  # how much a heading tells
_LIKE = 86  # of 100: spelled almost so

_WORDS: dict[ListField, str] = {
    ListField.NAME: """
        name; names; full name; participant; participants; participant name; participants name;
        name of participant; name of nominee; nominee; nominees; name and surname; delegate;
        first and last name; surname and first name; last name first name; name surname;
        nom et prenom; nom et prenoms; noms et prenoms; nom s et prenom s; nom prenom;
        nom prenoms; nom complet; prenom et nom; prenoms et nom; prenom nom; nom; noms;
        nom du participant; nombre completo; nombre y apellido; nombre y apellidos;
        nombres y apellidos; apellidos y nombres; apellidos y nombre; apellido y nombre; nombre;
        nombres; nome completo; nome e apelido; nome e sobrenome; nome; nomes; participante;
        الاسم; الاسم الكامل; الاسم واللقب; الاسم الثلاثي; اسم المشارك; фио; ф и о; имя и фамилия;
        фамилия имя; фамилия имя отчество""",
    ListField.FAMILY_NAME: """
        family name; surname; last name; lastname; surnames; name; nom de famille; nom; noms;
        apellido; apellidos; primer apellido; apelido; apelidos; sobrenome; اللقب; اسم العائلة;
        العائلة; фамилия""",
    ListField.GIVEN_NAME: """
        given name; given names; first name; firstname; first names; forename; forenames; prenom;
        prenoms; prenom s; nombre; nombres; nome; nome proprio; nomes proprios; name;
        الاسم; الاسم الاول; الاسم الشخصي; имя""",
    ListField.GENDER: """
        gender; sex; gender m f; gender f m; sex m f; sexe; genre; sexe m f; sexe h f; sexo; genero;
        m f; f m; h f; f h; h m; m h; civilite; salutation; tratamiento; الجنس; النوع; пол""",
    ListField.FUNCTION: """
        function; position; job title; title; post; role; designation; occupation; job;
        position title; functional title; fonction; fonctions; poste; poste occupe; qualite; titre;
        titre fonction; fonction titre; grade; emploi; cargo; puesto; funcion; posicion; ocupacion;
        funcao; posto; المنصب; الوظيفة; الصفة; المسمى الوظيفي; должность""",
    ListField.INSTITUTION: """
        institution; organisation; organization; ministry; agency; entity; employer; company;
        affiliation; institution organisation; ministry agency; ministry department agency; mda;
        organisme; structure; structure d origine; ministere; agence; entite; employeur;
        institution d origine; administration; organisation structure; institucion; organizacion;
        organismo; ministerio; entidad; institucion de procedencia; instituicao; organizacao;
        orgao; المؤسسة; الجهة; الوزارة; الهيئة; المنظمة; جهة العمل; организация; учреждение;
        ведомство""",
    ListField.COUNTRY: """
        country; country of residence; home country; pays; pays d origine; pais; pais de origen;
        البلد; الدولة; بلد; страна""",
    ListField.EMAIL: """
        e mail; email; mail; e mail address; email address; mail address; electronic mail; e mails;
        adresse e mail; adresse mail; adresse email; adresse electronique; courriel; mel;
        adresse courriel; correo; correo electronico; direccion de correo; endereco eletronico;
        correio eletronico; البريد الالكتروني; البريد; الايميل; электронная почта; эл почта;
        почта""",
    ListField.PHONE: """
        phone; phone number; phone no; telephone; telephone number; tel; tel no; mobile;
        mobile phone; mobile number; mobile no; cell; cell phone; cellphone; gsm; whatsapp;
        contact number; telephones; numero de telephone; n de telephone; no telephone; portable;
        telephone portable; telefono; telefonos; celular; movil; telefone; telemovel; الهاتف;
        رقم الهاتف; الجوال; رقم الجوال; النقال; телефон; моб телефон""",
}
_WEAK_WORDS: dict[ListField, str] = {
    ListField.INSTITUTION: """department; direction; service; division; unit; unite; departement;
        departamento; direccion; institution direction; office; القسم; الادارة; отдел""",
    ListField.COUNTRY: """nationality; nationalite; nacionalidad; nacionalidade; nation;
        citizenship; الجنسية; гражданство""",
    ListField.PHONE: "contact; contacts; contacto; contactos; contato; contatos",
    ListField.EMAIL: "e address",
}
_FAMILY_FIRST = re.compile(
    r"^(?:nom|noms|nom s|surname|last|lastname|family|apellidos?|фамилия|ф и о|фио)\b.*"
    r"(?:prenom|first|given|nombre|имя|и о|фио)|^фио$"
)


def heading_words(text: str) -> str:
    """Return a heading without accents, capitals, signs and what stands in brackets."""
    bare = re.sub(r"\([^)]*\)", " ", text) if re.sub(r"\([^)]*\)", "", text).strip() else text
    return " ".join(re.findall(r"\w+", fold(bare)))


def names_family_first(heading: str) -> bool:
    """Tell whether a heading such as “Nom et prénoms” says that the family name comes first."""
    return (
        _FAMILY_FIRST.match(heading_words(heading.replace("(", " ").replace(")", " "))) is not None
    )


@lru_cache(maxsize=4096)
def fields_of(heading: str) -> dict[ListField, int]:
    """Return what a heading may stand for, with how much it tells, from 0 to 100."""
    words = heading_words(heading)
    if not words or len(words) > 60:
        return {}
    found = dict(_table().get(words, {}))
    if found:
        return found
    for part in re.split(r"[/|–:;\n]| - ", heading):
        for field, score in _table().get(heading_words(part), {}).items():
            found[field] = max(found.get(field, 0), score - 5)
    if found:
        return found
    if len(words) > 3:
        like = process.extractOne(words, _table().keys(), scorer=fuzz.ratio, score_cutoff=_LIKE)
        if like is not None and len(like[0]) > 3:
            return {field: min(score, _LIKELY) for field, score in _table()[like[0]].items()}
    return _contained(words)


def is_heading(text: str, wanted: ListField) -> bool:
    """Tell whether a text is one of the known headings for a field, word for word."""
    return wanted in _table().get(heading_words(text), ())


def _contained(words: str) -> dict[ListField, int]:
    """Look for a known heading within a longer one, such as “your e-mail at work”."""
    if words.count(" ") > 6:
        return {}
    found: dict[ListField, int] = {}
    for known, fields in _table().items():
        if len(known) > 3 and f" {known} " in f" {words} ":
            for field, score in fields.items():
                least = min(score, _WEAK + len(known))
                found[field] = max(found.get(field, 0), min(least, _LIKELY))
    return found


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[ListField, int]]:
    table: dict[str, dict[ListField, int]] = {}
    for words, score in ((_WORDS, _SURE), (_WEAK_WORDS, _WEAK)):
        for field, listed in words.items():
            for known in listed.split(";"):
                table.setdefault(heading_words(known), {})[field] = score
    return table
