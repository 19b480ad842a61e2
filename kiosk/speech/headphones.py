"""Watches the headphone socket: plugging in headphones is one way of asking to be read to."""

import os

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from kiosk.speech.jack import JackEvents, are_plugged_in


class Headphones(QObject):
    """Tells when headphones are plugged in and pulled out; without a device, never."""

    plugged = Signal()
    unplugged = Signal()

    def __init__(self, device: int | None, parent: QObject | None = None) -> None:
        """`device`: a file descriptor, as from `jack.open_jack`; it belongs to this object from now on."""
        super().__init__(parent)
        self._device = device
        self._are_in = False
        self._notifier: QSocketNotifier | None = None
        if device is not None:
            self._are_in = are_plugged_in(device)
            self._events = JackEvents(device)
            self._notifier = QSocketNotifier(device, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._read)

    @property
    def are_in(self) -> bool:
        """Whether headphones are plugged in, as far as is known."""
        return self._are_in

    def close(self) -> None:
        """Watch no longer."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._device is not None:
            os.close(self._device)
            self._device = None

    def _read(self) -> None:
        changes = self._events.read()
        if changes is None:
            self.close()
            return
        for are_in in changes:
            if are_in != self._are_in:
                self._are_in = are_in
                (self.plugged if are_in else self.unplugged).emit()
