"""What people say and what the council calls it: the editable files of config/search/, one a language.

Written for editors (docs/search-words.md), read when somebody first searches, and again when a file has changed.
"""

import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from sys import intern

import msgspec
from msgspec import Struct

from content_sync.search.folding import fold
from content_sync.search.stems import stem, stems

_INFLECTED = 3
"""Letters by which forms of a word differ: "eat" and "eating", but not "counsel" and "counselling"."""

Phrase = tuple[str, ...]
"""Folded words in their order."""


_Mark = tuple[str, int, int]
"""A file's name, when it was written, and its size."""


class WordListError(ValueError):
    """A file of words cannot be used; the message says which, where, and what to do."""


class _File(Struct, forbid_unknown_fields=True):
    ignored: list[str] = []
    same: list[list[str]] = []
    means: dict[str, list[str]] = {}


class WordList(Struct, frozen=True):
    """The words of one language. Keys are stems; a word that is the same as others is told by the first of them."""

    ignored: frozenset[str] = frozenset()
    meanings: dict[Phrase, tuple[Phrase, ...]] = {}
    """What is typed → what it means, the best first."""
    by_first: dict[str, tuple[Phrase, ...]] = {}
    """The first stem of a key → all such keys."""
    same: dict[str, str] = {}
    """A stem → that of the first word of its group."""
    known: tuple[str, ...] = ()
    """Every word that a meaning is found by, in order: spelled right, though no page may have it."""
    by_stem: dict[str, tuple[str, ...]] = {}
    """The same words by their stems."""

    def stands_for(self, stem: str) -> str:
        """Answer the stem that tells the whole group of words that are the same."""
        return self.same.get(stem, stem)

    def is_known(self, word: str, lang: str) -> bool:
        """Tell whether a meaning is found by this word or a like form of it, or whether it tells nothing."""
        alike = (known for one in stems(word, lang) for known in self.by_stem.get(one, ()))
        return word in self.ignored or any(abs(len(known) - len(word)) <= _INFLECTED for known in alike)

    def beginning(self, prefix: str) -> tuple[str, ...]:
        """Answer the known words that begin so and are longer."""
        start = bisect_right(self.known, prefix)
        return self.known[start : bisect_right(self.known, prefix + "\U0010ffff")]


class WordLists:
    """The lists of all languages, from several folders: what stands in a later one adds to the earlier ones."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """`folders`: each with files such as `en.toml`; nothing is read yet. A folder may be missing."""
        self._folders = folders
        self._read: dict[str, tuple[tuple[_Mark, ...], WordList]] = {}
        self.faults: dict[str, str] = {}
        """Language → why a file is not used as it is now."""

    def of(self, lang: str) -> WordList:
        """Answer the words of a language."""
        return self.read(lang) or self.look_again(lang)

    def read(self, lang: str) -> WordList | None:
        """Answer the words of a language if they have been read already."""
        return self._read[lang][1] if lang in self._read else None

    def look_again(self, lang: str) -> WordList:
        """The same, after looking whether the files have changed."""
        files = [folder / f"{lang}.toml" for folder in self._folders]
        marks = tuple(_mark(file) for file in files if file.is_file())
        before = self._read.get(lang)
        if before is None or before[0] != marks:
            self._read[lang] = (marks, self._made(lang, marks, before[1] if before else None))
        return self._read[lang][1]

    def _made(self, lang: str, marks: tuple[_Mark, ...], before: WordList | None) -> WordList:
        """Read the files; where one is wrong, what was right before stays, or else the others are used without it."""
        self.faults.pop(lang, None)
        try:
            return _list_of(lang, marks)
        except WordListError as fault:
            self.faults[lang] = str(fault)
        return before or _list_of(lang, tuple(mark for mark in marks if _is_right(mark)))


@lru_cache(maxsize=8)
def _list_of(lang: str, marks: tuple[_Mark, ...]) -> WordList:
    """Read a language's files; the same ones once only, as it takes some hundredths of a second."""
    return _word_list(_merged(read_file(Path(name)) for name, _, _ in marks), lang)


def _is_right(mark: _Mark) -> bool:
    try:
        read_file(Path(mark[0]))
    except WordListError:
        return False
    return True


def read_file(file: Path) -> _File:
    """Read and check one file of words; raises `WordListError` with the file and what to do."""
    try:
        found = msgspec.convert(tomllib.loads(file.read_text("utf-8")), _File)
    except OSError as fault:
        raise WordListError(f"{file} cannot be read ({fault.strerror}): let the kiosk's user read it.") from fault
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


def _mark(file: Path) -> _Mark:
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
    groups = [[tuple(fold(entry).split()) for entry in group] for group in file.same]
    same = {
        stem(one[0], lang): stem(group[0][0], lang)
        for group in groups
        for one in group
        if len(one) == len(group[0]) == 1
    }
    meanings: dict[Phrase, list[Phrase]] = {}
    known: set[str] = set()
    shared: dict[Phrase, Phrase] = {}
    for typed, meant in _pairs(file.means, groups):
        words = significant(typed, ignored)
        known.update(map(intern, words))
        key = tuple(intern(same.get(one, one)) for one in (stem(word, lang) for word in words))
        targets = meanings.setdefault(key, [])
        if meant not in targets:
            targets.append(shared.setdefault(meant, tuple(map(intern, meant))))
    by_first: dict[str, list[Phrase]] = {}
    for key in meanings:
        by_first.setdefault(key[0], []).append(key)
    by_stem: dict[str, list[str]] = {}
    for word in sorted(known):
        by_stem.setdefault(stem(word, lang), []).append(word)
    return WordList(
        ignored,
        {key: tuple(targets) for key, targets in meanings.items()},
        {first: tuple(keys) for first, keys in by_first.items()},
        same,
        tuple(sorted(known)),
        {one: tuple(words) for one, words in by_stem.items()},
    )


def _pairs(means: dict[str, list[str]], groups: list[list[Phrase]]) -> Iterator[tuple[Phrase, Phrase]]:
    """What is typed, and what it means: the meanings in their order, then whatever is the same."""
    for key, targets in means.items():
        yield from ((tuple(fold(key).split()), tuple(fold(target).split())) for target in targets)
    for group in groups:
        yield from ((one, other) for one in group for other in group if one != other)


def significant(words: Sequence[str], ignored: frozenset[str]) -> Phrase:
    """Leave out what tells nothing, unless nothing else is there."""
    return tuple(word for word in words if word not in ignored) or tuple(words)
