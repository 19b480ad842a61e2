"""The floor of a sync: the same requests, json, and executemany into one table. Nothing is checked, nothing is kept."""

import argparse
import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx


def rows(client: httpx.Client, name: str) -> Iterator[dict[str, Any]]:
    """A whole list."""
    number = 0
    while True:
        number += 1
        page = json.loads(client.get(f"{name}?page={number}&per_page=100").content)
        yield from page["contents"]
        if page["last_page"]:
            return


def fetch(address: str) -> Iterator[tuple[str, ...]]:
    """The terms, then the list of services and each service whole."""
    with httpx.Client(base_url=f"{address}/v3/") as client:
        list(rows(client, "taxonomy_terms"))
        for row in rows(client, "services"):
            found = json.loads(client.get(f"services/{row['id']}").content)
            yield found["id"], found["name"], found["description"], found["url"], found["status"]


def run(address: str, file: Path) -> dict[str, float]:
    """One round into an empty table."""
    for old in file.parent.glob(f"{file.name}*"):
        old.unlink()
    started = time.perf_counter()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE service (id TEXT PRIMARY KEY, name, description, url, status)")
        database.executemany("INSERT INTO service VALUES (?, ?, ?, ?, ?)", fetch(address))
        (count,) = database.execute("SELECT count(*) FROM service").fetchone()
    seconds = time.perf_counter() - started
    return {"services": count, "seconds": seconds}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("address")
    parser.add_argument("file", type=Path)
    parser.add_argument("--for-ever", action="store_true")
    given = parser.parse_args()
    done = run(given.address, given.file)
    while given.for_ever:
        done = run(given.address, given.file)
    print(json.dumps(done))
