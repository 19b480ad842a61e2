"""What people say and what the council calls it: the editable files of config/search/, one a language.

Written for editors (docs/search-words.md), read when somebody first searches, and again when a file has changed.
"""

import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from content_sync.search.folding import fold
from content_sync.search.stems import stem

Phrase = tuple[str, ...]
"""Folded words in their order."""


class WordListError(ValueError):
    """A file of words cannot be used; the message says which, where, and what to do."""


class _File(Struct, forbid_unknown_fields=True):
    ignored: list[str] = []
    same: list[list[str]] = []
    means: dict[str, list[str]] = {}


class WordList(Struct, frozen=True):
    """The words of one language. `meanings`: stems of what is typed → what it means, the best first."""

    ignored: frozenset[str] = frozenset()
    meanings: dict[Phrase, tuple[Phrase, ...]] = {}
    known: frozenset[str] = frozenset()
    """Every word that a meaning is found by: spelled right, though no page may have it."""
    sorted_known: tuple[str, ...] = ()
    longest: int = 0
    """How many words the longest key has."""

    def beginning(self, prefix: str) -> tuple[str, ...]:
        """Answer the known words that begin so and are longer."""
        start = bisect_right(self.sorted_known, prefix)
        return self.sorted_known[start : bisect_right(self.sorted_known, prefix + "\U0010ffff")]


class WordLists:
    """The lists of all languages, from several folders: what stands in a later one adds to the earlier ones."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """`folders`: each with files such as `en.toml`; nothing is read yet. A folder may be missing."""
        self._folders = folders
        self._read: dict[str, tuple[tuple[tuple[str, int, int], ...], WordList]] = {}
        self.faults: dict[str, str] = {}
        """Language → why its newest files are not used; the last good ones are."""

    def of(self, lang: str) -> WordList:
        """Answer the words of a language; where a file is wrong, the last ones that were right."""
        return self._read[lang][1] if lang in self._read else self.look_again(lang)

    def look_again(self, lang: str) -> WordList:
        """The same, after looking whether the files have changed."""
        files = [folder / f"{lang}.toml" for folder in self._folders]
        marks = tuple(_mark(file) for file in files if file.is_file())
        before = self._read.get(lang)
        if before and before[0] == marks:
            return before[1]
        self.faults.pop(lang, None)
        try:
            found = _merged(read_file(file) for file in files if file.is_file())
            words = _word_list(found, lang)
        except (OSError, WordListError) as fault:
            self.faults[lang] = str(fault)
            words = before[1] if before else WordList()
        self._read[lang] = (marks, words)
        return words


def read_file(file: Path) -> _File:
    """Read and check one file of words; raises `WordListError` with the file and what to do."""
    try:
        found = msgspec.convert(tomllib.loads(file.read_text("utf-8")), _File)
    except UnicodeDecodeError as fault:
        raise WordListError(f"{file}: save it as UTF-8 ({fault.reason} at byte {fault.start}).") from fault
    except tomllib.TOMLDecodeError as fault:
        raise WordListError(f'{file}: {fault}. Each entry is a line such as "dole" = ["Universal Credit"].') from fault
    except msgspec.ValidationError as fault:
        raise WordListError(f"{file}: {fault}. It has ignored = […], same = [[…]] and [means] only.") from fault
    for key, targets in found.means.items():
        if not fold(key) or not targets or not all(map(fold, targets)):
            raise WordListError(f'{file}: "{key}" must be words and mean words: "dole" = ["Universal Credit"].')
    for group in found.same:
        if len(group) < 2 or not all(map(fold, group)):  # noqa: PLR2004  a pair at least
            raise WordListError(f"{file}: the group {group} in same must have two words at least.")
    return found


def _mark(file: Path) -> tuple[str, int, int]:
    status = file.stat()
    return str(file), status.st_mtime_ns, status.st_size


def _merged(files: Iterable[_File]) -> _File:
    merged = _File()
    for file in files:
        means = {fold(key): targets for key, targets in file.means.items()}
        merged = _File(merged.ignored + file.ignored, merged.same + file.same, merged.means | means)
    return merged


def _word_list(file: _File, lang: str) -> WordList:
    ignored = frozenset(word for entry in file.ignored for word in fold(entry).split())
    meanings: dict[Phrase, list[Phrase]] = {}
    known: set[str] = set()
    for typed, meant in _pairs(file):
        words = significant(typed, ignored)
        known.update(words)
        targets = meanings.setdefault(tuple(stem(word, lang) for word in words), [])
        if meant not in targets:
            targets.append(meant)
    longest = max(map(len, meanings), default=0)
    found = {key: tuple(targets) for key, targets in meanings.items()}
    return WordList(ignored, found, frozenset(known), tuple(sorted(known)), longest)


def _pairs(file: _File) -> Iterator[tuple[Phrase, Phrase]]:
    """What is typed, and what it means: the meanings in their order, then whatever is the same."""
    for key, targets in file.means.items():
        yield from ((tuple(fold(key).split()), tuple(fold(target).split())) for target in targets)
    for group in file.same:
        phrases = [tuple(fold(entry).split()) for entry in group]
        yield from ((one, other) for one in phrases for other in phrases if one != other)


def significant(words: Sequence[str], ignored: frozenset[str]) -> Phrase:
    """Leave out what tells nothing, unless nothing else is there."""
    return tuple(word for word in words if word not in ignored) or tuple(words)
