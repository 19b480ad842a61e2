"""The floor: the least that a PySide6 QML window can be. Tells of its first frame; with --taps it swaps two pages."""

import os
import sys

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow


def main() -> int:
    application = QGuiApplication(["trivial"])
    engine = QQmlApplicationEngine()
    engine.load(QUrl.fromLocalFile(os.path.join(os.path.dirname(__file__), "Trivial.qml")))  # noqa: PTH118, PTH120  pathlib takes time
    window: QQuickWindow = engine.rootObjects()[0]  # type: ignore[assignment]
    if "--taps" in sys.argv:
        from tests.bench.taps_in_window import measure_trivial  # noqa: PLC0415

        measure_trivial(window, sys.argv)
        return 0
    window.frameSwapped.connect(_tell, Qt.ConnectionType.QueuedConnection)
    window.show()
    return application.exec()


def _tell() -> None:
    import socket  # noqa: PLC0415

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as there:
        there.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"])


if __name__ == "__main__":
    sys.exit(main())
