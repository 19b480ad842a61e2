"""Runs the sync process under the window: starts it, starts it again with growing pauses, ends it with the window."""

import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer

from kiosk.folders import ROOT

log = logging.getLogger(__name__)

FIRST_PAUSE_MS = 1_000
LONGEST_PAUSE_MS = 60_000
_WELL_AFTER_MS = 60_000
"""A process that ran for so long was well: the next pause is the first one again."""
_PATIENCE_MS = 2_000


class SyncSupervisor(QObject):
    """Keeps one `kiosk sync --watch --with-parent` alive. The window never waits for it, except when it ends."""

    def __init__(self, arguments: Sequence[str] = ()) -> None:
        """`arguments`: what the child is told besides, such as --config FILE."""
        super().__init__()
        self._pause_ms = FIRST_PAUSE_MS
        self._is_ending = False
        self._age = QElapsedTimer()
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "kiosk", "sync", "--watch", "--with-parent", *arguments])
        self._process.setWorkingDirectory(str(ROOT))
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)

    @property
    def process_id(self) -> int:
        """The child's process id; 0 while there is none."""
        return int(self._process.processId())

    def start(self) -> None:
        """Start the child; returns at once."""
        self._age.start()
        self._process.start()

    def stop(self) -> None:
        """End the child: its input ends, then it is asked, then it is killed; at most 2 s."""
        self._is_ending = True
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        self._process.terminate()
        if not self._process.waitForFinished(_PATIENCE_MS):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _ended(self, status: int) -> None:
        if not self._is_ending:
            log.warning("The sync process ended with %s; it starts again in %.0f s.", status, self._pause_ms / 1000)
            self._start_later()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._is_ending:
            log.error("The sync process cannot be started: %s.", self._process.errorString())
            self._start_later()

    def _start_later(self) -> None:
        if self._age.isValid() and self._age.elapsed() > _WELL_AFTER_MS:
            self._pause_ms = FIRST_PAUSE_MS
        QTimer.singleShot(self._pause_ms, self, self._start_again)
        self._pause_ms = min(self._pause_ms * 2, LONGEST_PAUSE_MS)

    def _start_again(self) -> None:
        if not self._is_ending:
            self.start()
