"""Makes what Qt loads of each translation, and counts what is translated.

`<name>.qm` beside each assets/translations/<name>.ts, and completeness.json for `kiosk languages` and `kiosk doctor`:
a .qm file cannot say what it lacks.
"""

import json
import tomllib
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

MEND = (
    "write it in assets/translations/kiosk_{lang}.ts (with pyside6-linguist or an editor; all plural forms; take away "
    'type="unfinished"), let somebody who speaks the language read it, and build again.'
)


class MissingWordsError(Exception):
    """A language that must be complete is not; the text says which sentences, and how to mend it."""


@dataclass(frozen=True)
class Completeness:
    """How much of one language there is."""

    sentences: int
    translated: int
    plural_forms: int
    letters: str
    """Every sign that its sentences need: the fonts must have them."""
    missing: tuple[str, ...]


def make_translations(folder: Path, release: Callable[[Path, Path], None]) -> list[str]:
    """Compile what is older than its source, and count; answer a line for each incomplete language.

    `release` compiles one .ts file into a .qm file. Raises MissingWordsError.
    """
    for source in sorted(folder.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            # A running window has the old file mapped: it must be replaced, never written over.
            fresh = compiled.with_suffix(".qm.new")
            release(source, fresh)
            fresh.replace(compiled)
    known = tomllib.loads((folder / "languages.toml").read_text("utf-8"))
    counted = {lang: completeness(folder / f"kiosk_{lang}.ts") for lang in known}
    total = max(count.sentences for count in counted.values())
    described = {lang: asdict(count) for lang, count in counted.items()}
    for lang in (lang for lang, about in known.items() if about["read"] == "source"):  # its file holds plurals only
        described[lang] |= {"sentences": total, "translated": total - len(counted[lang].missing)}
    _write(folder / "completeness.json", json.dumps(described, ensure_ascii=False, indent=1) + "\n")
    _refuse([(lang, counted[lang].missing) for lang, about in known.items() if about["required"]])
    return [
        f"{about['name']} lacks {len(counted[lang].missing)} of {total} sentences; they appear in English: "
        f"{'; '.join(counted[lang].missing)}"
        for lang, about in known.items()
        if counted[lang].missing
    ]


def completeness(file: Path) -> Completeness:
    """Count the sentences of a .ts file."""
    messages = [message for message in ET.parse(file).getroot().iter("message") if _is_wanted(message)]  # noqa: S314  our own file
    plurals = [message for message in messages if message.get("numerus") == "yes"]
    missing = tuple(message.findtext("source", "") for message in messages if not _is_translated(message))
    return Completeness(
        sentences=len(messages),
        translated=len(messages) - len(missing),
        plural_forms=max((len(_texts(message)) for message in plurals), default=0),
        letters="".join(
            sorted({letter for message in messages for letter in "".join(_texts(message)) if _drawn(letter)})
        ),
        missing=missing,
    )


def _is_wanted(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") not in {"vanished", "obsolete"}


def _is_translated(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") != "unfinished" and all(_texts(message))


def _texts(message: ET.Element) -> list[str]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation", "")]


def _drawn(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "CZ"


def _write(file: Path, text: str) -> None:
    if not file.exists() or file.read_text("utf-8") != text:
        file.write_text(text, "utf-8")


def _refuse(lacking: list[tuple[str, tuple[str, ...]]]) -> None:
    problems = [
        f"kiosk_{lang}.ts has no translation of {sentence!r}." for lang, missing in lacking for sentence in missing
    ]
    if problems:
        lang = next(lang for lang, missing in lacking if missing)
        raise MissingWordsError("\n".join([*problems, f"To mend it: {MEND.format(lang=lang)}"]))
