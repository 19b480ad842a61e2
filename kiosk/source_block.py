"""Writes a source as a block of the settings, ready to paste."""

import json
import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

import msgspec

from content_sync.source import Source

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_MADE_UP = ".example"
"""Hosts that cannot exist (RFC 2606): the sample council's."""
_COMMENTS = {
    "name": "Short; never change it: it is part of every record's name.",
    "public_url": "Where people open the website, per language; every link and QR code is built from it.",
    "languages": "The council's own first.",
    "fields": "A guess: the kiosk's name = the website's name (docs/sources.md, “The field map”).",
    "paths": "The topics of the booth (config/topics.toml), and the pages under each.",
    "media_hosts": "Other hosts that hold pictures.",
    "credentials": "The secret stands in the file alone.",
}
_WHOSE = (
    "# Whose pages these are: where there are several sources, their services are known by it.",
    '# organisation = "…"',
)


def block_of(source: Source, allowed_hosts: Iterable[str]) -> str:
    """Answer TOML. `allowed_hosts`: those of the settings; what they lack is added, or there would be no QR codes."""
    return "\n".join([*_links(source, tuple(allowed_hosts)), "[[sources]]", *_lines(source)]) + "\n"


def _links(source: Source, allowed: tuple[str, ...]) -> list[str]:
    wanted = {urlsplit(url).hostname or "" for url in source.public_url.values()}
    missing = sorted(host for host in wanted if not any(_is_under(host, one) for one in allowed))
    if not missing:
        return []
    hosts = [*missing, *(one for one in allowed if not one.endswith(_MADE_UP))]
    return [
        "# QR codes are shown only for these hosts. Where the file has [links] already, add the first of them there.",
        "[links]",
        f"allowed_hosts = {_value(hosts)}",
        "",
    ]


def _lines(source: Source) -> list[str]:
    """Write what is not as it is without being written."""
    lines: list[str] = []
    for one in msgspec.structs.fields(Source):
        value = getattr(source, one.name)
        if not one.required and not value:
            if one.name == "organisation" and source.kind == "localgov-drupal":
                lines.extend(_WHOSE)
            continue
        if comment := _COMMENTS.get(one.name):
            lines.append(f"# {comment}")
        lines.append(f"{one.name} = {_value(value)}")
    return lines


def _value(value: object) -> str:
    if isinstance(value, msgspec.Struct):
        value = {name: one for name, one in msgspec.structs.asdict(value).items() if one != ""}
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(str(key))} = {_value(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    # JSON writes text as TOML does, but for one character.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _is_under(host: str, allowed: str) -> bool:
    return host == allowed or host.endswith(f".{allowed}")
