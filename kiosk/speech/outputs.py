"""Whether there is something to hear sound with."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

_NO_DEVICES = (b"auto_null",)
"""PulseAudio's and PipeWire's "Dummy Output", which stands in where there is no other."""


class Outputs(QObject):
    """The computer's sound outputs, as they come and go."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self.changed)

    @property
    def chosen(self) -> QAudioDevice | None:
        """The output that the sound server prefers; None: there is none."""
        device = self._devices.defaultAudioOutput()
        return None if device.isNull() or device.id().data() in _NO_DEVICES else device
