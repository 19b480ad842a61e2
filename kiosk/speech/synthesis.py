"""Turns utterances into sound in a thread of its own, only a little ahead of what is heard."""

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from queue import SimpleQueue

from kiosk.speech.espeak import CHUNK_MS, Espeak, WordTime
from kiosk.speech.spoken_text import SpokenText

_AHEAD_MS = 2000
"""A long page is not made whole before its first word is heard, nor for a visitor who soon moves on."""
_MOST_CHUNKS = _AHEAD_MS // CHUNK_MS
_PAUSE_MS = 200
"""Between pieces, such as a heading and its paragraph, and before an utterance counts as finished."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text with the voice it is spoken by; `piece` is its index among all pieces of the utterance."""

    piece: int
    text: str
    voice: str


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word, and the frame of the utterance's sound with which it begins."""

    frame: int
    piece: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of sound, and the words that begin near it."""

    samples: bytes
    words: tuple[PlacedWord, ...] = ()


class Utterance:
    """A queue of sound between the thread that makes it and the player that takes it."""

    def __init__(self, number: int, parts: Sequence[Part]) -> None:
        self.number = number
        self.parts = tuple(parts)
        self._chunks: deque[Chunk] = deque()
        self._changed = threading.Condition()
        self._is_cancelled = False
        self._is_complete = False

    def put(self, chunk: Chunk) -> bool:
        """Append sound, waiting while there is enough ahead; answers whether anybody still wants it."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_cancelled or len(self._chunks) < _MOST_CHUNKS)
            if not self._is_cancelled:
                self._chunks.append(chunk)
            return not self._is_cancelled

    def take(self) -> Chunk | None:
        """Take the next stretch of sound, if it is made already."""
        with self._changed:
            self._changed.notify_all()
            return self._chunks.popleft() if self._chunks else None

    def complete(self) -> None:
        """Say that nothing more will come."""
        with self._changed:
            self._is_complete = True

    def cancel(self) -> None:
        """Say that nobody listens any more; what was made is forgotten."""
        with self._changed:
            self._is_cancelled = True
            self._chunks.clear()
            self._changed.notify_all()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody listens any more."""
        return self._is_cancelled

    @property
    def is_drained(self) -> bool:
        """Whether all of it was made and taken."""
        with self._changed:
            return self._is_complete and not self._chunks


class Synthesis:
    """The thread. It ends with its process, or by `stop`."""

    def __init__(self, espeak: Espeak) -> None:
        self.words_a_minute = 0
        self._espeak = espeak
        self._waiting: SimpleQueue[Utterance | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="synthesis", daemon=True)
        self._thread.start()

    def begin(self, utterance: Utterance) -> None:
        """Make an utterance's sound; those before it should have been cancelled."""
        self._waiting.put(utterance)

    def stop(self) -> None:
        """End the thread; the utterance in work must have been cancelled."""
        self._waiting.put(None)
        self._thread.join(1)

    def _work(self) -> None:
        while utterance := self._waiting.get():
            frames = 0
            for part in utterance.parts:
                if utterance.is_cancelled:
                    break
                frames = _PartInWork(utterance, part, frames, self._espeak.rate).run(self._espeak, self.words_a_minute)
            utterance.complete()


class _PartInWork:
    """Brings the times of one part's words into the time of the whole utterance."""

    def __init__(self, utterance: Utterance, part: Part, first_frame: int, rate: int) -> None:
        self._utterance = utterance
        self._part = part
        self._first_frame = first_frame
        self._frames = first_frame
        self._rate = rate
        self._text = SpokenText(part.text)
        self._last_word: tuple[int, int] | None = None

    def run(self, espeak: Espeak, words_a_minute: int) -> int:
        """Synthesise the part and the pause after it; answer the frame at which the next one begins."""
        if not self._text.is_empty:
            espeak.speak(self._text.text, self._part.voice, words_a_minute, self._hear)
            self._hear(bytes(2 * (self._rate * _PAUSE_MS // 1000)), [])
        return self._frames

    def _hear(self, samples: bytes, words: list[WordTime]) -> bool:
        placed = tuple(filter(None, map(self._place, words)))
        self._frames += len(samples) // 2
        return self._utterance.put(Chunk(samples, placed))

    def _place(self, word: WordTime) -> PlacedWord | None:
        found = self._text.word_at(word.position)
        if found is None or found == self._last_word:
            return None
        self._last_word = found
        return PlacedWord(self._first_frame + word.at_ms * self._rate // 1000, self._part.piece, *found)
