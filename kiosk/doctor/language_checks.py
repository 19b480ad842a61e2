"""Whether the booth can say everything in the languages that it offers."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.doctor.finding import Finding
from kiosk.languages import TRANSLATIONS, known_languages, read_completeness
from kiosk.settings import Settings


def check_languages(settings: Settings, folder: Path = TRANSLATIONS) -> Iterator[Finding]:
    """Check that each language that is offered is there and complete."""
    counted = read_completeness(folder)
    offered = settings.language.offered
    problems = []
    for lang in offered:
        name, count = known_languages()[lang].name, counted.get(lang)
        if count is None or not (folder / f"kiosk_{lang}.qm").is_file():
            advice = f"The interface has no {name} ({lang}): run make setup, or do not offer it."
            problems.append(Finding("languages", "FAILED", advice))
        elif count.missing:
            lacks = f"{name} ({lang}) lacks {len(count.missing)} of {count.sentences} sentences"
            advice = f"{lacks}, which appear in English: kiosk languages lists them."
            problems.append(Finding("languages", "ATTENTION", advice))
    yield from problems
    if not problems:
        yield Finding("languages", "OK", f"The interface is complete in {', '.join(offered)}.")
