"""What is kept of how it stands with each source."""

from pathlib import Path

import pytest

from content_sync.store.source_state import source_states
from content_sync.store.writer import SyncRun
from tests.sync.made_records import Booth, items


@pytest.mark.parametrize(
    ("content", "alerts", "error"),
    [
        ("HTTP 401", None, "HTTP 401"),
        ("HTTP 401", "HTTP 500", "HTTP 401"),
        (None, "HTTP 500", "HTTP 500"),
        (None, None, None),
    ],
)
def test_why_content_fails_is_kept_however_often_alerts_are_read_after_it(
    tmp_path: Path, content: str | None, alerts: str | None, error: str | None
) -> None:
    booth = Booth(tmp_path)
    booth.sync(items(1), "s")
    booth.sync(items(1), "other")
    for mode, fault in (("content", content), ("alerts", alerts)):
        booth.wait(minutes=5)
        run = SyncRun("s", mode, booth.moment.timestamp(), booth.moment.timestamp(), ok=fault is None, error=fault)
        booth.writer.record_failure(run)
    booth.close()
    errors = {state.name: state.error for state in source_states(tmp_path)}
    assert errors == {"s": error, "other": None}
