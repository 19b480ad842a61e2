"""For whom the checker is, in whole sentences: languages bend the names of nations."""

from screens.words import translate


def lives_in(nation: str) -> str:
    """Say where somebody lives whom the rules fit."""
    return {
        "england": translate("checker", "For people who live in England"),
        "wales": translate("checker", "For people who live in Wales"),
        "scotland": translate("checker", "For people who live in Scotland"),
        "northern-ireland": translate("checker", "For people who live in Northern Ireland"),
    }[nation]
