"""What is shown before the first content has come: that the booth is getting ready, and where to turn meanwhile."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.bidi import isolate
from screens.booth import Booth
from screens.routes import GettingReady
from screens.rows import unbroken
from screens.screen_model import ScreenModel, Way
from screens.words import translate

QML_IMPORT_NAME = "screens.getting_ready"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class GettingReadyModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows that content is on its way; the navigator leaves this screen when it has come."""

    shown = Signal()

    def __init__(self, _route: GettingReady, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)

    @Property(str, notify=shown)
    def explanation(self) -> str:
        """What is happening."""
        return translate(
            "getting_ready",
            "We are collecting the council’s information for the first time. This takes a minute or two.",
        )

    @Property(str, notify=shown)
    def meanwhile(self) -> str:
        """Where to turn until then."""
        if self._booth.staffed:
            text = translate("getting_ready", "Need help now? Ask a member of staff, or call {phone}.")
        else:
            text = translate("getting_ready", "Need help now? Call {phone}.")
        hours = self._booth.in_language(self._booth.hours)
        called = text.format(phone=f"<b>{isolate(unbroken(self._booth.phone))}</b>")
        return f"{called}<br/>{hours}" if hours else called

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("getting_ready", "This booth is getting ready")
