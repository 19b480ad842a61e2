"""libespeak-ng through ctypes: text in, samples and the times of words out. It plays nothing.

The library is GPL-3, so it is loaded in the speaking process only (docs/decisions/0008).
Its interface: speak_lib.h of espeak-ng 1.51.
"""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass

LIBRARY = "libespeak-ng.so.1"
CHUNK_MS = 40

_AUDIO_OUTPUT_SYNCHRONOUS = 2
_INITIALIZE_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_POS_CHARACTER = 1
_PARAMETER_RATE = 1
_EVENT_LIST_TERMINATED = 0
_EVENT_WORD = 1


class EspeakMissing(Exception):
    """The library or its voices are not installed."""


@dataclass(frozen=True, slots=True)
class WordTime:
    """When a word begins: its position in the text's characters, and milliseconds from the text's first sound."""

    position: int
    at_ms: int


Hear = Callable[[bytes, list[WordTime]], bool]
"""Takes 16-bit mono samples and the words that begin; answers whether to go on."""


class _Id(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    )


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),  # for each: a priority byte, the tag, a NUL; then a NUL
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class Espeak:
    """The synthesiser. One a process; not to be used by two threads at once."""

    def __init__(self, library: str = LIBRARY) -> None:
        try:
            self._espeak = ctypes.CDLL(library)
        except OSError as error:
            raise EspeakMissing(str(error)) from error
        self.rate = self._espeak.espeak_Initialize(_AUDIO_OUTPUT_SYNCHRONOUS, CHUNK_MS, None, _INITIALIZE_DONT_EXIT)
        if self.rate <= 0:
            raise EspeakMissing("espeak-ng finds no voices")
        self._espeak.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        self._hear: Hear = _hear_nothing
        self._callback = _Callback(self._take)  # kept: the library holds only its address
        self._espeak.espeak_SetSynthCallback(self._callback)

    def voices(self) -> dict[str, str]:
        """Answer the voice that each language (a tag in small letters) is spoken by, the language's own first."""
        found: dict[str, tuple[int, str]] = {}
        listed = self._espeak.espeak_ListVoices(None)
        for voice in iter(_until_null(listed)):
            identifier = (voice.identifier or b"").decode()
            if identifier.startswith("mb/"):
                continue  # MBROLA's voices are listed also where they are not installed
            for priority, tag in _languages(voice.languages):
                if tag not in found or priority < found[tag][0]:
                    found[tag] = priority, identifier
        return {tag: identifier for tag, (_, identifier) in found.items()}

    def speak(self, text: str, voice: str, words_a_minute: int, hear: Hear) -> bool:
        """Synthesise a text from beginning to end; answers whether the voice was there."""
        if self._espeak.espeak_SetVoiceByName(voice.encode()) != 0:
            return False
        self._espeak.espeak_SetParameter(_PARAMETER_RATE, words_a_minute, 0)
        self._hear = hear
        octets = text.encode() + b"\0"
        self._espeak.espeak_Synth(octets, len(octets), 0, _POS_CHARACTER, 0, _CHARS_UTF8, None, None)
        self._hear = _hear_nothing
        return True

    def _take(self, samples: "ctypes._Pointer[ctypes.c_short]", count: int, events: "ctypes._Pointer[_Event]") -> int:
        """Be called by the library with each stretch of sound; answer 1 to end it."""
        words, index = [], 0
        while events[index].type != _EVENT_LIST_TERMINATED:
            if events[index].type == _EVENT_WORD:
                words.append(WordTime(events[index].text_position - 1, events[index].audio_position))
            index += 1
        sound = ctypes.string_at(samples, 2 * count) if count > 0 else b""
        return 0 if self._hear(sound, words) else 1


def best_voice(voices: dict[str, str], lang: str) -> str | None:
    """Choose the voice for a language tag: the region's own, else the language's; never another language's."""
    tag = lang.replace("_", "-").lower()
    language = tag.partition("-")[0]
    if language == "en" and tag not in voices:
        tag = "en-gb"  # here English without a region is British, and espeak-ng's "en" differs between releases
    return voices.get(tag) or voices.get(language) or next((v for t, v in voices.items() if _base(t) == language), None)


def languages_of(voices: dict[str, str]) -> tuple[str, ...]:
    """Name the languages that can be spoken, without regions."""
    return tuple(sorted({_base(tag) for tag in voices}))


def _base(tag: str) -> str:
    return tag.partition("-")[0]


def _hear_nothing(_samples: bytes, _words: list[WordTime]) -> bool:
    return False


def _until_null(listed: "ctypes._Pointer[ctypes._Pointer[_Voice]]") -> Iterator[_Voice]:
    index = 0
    while listed[index]:
        yield listed[index].contents
        index += 1


def _languages(address: int | None) -> Iterator[tuple[int, str]]:
    """Read a voice's languages: priority (the smaller the better) and tag."""
    while address and (priority := ctypes.string_at(address, 1)[0]):
        tag = ctypes.string_at(address + 1)
        yield priority, tag.decode("ascii", "replace").lower()
        address += len(tag) + 2
