"""Nothing of a visit stays: not in the store, the log, the session, the clipboard, nor in memory.

That the voice and its volume go with the visit is tested in test_listening.py.
"""

import gc
import logging
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication

from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore
from tests.screens.visitor import Visitor


def _contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, apart from SQLite's shared memory, which holds no content."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("-shm")]
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def _make_a_visit(visitor: Visitor) -> list[weakref.ref[object]]:
    """Go through pages and take one home; answer what must be forgotten."""
    left: list[weakref.ref[object]] = []
    visitor.tap("Cymraeg")
    for name in ("Arian a budd-daliadau", "Credyd Pensiwn", "Mynd â hwn adref"):
        visitor.tap(name)
        left.append(weakref.ref(visitor.kiosk.navigator.model))
        left += [weakref.ref(thing.item) for thing in visitor.things() if "Credyd Pensiwn" in thing.name]
    session = visitor.kiosk.session
    fitted = replace(session.choices, text_size=4, theme="inverted", is_lowered=True, is_calm=True, speed=5, volume=10)
    session.choose(fitted)
    visitor.settle()
    return left


def _finish(visitor: Visitor) -> None:
    visitor.tap("Gorffen")


def _walk_away(visitor: Visitor) -> None:
    visitor.kiosk.watch._idle.touched(-10_000)
    visitor.kiosk.watch.look()
    visitor.settle()


@pytest.mark.parametrize("end", [_finish, _walk_away])
def test_nothing_of_a_visit_stays(
    visit: Opened, own_content: ContentStore, caplog: pytest.LogCaptureFixture, end: Callable[[Visitor], None]
) -> None:
    caplog.set_level(logging.INFO)
    visitor = visit(store=own_content)
    before = _contents(own_content.folder)
    welcome = visitor.words()
    left = _make_a_visit(visitor)
    end(visitor)

    assert visitor.buttons()[:2] == ["Cymraeg", "English"]
    assert visitor.kiosk.session.choices == visitor.kiosk.booth.choices == visitor.kiosk.booth.first_choices
    assert visitor.words() == welcome
    assert _contents(own_content.folder) == before
    said = " ".join(record.getMessage() for record in caplog.records)
    assert "Credyd" not in said
    assert "Pension" not in said
    assert "morfryn:" not in said
    gc.collect()
    assert [thing() for thing in left if (found := thing()) is not None and shiboken6.isValid(found)] == []
    assert len(visitor.kiosk.navigator._history) == 1
    assert not QGuiApplication.clipboard().text()


def test_many_visits_leave_no_models_behind(visit: Opened) -> None:
    visitor = visit()
    before = _living_models()
    for _ in range(8):
        visitor.tap("English")
        visitor.tap("Housing")
        visitor.tap("Finish")
    assert _living_models() <= before + 1


def _living_models() -> int:
    gc.collect()
    models = [one for one in gc.get_objects() if type(one).__name__.endswith("Model") and hasattr(one, "is_gone")]
    return sum(shiboken6.isValid(model) for model in models)
