"""The settings: read once at the door, checked whole, handed down in pieces.

config/kiosk.toml < /etc/kiosk/kiosk.toml < --config FILE < KIOSK_… variables < the command line. What a later place
says of a setting replaces it whole: a list, and a text in several languages too. msgspec checks them, because it
imports in 6 ms where pydantic-settings takes 250 (docs/decisions).
"""

import difflib
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

import msgspec

from content_sync.source import Source
from kiosk.brand import brand_problems
from kiosk.folders import CONFIG
from kiosk.govuk_paths import path_problems
from kiosk.keys import key_problems
from kiosk.languages import known_languages
from kiosk.network_settings import network_problems, with_credentials_found
from kiosk.pack_settings import pack_problems
from kiosk.settings_error import SettingsError
from kiosk.settings_tables import Settings
from kiosk.source_fields import field_problems

SITE_FILE = Path("/etc/kiosk/kiosk.toml")
_PREFIX = "KIOSK_"

_KINDS = {
    "array": "a list",
    "object": "a table",
    "str": "a text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "null": "nothing",
}
"""What msgspec calls the kinds of TOML's values, and what people call them."""

__all__ = ["SITE_FILE", "Settings", "load_settings"]


def load_settings(
    file: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    overrides: Mapping[str, Any] | None = None,
) -> Settings:
    """Read and check all settings.

    `file` is --config's; `overrides` are nested tables from the command line. Raises SettingsError.
    """
    files = [CONFIG / "kiosk.toml", *([SITE_FILE] if SITE_FILE.exists() else []), *([file] if file else [])]
    merged: dict[str, Any] = {}
    for path in files:
        merged = _laid_over(merged, _read(path))
    merged = _laid_over(merged, _from_environment(environment))
    merged = _laid_over(merged, dict(overrides or {}))
    where = f"{files[-1]} or a {_PREFIX}… variable" if len(files) > 1 else f"a {_PREFIX}… variable"
    try:
        settings = msgspec.convert(merged, Settings, strict=False, dec_hook=_to_path)
    except msgspec.ValidationError as error:
        raise SettingsError(f"The settings cannot be used: {_explain(str(error))} Mend it in {where}.") from error
    return _checked(settings, environment)


def _to_path(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise TypeError(f"expected {kind.__name__}, got {value!r}")


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Put one place's settings over another's, each whole, but for headings: a language has several of its own."""
    merged = dict(below)
    for room, table in above.items():
        old = merged.get(room)
        if isinstance(old, dict) and isinstance(table, Mapping):
            merged[room] = _merge(old, table) if room == "headings" else {**old, **table}
        else:
            merged[room] = table
    return merged


def _merge(below: dict[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, dict) and isinstance(value, Mapping) else value
    return merged


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SettingsError(f"The settings file {path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {path} is not TOML: {error}.") from error


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """KIOSK_DISPLAY__DIAGONAL_IN=27 → {"display": {"diagonal_in": "27"}}; lists and tables (KIOSK_SOURCES) are TOML."""
    tables: dict[str, Any] = {}
    for name, text in environment.items():
        if not name.startswith(_PREFIX):
            continue
        path = name.removeprefix(_PREFIX).lower().split("__")
        value: Any = _toml_value(name, text) if text.lstrip().startswith(("[", "{")) else text
        for key in reversed(path):
            value = {key: value}
        tables = _merge(tables, value)
    return tables


def _toml_value(name: str, text: str) -> Any:  # noqa: ANN401  whatever TOML can say
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The variable {name} is not a TOML value: {error}.") from error


def _explain(message: str) -> str:
    """Turn msgspec's message into a sentence with a place and, for an unknown name, the likely right one."""
    text, _, path = message.partition(" - at `$")
    place = path.rstrip("`").lstrip(".")
    if place == "sources" and "got `object`" in text:
        return "sources: begin each source with [[sources]], in two pairs of brackets."
    unknown = re.search(r"unknown field `(\w+)`", text)
    if unknown:
        known = _names_at(place)
        close = difflib.get_close_matches(unknown[1], known, n=1)
        hint = f"did you mean {close[0]}?" if close else f"known are {', '.join(known)}."
        return f"there is no setting {'.'.join(filter(None, [place, unknown[1]]))}: {hint}"
    if text.startswith("Invalid enum value"):
        return f"{place}: {text.removeprefix('Invalid enum value ')} is not one of {', '.join(_choices_at(place))}."
    for name, words in _KINDS.items():
        text = text.replace(f"`{name}`", words)
    return f"{place or 'the file'}: {text[:1].lower()}{text[1:]}."


def _choices_at(place: str) -> list[str]:
    """Answer what a setting that takes one of a few words can be."""
    table, _, name = re.sub(r"\[[^]]*\]", "", place).rpartition(".")
    found = next((field.type for field in msgspec.structs.fields(_table_at(table)) if field.name == name), None)
    return list(map(str, get_args(found)))


def _names_at(place: str) -> list[str]:
    return [field.name for field in msgspec.structs.fields(_table_at(re.sub(r"\[[^]]*\]", "", place)))]


def _table_at(place: str) -> Any:  # noqa: ANN401  a Struct's class
    kind: Any = Settings
    for key in filter(None, place.split(".")):
        kind = {field.name: field.type for field in msgspec.structs.fields(kind)}.get(key, Settings)
        kind = Source if key == "sources" else kind
        # A table that may be missing is a union with None.
        kind = next((one for one in get_args(kind) if isinstance(one, msgspec.StructMeta)), kind)
    return kind


def _checked(settings: Settings, environment: Mapping[str, str]) -> Settings:
    """Check what one value alone cannot say."""
    problems = [*_problems(settings), *network_problems(settings)]
    if problems:
        raise SettingsError("The settings cannot be used: " + " ".join(problems))
    return with_credentials_found(settings, environment)


def _problems(settings: Settings) -> Iterable[str]:
    try:
        ZoneInfo(settings.booth.timezone)
    except (KeyError, ValueError, OSError):
        yield f"booth.timezone: {settings.booth.timezone!r} is not a time zone; write one such as Europe/London."
    if not re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", settings.sync.full_from):
        yield f"sync.full_from: {settings.sync.full_from!r} is no time of the day; write one such as 01:30."
    if settings.language.default not in settings.language.offered:
        yield "language.default: must be one of language.offered."
    yield from key_problems(settings.keypad.actions)
    for lang in settings.language.offered:
        if lang not in known_languages():
            yield f"language.offered: the kiosk does not speak {lang!r}, only {', '.join(known_languages())}."
    yield from brand_problems(settings.brand.colour_1, settings.brand.colour_2)
    yield from pack_problems(settings.pack.keys, settings.pack.first)
    yield from _problems_of_sources(settings.sources)


def _problems_of_sources(sources: tuple[Source, ...]) -> Iterable[str]:
    names = [source.name for source in sources]
    if len(set(names)) < len(names):
        yield "sources: each needs a name of its own."
    for source in sources:
        addresses = {"url": source.url, **{f"public_url.{lang}": url for lang, url in source.public_url.items()}}
        yield from (
            f"sources.{source.name}.{place}: must start with https:// or http://."
            for place, url in addresses.items()
            if not url.startswith(("http://", "https://"))
        )
        if not re.fullmatch(r"[a-z0-9-]+", source.name):
            yield f"sources: the name {source.name!r} may hold only a to z, 0 to 9 and hyphens."
        if not source.languages:
            yield f"sources.{source.name}.languages: name at least one."
        yield from path_problems(source)
        yield from field_problems(source)
        yield from (
            f"sources.{source.name}.public_url: an address for {lang} is missing."
            for lang in source.languages
            if lang not in source.public_url
        )
