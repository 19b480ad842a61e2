"""The editable word lists: what they do, what is told when one is wrong, and that they are read again when changed."""

import os
from pathlib import Path

import pytest

from content_sync.search.word_lists import WordListError, WordLists, read_file


def written(folder: Path, text: str, lang: str = "en") -> Path:
    """Write a list."""
    folder.mkdir(exist_ok=True)
    file = folder / f"{lang}.toml"
    file.write_text(text, "utf-8")
    return file


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[means]\n"dole" = "Universal Credit"', "Expected `array`"),
        ('[means]\n"dole" = []', '"dole" must be words and mean words'),
        ('[means]\n"..." = ["rent"]', "must be words and mean words"),
        ('[means]\n"dole" = ["…"]', "must be words and mean words"),
        ("[means\n", "Each entry is a line such as"),
        ("[meanings]\n", "It has ignored"),
        ('same = [["rent"]]', "must have two words at least"),
        ('ignored = "the"', "Expected `array`"),
        ('[means]\n"a" = ["b"]\n"a" = ["c"]', "Each entry is a line such as"),
    ],
)
def test_a_wrong_list_says_where_and_what_to_do(tmp_path: Path, text: str, told: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(WordListError, match=r"en\.toml") as fault:
        read_file(file)
    assert told in str(fault.value)


def test_a_list_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_bytes(b'ignored = ["caf\xe9"]')
    with pytest.raises(WordListError, match="save it as UTF-8"):
        read_file(tmp_path / "en.toml")


def test_the_last_good_list_stays_when_the_new_one_is_wrong(tmp_path: Path) -> None:
    file = written(tmp_path, '[means]\n"dole" = ["Universal Credit"]')
    lists = WordLists([tmp_path])
    assert lists.of("en").is_known("dole", "en")
    file.write_text("[means", "utf-8")
    assert lists.look_again("en").is_known("dole", "en")
    assert "en.toml" in lists.faults["en"]
    file.write_text('[means]\n"giro" = ["Universal Credit"]', "utf-8")
    assert lists.look_again("en").is_known("giro", "en")
    assert not lists.faults


def test_a_changed_list_is_read_again_and_an_unchanged_one_is_not(tmp_path: Path) -> None:
    file = written(tmp_path, '[means]\n"dole" = ["Universal Credit"]')
    lists = WordLists([tmp_path])
    before = lists.of("en")
    assert lists.look_again("en") is before
    file.write_text('[means]\n"dole" = ["Pension Credit"]', "utf-8")
    os.utime(file, (1, 1))
    assert lists.look_again("en").meanings[("dole",)] == (("pension", "credit"),)


def test_a_later_folder_adds_and_replaces(tmp_path: Path) -> None:
    written(tmp_path / "ours", '[means]\n"dole" = ["Universal Credit"]\n"skint" = ["debt advice"]')
    written(tmp_path / "theirs", '[means]\n"Dôle" = ["Council money"]\n"tip" = ["recycling"]')
    words = WordLists([tmp_path / "ours", tmp_path / "theirs", tmp_path / "missing"]).of("en")
    assert words.meanings[("dole",)] == (("council", "money"),)
    assert words.is_known("skint", "en")
    assert words.is_known("tip", "en")


def test_a_language_without_a_list_has_no_words(tmp_path: Path) -> None:
    lists = WordLists([tmp_path])
    assert not lists.of("de").meanings
    assert not lists.faults


def test_words_that_are_the_same_stand_for_each_other_in_keys(tmp_path: Path) -> None:
    written(tmp_path, 'same = [["husband", "wife", "partner"]]\n[means]\n"husband died" = ["bereavement"]')
    words = WordLists([tmp_path]).of("en")
    assert words.stands_for("wife") == words.stands_for("partner") == "husband"
    assert ("husband", "die") in words.meanings
    assert words.beginning("hus") == ("husband",)
