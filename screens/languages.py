"""The languages that the interface speaks: their own names, and which way they are written."""

OWN_NAMES = {"en": "English", "cy": "Cymraeg", "pl": "Polski", "ur": "اردو", "ar": "العربية"}
"""As speakers of the language write its name; nobody has to read another language to find their own."""

SCRIPTS = {
    "ar": "arabic", "fa": "arabic", "ps": "arabic", "sd": "arabic", "ug": "arabic", "ur": "nastaliq",
    "he": "hebrew", "yi": "hebrew",
}  # fmt: skip
"""How languages are written that are not written in Latin letters: all of these from right to left."""


def own_name(language: str) -> str:
    """Name a language in itself; one that the interface does not speak is named by its tag."""
    return OWN_NAMES.get(language, language)


def is_right_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return language.split("-", 1)[0] in SCRIPTS
