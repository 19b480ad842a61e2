"""The honest note where the council has no text in the visitor's language.

Whole sentences, not a name put into one: languages bend the names of languages.
"""

from screens.languages import own_name
from screens.words import translate


def fallback_note(lang: str) -> str:
    """Say in which language (BCP 47) alone the council has a page."""
    return {
        "en": translate("rows", "The council has this page in English only, for now."),
        "cy": translate("rows", "The council has this page in Welsh only, for now."),
        "pl": translate("rows", "The council has this page in Polish only, for now."),
        "ur": translate("rows", "The council has this page in Urdu only, for now."),
        "ar": translate("rows", "The council has this page in Arabic only, for now."),
    }.get(lang) or translate(
        "rows", "The council does not have this page in your language, for now. It is in: {language}"
    ).format(language=own_name(lang))


def others_fallback_note(lang: str) -> str:
    """Say the same of a page that is not the council's own."""
    return {
        "en": translate("rows", "This page is in English only, for now."),
        "cy": translate("rows", "This page is in Welsh only, for now."),
    }.get(lang) or fallback_note(lang)


def notice_fallback_note(lang: str) -> str:
    """Say the same of a notice."""
    return {
        "en": translate("rows", "The council has this notice in English only, for now."),
        "cy": translate("rows", "The council has this notice in Welsh only, for now."),
        "pl": translate("rows", "The council has this notice in Polish only, for now."),
        "ur": translate("rows", "The council has this notice in Urdu only, for now."),
        "ar": translate("rows", "The council has this notice in Arabic only, for now."),
    }.get(lang) or translate(
        "rows", "The council does not have this notice in your language, for now. It is in: {language}"
    ).format(language=own_name(lang))


def checker_fallback_note(lang: str) -> str:
    """Say the same of the checker's questions and results."""
    return {
        "en": translate("rows", "The questions and results are in English only, for now."),
        "cy": translate("rows", "The questions and results are in Welsh only, for now."),
    }.get(lang) or translate(
        "rows", "The questions and results are not in your language, for now. They are in: {language}"
    ).format(language=own_name(lang))
