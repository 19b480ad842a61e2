"""The languages that the interface speaks: their own names, and which way they are written."""

OWN_NAMES = {"en": "English", "cy": "Cymraeg", "pl": "Polski", "ur": "اردو", "ar": "العربية"}
"""As speakers of the language write its name; nobody has to read another language to find their own."""

_RIGHT_TO_LEFT = {"ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"}


def own_name(language: str) -> str:
    """Name a language in itself; one that the interface does not speak is named by its tag."""
    return OWN_NAMES.get(language, language)


def is_right_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return language.split("-", 1)[0] in _RIGHT_TO_LEFT
