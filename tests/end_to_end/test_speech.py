"""The voice and its process, heard at the monitor of an output that nobody listens to."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.doctor.finding import Finding
from kiosk.doctor.speech_checks import check_speech
from kiosk.folders import ROOT
from kiosk.settings import load_settings
from kiosk.speech.espeak import Espeak, EspeakMissing
from kiosk.speech.voice import Piece, Voice
from tests.end_to_end.sound_server import RATE, Recorder, SoundServer
from tests.end_to_end.x_screen import is_alive, wait_for

ENGLISH = Piece("The library is open and it is warm.", "en")
WELSH = Piece("Croeso i'r llyfrgell newydd.", "cy")
LONG = Piece("This sentence is part of a long page. " * 50, "en")

pytestmark = [
    pytest.mark.skipif(not shutil.which("pulseaudio"), reason="needs the package pulseaudio"),
    pytest.mark.usefixtures("qapp"),
]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    made = SoundServer(tmp_path)
    made.start()
    made.plug_in()
    monkeypatch.setenv("PULSE_SERVER", made.environment["PULSE_SERVER"])
    yield made
    made.stop()


@pytest.fixture
def recorder(server: SoundServer) -> Iterator[Recorder]:
    with server.recorder() as made:
        yield made


@pytest.fixture
def voice() -> Iterator[Voice]:
    made = Voice()
    yield made
    made.shut_down()


class Listener:
    """Notes what a voice tells, and when."""

    def __init__(self, voice: Voice) -> None:
        self.words: list[tuple[float, int, int, int, int]] = []
        self.finished: list[tuple[float, int]] = []
        self.unspoken: list[tuple[int, int]] = []
        self.states: list[str] = []
        voice.wordSpoken.connect(lambda *word: self.words.append((time.monotonic(), *word)))
        voice.finished.connect(lambda number: self.finished.append((time.monotonic(), number)))
        voice.unspoken.connect(lambda *piece: self.unspoken.append(piece))
        voice.stateChanged.connect(lambda: self.states.append(voice.state))


def until(holds: Callable[[], object], seconds: float, what: str) -> None:
    """Let the window's event loop run until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"waited {seconds} s in vain for {what}"
        QCoreApplication.processEvents()
        time.sleep(0.002)


def pass_time(seconds: float) -> None:
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() >= end, seconds + 1, "time to pass")


def warm(voice: Voice) -> None:
    voice.warm_up()
    until(lambda: voice.state == "ready", 10, "the voice to be ready")


def speak_to_the_end(voice: Voice, *pieces: Piece) -> Listener:
    listener = Listener(voice)
    voice.say(pieces)
    until(lambda: listener.finished, 30, "the end")
    return listener


def test_the_first_sound_comes_soon_after_it_was_asked_for(
    voice: Voice, recorder: Recorder, record_property: Callable[[str, object], None]
) -> None:
    for temperature, bound in (("cold", 5.0), ("warm", 1.0)):
        asked = time.monotonic()
        voice.say([LONG])
        until(lambda since=asked: recorder.first_sound(since), 10, "a sound")  # type: ignore[misc]
        first = recorder.first_sound(asked)
        assert first is not None
        record_property(f"first_sound_{temperature}_ms", round((first - asked) * 1000))
        print(f"first sound, {temperature}: {(first - asked) * 1000:.0f} ms")
        assert first - asked < bound
        voice.stop()
        pass_time(0.5)


def test_stop_makes_silence_and_nothing_is_finished(voice: Voice, recorder: Recorder) -> None:
    listener = Listener(voice)
    asked = time.monotonic()
    voice.say([LONG])
    until(lambda: recorder.first_sound(asked), 10, "a sound")
    pass_time(0.5)
    stopped = time.monotonic()
    voice.stop()
    pass_time(1)
    assert not recorder.is_silent(asked, stopped)
    assert recorder.is_silent(stopped + 0.2)
    before = len(listener.words)
    pass_time(0.3)
    assert (len(listener.words), listener.finished) == (before, [])


def test_what_is_said_next_interrupts(voice: Voice, recorder: Recorder) -> None:
    warm(voice)
    listener = Listener(voice)
    first = voice.say([LONG])
    pass_time(1)
    second = voice.say([ENGLISH])
    changed = len(listener.words)
    until(lambda: listener.finished, 15, "the end")
    assert second > first
    assert [number for _, number in listener.finished] == [second]
    assert {word[1] for word in listener.words[:changed]} == {first}
    assert {word[1] for word in listener.words[changed:]} == {second}
    assert recorder.is_silent(listener.finished[0][0] + 0.1)


def test_louder_is_louder_also_while_speaking(voice: Voice, recorder: Recorder) -> None:
    warm(voice)
    voice.set_volume(2)
    voice.say([LONG])
    heard = []
    for step in (2, 5, 10, 2):
        voice.set_volume(step)
        pass_time(0.4)
        since = time.monotonic()
        pass_time(1.2)
        heard.append(recorder.loudness(since, time.monotonic()))
    quiet, middle, loud, quiet_again = heard
    assert quiet * 1.5 < middle
    assert middle * 1.5 < loud
    assert quiet_again * 1.5 < middle


def test_each_piece_is_spoken_by_the_voice_of_its_language(voice: Voice, recorder: Recorder) -> None:
    # in this order, because what espeak-ng said before leaves traces in its sound
    english, welsh, again = _synthesised(ENGLISH, WELSH, ENGLISH)
    _, wrong = _synthesised(ENGLISH, Piece(WELSH.text, "en"))
    for _ in range(3):  # a sound server on a busy machine may leave a gap in what it plays
        warm(voice)
        voice.set_volume(10)
        asked = time.monotonic()
        listener = speak_to_the_end(voice, ENGLISH, WELSH, Piece("Nid oes llais", "tlh"), ENGLISH)
        heard = recorder.heard(asked)
        assert wrong not in heard
        assert [piece for _, piece in listener.unspoken] == [2]
        assert {word[2] for word in listener.words} == {0, 1, 3}
        places = [heard.find(english), heard.find(welsh), heard.rfind(again)]
        if -1 not in places:
            break
        voice.shut_down()
    assert -1 not in places
    assert places == sorted(places)


def test_words_are_told_in_order_with_their_places_and_near_their_times(voice: Voice, recorder: Recorder) -> None:
    warm(voice)
    asked = time.monotonic()
    listener = speak_to_the_end(voice, ENGLISH, WELSH)
    began = recorder.first_sound(asked)
    assert began is not None
    pieces = (ENGLISH, WELSH)
    said = [pieces[piece].text[start : start + length] for _, _, piece, start, length in listener.words]
    # the voice joins some small words ("it is"): each word that is told is one of the text, in the text's order
    wanted = [word.strip(".,") for piece in pieces for word in piece.text.split()]
    rest = iter(wanted)
    assert all(word in rest for word in said)
    assert len(said) > len(wanted) * 0.7
    assert [word[2] for word in listener.words] == sorted(word[2] for word in listener.words)
    length = len(_synthesised(ENGLISH)[0]) / 2 / RATE
    welsh_at = next(word[0] for word in listener.words if word[2] == 1)
    assert abs(welsh_at - began - length) < 0.5, "the second piece is told when it is heard"


def test_a_process_that_is_killed_comes_back_and_speaks(
    voice: Voice, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    warm(voice)
    listener = Listener(voice)
    killed = voice.process_id
    voice.say([LONG])
    pass_time(0.5)
    os.kill(killed, signal.SIGKILL)
    until(lambda: listener.states == ["starting", "ready"], 10, "the voice to come back")
    assert voice.process_id != killed
    assert "starts again" in caplog.text
    assert "sentence" not in caplog.text
    asked = time.monotonic()
    speak_to_the_end(voice, ENGLISH)
    assert recorder.first_sound(asked)


def test_the_process_does_not_outlive_a_window_that_is_killed(server: SoundServer) -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from kiosk.speech.voice import Piece, Voice\n"
        "application = QCoreApplication([])\n"
        "voice = Voice()\n"
        "voice.say([Piece('This is a long page. ' * 100, 'en')])\n"
        "print(voice.process_id, flush=True)\n"
        "application.exec()\n"
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, cwd=ROOT, env=server.environment, stdout=subprocess.PIPE) as window:
        assert window.stdout
        helper = int(window.stdout.readline())
        with server.recorder() as recorder:
            wait_for(lambda: recorder.first_sound(0), 10, "a sound")
        assert is_alive(helper)
        window.kill()
    wait_for(lambda: not is_alive(helper), 3, "the speaking process to end")


def test_without_an_output_it_says_so_and_with_one_it_speaks(voice: Voice, server: SoundServer) -> None:
    server.pull_out()
    listener = Listener(voice)
    voice.warm_up()
    until(lambda: voice.state == "no_device", 10, "the voice to notice")
    voice.say([ENGLISH])
    pass_time(0.5)
    assert not listener.words
    server.plug_in()
    until(lambda: voice.state == "ready", 10, "the voice to notice")
    speak_to_the_end(voice, ENGLISH)
    voice.say([LONG])
    pass_time(0.5)
    server.pull_out()
    until(lambda: voice.state == "no_device", 10, "the voice to notice")
    assert listener.states == ["starting", "no_device", "ready", "no_device"]


def test_without_a_sound_server_nothing_crashes_and_it_is_found_when_it_comes(
    voice: Voice, server: SoundServer
) -> None:
    server.stop()
    listener = Listener(voice)
    voice.warm_up()
    until(lambda: voice.state == "no_device", 10, "the voice to notice")
    voice.say([ENGLISH])
    server.start()
    server.plug_in()
    until(lambda: voice.state == "ready", 30, "the voice to look again")
    assert listener.states == ["starting", "no_device", "ready"]


def test_a_sound_server_that_dies_while_it_speaks_is_noticed(voice: Voice, server: SoundServer) -> None:
    warm(voice)
    voice.say([LONG])
    pass_time(0.5)
    server.stop()
    until(lambda: voice.state == "no_device", 10, "the voice to notice")


def test_the_end_of_the_visit_is_the_end_of_the_process_and_of_the_sound(voice: Voice, recorder: Recorder) -> None:
    warm(voice)
    voice.set_volume(10)
    helper = voice.process_id
    voice.say([LONG])
    pass_time(1)
    voice.shut_down()
    ended = time.monotonic()
    assert voice.state == "off"
    assert not is_alive(helper)
    pass_time(0.5)
    assert recorder.is_silent(ended + 0.2)
    asked = time.monotonic()
    speak_to_the_end(voice, ENGLISH)
    assert recorder.loudness(asked) > 0


@pytest.mark.usefixtures("server")
def test_nothing_that_is_said_is_written_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(home))
    voice = Voice()
    speak_to_the_end(voice, ENGLISH)
    opened = {link.name: str(link.readlink()) for link in Path(f"/proc/{voice.process_id}/fd").iterdir()}
    status = Path(f"/proc/{voice.process_id}/limits").read_text()
    voice.shut_down()
    # the sound server's cookie holds no word of anybody
    assert [path for path in home.rglob("*") if path.is_file() and path.name != "cookie"] == []
    # 2 is the tests' own standard error
    files = {fd: path for fd, path in opened.items() if path.startswith("/") and fd != "2"}
    assert {path for path in files.values() if not path.startswith(("/dev/null", "/memfd:"))} == set()
    assert "Max core file size        0                    0" in status
    assert "library" not in "".join(capfd.readouterr())


def _doctor(**tables: dict[str, object]) -> dict[str, Finding]:
    return {finding.area: finding for finding in check_speech(load_settings(environment={}, overrides=tables))}


def test_doctor_says_whether_the_booth_can_be_heard(server: SoundServer) -> None:
    assert {area: finding.state for area, finding in _doctor().items()} == {"speech": "OK", "sound": "OK"}
    server.pull_out()
    assert _doctor()["sound"].state == "ATTENTION"


@pytest.mark.usefixtures("server")
def test_doctor_names_the_languages_without_a_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "espeak-ng-data"
    complete = next(path for place in ("lib/*", "lib", "share") for path in Path("/usr").glob(f"{place}/{data.name}"))
    shutil.copytree(complete, data, ignore=shutil.ignore_patterns("lang"))
    shutil.copytree(complete / "lang" / "gmw", data / "lang" / "gmw")
    monkeypatch.setenv("ESPEAK_DATA_PATH", str(data))
    found = _doctor(language={"offered": ["cy", "en"]})["speech"]
    assert found == Finding("speech", "ATTENTION", "There is no voice for cy: it is not read aloud.")
    assert "not offered" in _doctor(speech={"offered": False})["speech"].sentence


@pytest.mark.usefixtures("server")
def test_another_engine_speaks_where_espeak_is_missing() -> None:
    with pytest.raises(EspeakMissing):
        Espeak("libespeak-of-another-world.so.1")
    from kiosk.speech.fallback import Fallback  # noqa: PLC0415  it loads QtMultimedia, for good

    speaker = Fallback("mock")  # Qt's own engine for trying
    words: list[tuple[int, int, int, int]] = []
    finished: list[int] = []
    left_out: list[tuple[int, int]] = []
    speaker.wordHeard.connect(lambda *word: words.append(word))
    speaker.finished.connect(finished.append)
    speaker.leftOut.connect(lambda *piece: left_out.append(piece))
    assert speaker.state == "ready"
    text = "The \u202alib\u00adrary 😀 is open."
    speaker.say(1, [Piece("This is never heard to its end.", "en"), Piece("Nor this.", "en")])
    pass_time(0.2)
    speaker.say(2, [Piece(text, "en"), Piece("Nid oes llais", "cy"), Piece(" – ", "en"), Piece("Monday", "en-GB")])
    until(lambda: finished, 10, "the end")
    assert (finished, left_out) == ([2], [(2, 1)])
    spoken = [text[start : start + length] for number, piece, start, length in words if (number, piece) == (2, 0)]
    assert spoken == ["The", "lib\u00adrary", "is", "open"]
    assert (2, 3, 0, 6) in words
    speaker.close()


@pytest.mark.qt_log_ignore("is not supported")
def test_an_engine_that_is_not_there_is_no_voice() -> None:
    from kiosk.speech.fallback import Fallback  # noqa: PLC0415  the same

    assert Fallback("none such").state == "no_voice"


def _synthesised(*pieces: Piece) -> list[bytes]:
    """Answer what espeak-ng makes of pieces, one after the other; in a process of its own, as the library is GPL."""
    program = (
        "import sys\n"
        "from kiosk.speech.espeak import Espeak, best_voice\n"
        "espeak, found = Espeak(), []\n"
        "hear = lambda samples, words: found.append(samples) is None\n"
        "for lang, text in zip(sys.argv[1::2], sys.argv[2::2]):\n"
        "    espeak.speak(text, best_voice(espeak.voices(), lang), 160, hear)\n"
        "    print(b''.join(found).hex())\n"
        "    found.clear()\n"
    )
    words = [word for piece in pieces for word in (piece.lang, piece.text)]
    done = subprocess.run([sys.executable, "-c", program, *words], cwd=ROOT, check=True, capture_output=True, text=True)
    return [bytes.fromhex(line).strip(b"\0") for line in done.stdout.split()]
