"""config/search: word lists that an editor can trust, in every language of the interface."""

import re
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from content_sync.search.folding import fold
from content_sync.search.stems import stem
from content_sync.search.word_lists import WordList, WordLists, read_file, significant
from kiosk.folders import CONFIG, ROOT
from kiosk.settings import load_settings

FOLDER = CONFIG / "search"
FILES = sorted(FOLDER.glob("*.toml"))
GUIDE = ROOT / "docs" / "search-words.md"
MOST_TARGETS = 4

every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


@cache
def _ignored(file: Path) -> frozenset[str]:
    return frozenset(word for entry in read_file(file).ignored for word in fold(entry).split())


def _telling(file: Path, text: str) -> list[str]:
    ignored = _ignored(file)
    return [word for word in fold(text).split() if word not in ignored]


def _twice(names: list[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


@cache
def _words(lang: str) -> WordList:
    return WordLists([FOLDER]).of(lang)


def _group_stems(file: Path, text: str) -> list[str]:
    """Answer by what the search knows the words of a text: their stems, or those that their groups go by."""
    return [_words(file.stem).stands_for(stem(word, file.stem)) for word in _telling(file, text)]


def _stemmed(text: str, lang: str) -> str:
    return " ".join(stem(word, lang) for word in fold(text).split())


def _meant(lang: str, typed: str) -> list[str]:
    """Answer what the list of a language says that typed words mean, folded."""
    words = _words(lang)
    stems = [stem(word, lang) for word in significant(fold(typed).split(), words.ignored)]
    return [" ".join(target) for target in words.meanings.get(tuple(map(words.stands_for, stems)), ())]


def test_every_language_of_the_interface_has_words() -> None:
    offered = set(load_settings(environment={}).language.offered)
    assert {file.stem for file in FILES} >= offered


@every_file
def test_the_search_takes_the_file(file: Path) -> None:
    lists = WordLists([FOLDER])
    assert len(lists.of(file.stem).meanings) >= 60
    assert lists.faults == {}


@every_file
def test_a_word_stands_once_however_it_is_written(file: Path) -> None:
    means = tomllib.loads(file.read_text("utf-8"))["means"]
    assert _twice([fold(key) for key in means]) == []
    assert _twice([" ".join(sorted(_group_stems(file, key))) for key in means]) == []


@every_file
def test_a_key_is_found_by_all_that_it_says(file: Path) -> None:
    """Of "hits me", where "me" is left aside, only "hits" would count: then that should stand there."""
    keys = [key for key in read_file(file).means if not _telling(file, key)]
    keys += [key for key in read_file(file).means if len(fold(key).split()) > 1 == len(_telling(file, key))]
    assert keys == []


@every_file
def test_few_targets_each_with_something_to_find(file: Path) -> None:
    for key, targets in read_file(file).means.items():
        assert 1 <= len(targets) <= MOST_TARGETS, key
        assert _twice([fold(target) for target in targets]) == [], key
        assert all(_telling(file, target) for target in targets), key


@every_file
def test_a_word_means_something_else_than_itself(file: Path) -> None:
    idle = []
    for key, targets in read_file(file).means.items():
        idle += [key for target in targets if set(_group_stems(file, target)) == set(_group_stems(file, key))]
    assert idle == []


@every_file
def test_words_that_are_the_same_are_at_least_two_and_in_one_group(file: Path) -> None:
    lang = file.stem
    groups = [
        [" ".join(stem(word, lang) for word in fold(entry).split()) for entry in group]
        for group in read_file(file).same
    ]
    assert all(len(set(group)) == len(group) >= 2 for group in groups)
    assert _twice([entry for group in groups for entry in group]) == []
    assert [entry for group in read_file(file).same for entry in group if not _telling(file, entry)] == []


@every_file
def test_the_file_says_how_to_write_it(file: Path) -> None:
    head = file.read_text("utf-8").split("\nignored", maxsplit=1)[0]
    assert "docs/search-words.md" in head
    assert "Left aside" in head


@pytest.mark.parametrize(
    ("lang", "typed", "help_"),
    [
        ("en", "I want to die", "mental health"),
        ("en", "suicidal", "mental health"),
        ("en", "he hits me", "domestic abuse"),
        ("en", "I’m frightened", "domestic abuse"),
        ("en", "nowhere to go", "homeless"),
        ("cy", "dwi isio marw", "iechyd meddwl"),
        ("cy", "hunanladdiad", "iechyd meddwl"),
        ("cy", "mae o’n bwrw fi", "cam drin domestig"),
        ("pl", "chcę umrzeć", "mental health"),
        ("pl", "on mnie bije", "domestic abuse"),
        ("ur", "خودکشی", "mental health"),
        ("ur", "گھریلو تشدد", "domestic abuse"),
        ("ar", "أريد أن أموت", "mental health"),
        ("ar", "زوجي يضربني", "domestic abuse"),
    ],
)
def test_who_is_in_danger_is_led_to_help(lang: str, typed: str, help_: str) -> None:
    assert _meant(lang, typed)[0] == help_


@pytest.mark.parametrize("lang", ["en", "cy", "pl", "ur", "ar"])
def test_wanting_is_not_left_aside(lang: str) -> None:
    """Else "I want to die" would be "die", and found would be how to register a death."""
    wanting = {"en": "want", "cy": "eisiau", "pl": "chcę", "ur": "چاہتا", "ar": "أريد"}
    assert fold(wanting[lang]) not in _ignored(FOLDER / f"{lang}.toml")


def test_the_examples_of_the_guide_can_be_used(tmp_path: Path) -> None:
    examples = re.findall(r"```toml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    own = [example for example in examples if "[search]" not in example]
    assert len(own) < len(examples)
    for number, example in enumerate(own):
        file = tmp_path / f"{number}.toml"
        file.write_text(example, "utf-8")
        found = read_file(file)
        assert found.means or found.same
