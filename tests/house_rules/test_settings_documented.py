"""Every setting stands, explained, in config/kiosk.toml: it is the only manual that is read at three in the morning."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from content_sync.source import Source
from kiosk.folders import CONFIG, ROOT
from kiosk.settings import Settings, load_settings
from tests.house_rules.checking import say

LINES = (CONFIG / "kiosk.toml").read_text("utf-8").splitlines()
WORD_LISTS = "search-words.md"
"""Its examples are of another kind of file."""


def test_every_setting_stands_with_a_comment() -> None:
    explained = dict(_explained())
    missing = [key for key in _settings() if key not in explained]
    # a table of headings is explained once, at its head
    bare = [key for key, has_comment in explained.items() if not has_comment and not key.startswith("headings.")]
    say(
        [f"{key} does not stand in config/kiosk.toml" for key in missing]
        + [f"{key} has no comment above it in config/kiosk.toml" for key in bare],
        "write the setting with its default (or, when it has none, as '# key = example') under a comment that says "
        "what it does, in which unit, and what is allowed.",
    )


def test_the_guides_show_settings_that_there_are() -> None:
    known = set(_settings())
    say(
        [
            f"docs/{page.name} shows {room}.{key}"
            for page in sorted((ROOT / "docs").glob("*.md"))
            if page.name != WORD_LISTS
            for block in _examples(page)
            for room, tables in tomllib.loads(block).items()
            for table in (tables if isinstance(tables, list) else [tables])
            for key in table
            if f"{room}.{key}" not in known
        ],
        "write the setting as config/kiosk.toml has it.",
    )


def test_what_a_council_is_told_to_write_first_can_be_used(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(next(_examples(ROOT / "docs" / "deploy.md")), "utf-8")
    assert load_settings(file, {}).council.name["en"] == "Your Council"


def _examples(page: Path) -> Iterator[str]:
    return (block[1] for block in re.finditer(r"(?ms)^```toml\n(.*?)^```", page.read_text("utf-8")))


def _settings() -> Iterator[str]:
    for room in msgspec.structs.fields(Settings):
        if isinstance(room.type, type) and issubclass(room.type, msgspec.Struct):
            yield from (f"{room.name}.{key.name}" for key in msgspec.structs.fields(room.type))
    yield from (f"sources.{key.name}" for key in msgspec.structs.fields(Source))


def _explained() -> Iterator[tuple[str, bool]]:
    """Give each key of the file and whether a comment stands above it, or above the group of lines it is in."""
    table, has_comment = "", False
    for line in LINES:
        if not line.strip():
            has_comment = False
        elif header := re.fullmatch(r"\[+([\w.-]+)\]+", line):
            table = header[1]
        elif key := re.match(r"(?:# )?(\w+) = ", line):
            yield f"{table}.{key[1]}", has_comment
        elif line.startswith("#"):
            has_comment = True
