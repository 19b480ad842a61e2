"""What was fetched lasts from round to round; what was not kept, or cannot be read, is fetched again."""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from content_sync.errors import MirrorDamaged
from content_sync.mirror import Mirror, RememberedAnswer
from content_sync.mirror_file import MIRROR, keep_only_sources, throw_away


def filled(folder: Path, source: str = "s") -> None:
    """A mirror of three pages in two languages."""
    with Mirror(folder, source) as mirror:
        for number in range(3):
            for lang in ("en", "cy"):
                mirror.put("page", f"p{number}", f"{lang} {number}".encode(), lang, stamp=b"1")
        mirror.write_note("watermark", 17)
        mirror.remember("http://council/list", RememberedAnswer({"If-None-Match": '"1"'}, b"[]"))
        mirror.keep()


def test_what_was_kept_is_there_the_next_time(tmp_path: Path) -> None:
    filled(tmp_path)
    with Mirror(tmp_path, "s") as mirror:
        assert [(one.id, one.lang, one.body) for one in mirror.read("page", "p1")] == [
            ("p1", "en", b"en 1"),
            ("p1", "cy", b"cy 1"),
        ]
        assert [one.body for one in mirror.all("page", "cy")] == [b"cy 0", b"cy 1", b"cy 2"]
        assert mirror.stamps("page", "en") == {"p0": b"1", "p1": b"1", "p2": b"1"}
        assert (mirror.ids("page"), mirror.has("page"), mirror.has("event")) == ({"p0", "p1", "p2"}, True, False)
        assert mirror.note("watermark", int) == 17
        assert mirror.note("watermark", str) is None, "a note of another edition is none"
        assert mirror.answer("http://council/list") == RememberedAnswer({"If-None-Match": '"1"'}, b"[]")
        assert not mirror.is_new


def test_what_was_not_kept_is_forgotten(tmp_path: Path) -> None:
    filled(tmp_path)
    with Mirror(tmp_path, "s") as mirror:
        mirror.put("page", "p9", b"new", "en")
        mirror.drop("page", "p0")
    with Mirror(tmp_path, "s") as mirror:
        assert mirror.ids("page") == {"p0", "p1", "p2"}


def test_what_came_some_seconds_ago_outlives_a_round_that_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path)
    now = time.monotonic()
    monkeypatch.setattr("time.monotonic", lambda: now)
    with Mirror(tmp_path, "s") as mirror:
        for number in range(10, 14):
            mirror.put("page", f"p{number}", b"new", "en")
            now += 3
    with Mirror(tmp_path, "s") as mirror:
        assert mirror.ids("page") == {"p0", "p1", "p2", "p10", "p11"}
        assert mirror.is_new, "no content was made from it"


def test_all_that_came_outlives_a_process_that_is_asked_to_end(tmp_path: Path) -> None:
    filled(tmp_path)
    with pytest.raises(SystemExit):
        put_and_end(tmp_path)
    with Mirror(tmp_path, "s") as mirror:
        assert mirror.ids("page") == {"p0", "p1", "p2", "p9"}
        assert mirror.is_new


@pytest.mark.parametrize(
    ("change", "is_news"),
    [
        (lambda mirror: mirror.put("page", "p1", b"en 1", "en", stamp=b"2"), False),
        (lambda mirror: mirror.put("page", "p1", b"other", "en"), True),
        (lambda mirror: mirror.put("page", "p9", b"en 9", "en"), True),
        (lambda mirror: mirror.drop("page", "p9"), False),
        (lambda mirror: mirror.drop("page", "p1", "cy"), True),
        (lambda mirror: mirror.keep_only("page", {"p0", "p1", "p2"}), False),
        (lambda mirror: mirror.keep_only("page", {"p0", "p1"}, "cy"), True),
        (lambda mirror: mirror.write_note("watermark", 18), False),
    ],
)
def test_only_what_reads_otherwise_is_news(tmp_path: Path, change: Callable[[Mirror], None], is_news: bool) -> None:
    filled(tmp_path)
    with Mirror(tmp_path, "s") as mirror:
        change(mirror)
        assert mirror.is_new is is_news
        mirror.keep_unfinished()
    with Mirror(tmp_path, "s") as mirror:
        assert mirror.is_new is is_news, "until content was made from it"
        mirror.keep()
        assert not mirror.is_new


def test_the_oldest_are_those_that_were_fetched_longest_ago(tmp_path: Path) -> None:
    filled(tmp_path)
    with Mirror(tmp_path, "s") as mirror:
        mirror.put("page", "p0", b"en 0", "en")
        mirror.put("page", "p0", b"cy 0", "cy")
        assert mirror.oldest("page", 1) == ["p1"]


def test_other_settings_of_a_source_begin_anew_and_leave_other_sources_alone(tmp_path: Path) -> None:
    filled(tmp_path)
    filled(tmp_path, "t")
    with Mirror(tmp_path, "s", b"other settings") as mirror:
        assert mirror.ids("page") == set()
        mirror.keep()
    with Mirror(tmp_path, "t") as mirror:
        assert mirror.has("page")
    keep_only_sources(tmp_path, ["s"])
    with Mirror(tmp_path, "t") as mirror:
        assert not mirror.has("page")


def test_answers_that_a_full_round_had_no_use_for_are_forgotten(tmp_path: Path) -> None:
    filled(tmp_path)
    with Mirror(tmp_path, "s") as mirror:
        mirror.remember("http://council/other", RememberedAnswer({}, b"{}"))
        mirror.forget_unused_answers()
        assert mirror.answer("http://council/list") is None
        assert mirror.answer("http://council/other") is not None


def test_the_disk_has_back_what_a_source_took_that_is_gone(tmp_path: Path) -> None:
    with Mirror(tmp_path, "s") as mirror:
        for number in range(500):
            mirror.put("page", f"p{number}", random.Random(number).randbytes(2000))
        mirror.keep()
    filled(tmp_path, "t")
    whole = (tmp_path / MIRROR).stat().st_size
    keep_only_sources(tmp_path, ["t"])
    assert (tmp_path / MIRROR).stat().st_size < whole / 10
    with Mirror(tmp_path, "t") as mirror:
        assert mirror.ids("page") == {"p0", "p1", "p2"}


def test_the_file_goes_before_its_journal(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / f"{MIRROR}-journal").mkdir()
    with pytest.raises(OSError, match="journal"):
        throw_away(tmp_path)
    assert not (tmp_path / MIRROR).exists()


@pytest.mark.parametrize("content", [b"", b"\0" * 20_000, b"no database" * 1000])
def test_a_file_that_is_none_is_made_anew(tmp_path: Path, content: bytes) -> None:
    filled(tmp_path)
    (tmp_path / MIRROR).write_bytes(content)
    with Mirror(tmp_path, "s") as mirror:
        assert not mirror.has("page")


def test_a_file_of_another_edition_is_made_anew(tmp_path: Path) -> None:
    filled(tmp_path)
    with closing(sqlite3.connect(tmp_path / MIRROR)) as database:
        database.execute("PRAGMA user_version = 99")
    with Mirror(tmp_path, "s") as mirror:
        assert not mirror.has("page")


def test_damage_that_is_met_while_reading_throws_it_away(tmp_path: Path) -> None:
    with Mirror(tmp_path, "s") as mirror:
        for number in range(2000):
            mirror.put("page", f"p{number}", f"{number} and a good deal more".encode() * 5, "en")
        mirror.keep()
    file = tmp_path / MIRROR
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192))
    with pytest.raises(MirrorDamaged):
        read_all(tmp_path)
    throw_away(tmp_path)
    assert not file.exists()


def read_all(folder: Path) -> None:
    with Mirror(folder, "s") as mirror:
        for one in mirror.all("page", "en"):
            assert one.body
        mirror.put("page", "p1", b"x", "en")


def put_and_end(folder: Path) -> None:
    with Mirror(folder, "s") as mirror:
        mirror.put("page", "p9", b"new", "en")
        raise SystemExit
