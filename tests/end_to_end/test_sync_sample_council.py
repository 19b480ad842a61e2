"""The bundled council, through each of its APIs, the real `kiosk sync` and the store, to what a screen reads."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from content_sync.store.reader import ContentReader
from tests.end_to_end.tiny_council import SyncProgram
from tests.sync.sample_council_server import FOLDER, NOW, sample_council

KINDS = [("localgov-drupal", "", ("en", "cy")), ("open-referral", "/openreferral/v3", ("en",))]
AWARE = NOW.astimezone()


@pytest.fixture(params=KINDS, ids=lambda kind: kind[0])
def booth(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[SyncProgram, Path, str]]:
    """A sync program, the folder of the council's content files, and the language to look with."""
    folder = tmp_path / "council"
    shutil.copytree(FOLDER, folder)
    kind, path, languages = request.param
    with sample_council(folder) as council:
        url = str(council.client.base_url).rstrip("/") + path
        yield SyncProgram(tmp_path, url, kind, languages), folder, languages[-1]


def titles(sync: SyncProgram, lang: str) -> set[str]:
    """The titles of all that the booth offers."""
    reader = ContentReader(sync.store)
    uids = [uid for kind in ("service", "benefit") for uid in reader.item_uids(kind)]
    cards = [reader.card(uid, lang) for uid in uids]
    pages = [reader.page(uid, lang, AWARE) for uid in uids]
    assert all(page is not None and page.words.sections for page in pages)
    assert not any(card is None or card.is_fallback for card in cards)
    assert len({topic.uid for topic in reader.topics(lang)}) >= 5
    reader.close()
    return {card.title for card in cards if card}


def test_edit_add_delete_and_unpublish_at_the_council_arrive(booth: tuple[SyncProgram, Path, str]) -> None:
    sync, folder, lang = booth
    first = sync.summary()
    assert (first["status"], first["error"], first["left_out"]) == (0, None, 0), first
    again = sync.summary()
    assert (again["seen"], again["changed"], again["removed"]) == (first["seen"], 0, 0)
    before = titles(sync, lang)
    assert len(before) >= 40

    badge = folder / "services" / f"blue-badge.{lang}.md"
    old = next(line for line in badge.read_text().splitlines() if line.startswith("title = "))
    badge.write_text(badge.read_text().replace(old, 'title = "Edited badge"'))
    result = sync.summary()
    assert result["changed"] >= 1, result
    edited = titles(sync, lang)
    assert edited - before == {"Edited badge"}

    for one in ("en", "cy"):
        debt = folder / "services" / f"debt-advice.{one}.md"
        text = debt.read_text()
        debt.with_name(f"more-debt-advice.{one}.md").write_text(_titled(text, f"More debt advice {one}"))
        bins = folder / "services" / f"bins-and-recycling.{one}.md"
        bins.write_text(bins.read_text().replace("+++\n", "+++\nunpublished = true\n", 1))
    result = sync.summary()
    assert (result["status"], result["removed"] >= 1) == (0, True)
    published = titles(sync, lang)
    assert published - edited == {f"More debt advice {lang}"}
    assert len(edited - published) == 1

    for one in ("en", "cy"):
        (folder / "services" / f"more-debt-advice.{one}.md").unlink()
    assert sync.summary()["removed"] >= 1
    assert titles(sync, lang) == published - {f"More debt advice {lang}"}


def _titled(text: str, title: str) -> str:
    lines = text.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("title = "))
    lines[at] = f'title = "{title}"'
    return "\n".join(lines) + "\n"
