"""What the models of one item's page have in common: the item, and taking it home."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.pages import Page
from screens.booth import Booth
from screens.routes import TakeHome
from screens.rows_model import RowsModel
from screens.screen_model import Way

QML_IMPORT_NAME = "screens.parts"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class PageModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Reads one item, in the visitor's language."""

    def __init__(self, uid: str, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._uid = uid
        self._page: Page | None = None

    def _read(self) -> Page | None:
        self._page = self._booth.content.page(self._uid, self._booth.language, self._booth.clock.now())
        return self._page

    @property
    def is_gone(self) -> bool:
        """True when the council no longer has it."""
        return self._page is None

    @property
    def screen_title(self) -> str:
        """The item's own title."""
        return self._page.words.title if self._page else ""

    @property
    def content_lang(self) -> str:
        """The language that the item is written in."""
        return self._page.words.lang if self._page else ""

    @Slot()
    def aimTakeHome(self) -> None:
        """A finger is on the button."""
        self._aim(TakeHome(self._uid))

    @Slot()
    def takeHome(self) -> None:
        """Show the item's QR code."""
        self._go(TakeHome(self._uid))
