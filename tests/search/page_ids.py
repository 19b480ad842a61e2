"""The ids by which queries.toml names pages: file names of the sample council, found again by their English titles."""

import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.folders import ASSETS

_SAMPLE = ASSETS / "sample_council"


def ids_by_uid(database: Path) -> dict[str, str]:
    """Answer the id of every item and topic of a store that holds the sample council."""
    ids = dict(_ids_by_title())
    topics = {f"/{entry['path']['en'].strip('/')}": f"topic:{entry['id']}" for entry in _toml("topics.toml")["topics"]}
    with closing(sqlite3.connect(database)) as store:
        titles = store.execute("SELECT item_uid, title FROM item_text WHERE lang = 'en'").fetchall()
        codes = store.execute("SELECT uid, code FROM topic WHERE parent_uid IS NULL").fetchall()
    return {uid: ids[title] for uid, title in titles} | {uid: topics[code] for uid, code in codes}


def _ids_by_title() -> Iterator[tuple[str, str]]:
    for folder in ("services", "guides", "steps", "news"):
        for file in sorted((_SAMPLE / folder).rglob("*.en.md")):
            name = file.relative_to(_SAMPLE / folder).as_posix().removesuffix(".en.md")
            front = tomllib.loads(file.read_text("utf-8").split("+++")[1])
            yield front["title"], name.removesuffix("/overview")
    for file in sorted((_SAMPLE / "places").glob("*.toml")):
        place = _toml(f"places/{file.name}")
        yield place["en"]["name"], place["id"]
    for event in _toml("events.toml")["events"]:
        yield event["en"]["title"], event["id"]


def _toml(name: str) -> dict[str, object]:
    return tomllib.loads((_SAMPLE / name).read_text("utf-8"))
