"""What the on-screen keyboard shows: a language's letters, their capitals, special letters, or digits."""

from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.booth import Booth
from screens.keyboard_layout import KeyboardLayout, Rows
from screens.languages import own_name

QML_IMPORT_NAME = "screens.parts"
QML_IMPORT_MAJOR_VERSION = 1

Layer = Literal["letters", "special", "digits"]


@QmlElement
@QmlUncreatable("The model of a screen with a field makes it.")
class KeyboardModel(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Begins with the letters of the visitor's language; the others are offered without changing the interface's."""

    changed = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._language = booth.language
        self._layout = self._own_layout()
        self._layer: Layer = "letters"
        self._is_shifted = False

    def refresh(self) -> None:
        """Begin anew with the visitor's letters if they chose another language."""
        if self._booth.language != self._language:
            self._language = self._booth.language
            self._show(self._own_layout())

    @Slot()
    def relax(self) -> None:
        """A letter was typed: Shift is off again, and after a special letter the usual ones come back."""
        if self._is_shifted or self._layer == "special":
            self._show(self._layout, "digits" if self._layer == "digits" else "letters")

    @Slot()
    def shift(self) -> None:
        """Show capitals for the next letter, or no longer."""
        self._show(self._layout, self._layer, is_shifted=not self._is_shifted)

    @Slot()
    def showSpecial(self) -> None:
        """Show the special letters; the usual ones if they are shown."""
        self._show(self._layout, "letters" if self._layer == "special" else "special", is_shifted=self._is_shifted)

    @Slot()
    def showDigits(self) -> None:
        """Show digits and signs; the letters if they are shown."""
        self._show(self._layout, "letters" if self._layer == "digits" else "digits")

    @Slot()
    def showNext(self) -> None:
        """Show the letters of the next language."""
        self._show(self._next())

    def _show(self, layout: KeyboardLayout, layer: Layer = "letters", *, is_shifted: bool = False) -> None:
        self._layout, self._layer, self._is_shifted = layout, layer, is_shifted
        self.changed.emit()

    def _own_layout(self) -> KeyboardLayout:
        """The visitor's, or the first where their language has none."""
        layouts = self._booth.keyboards
        return next((layout for layout in layouts if layout.lang == self._language), layouts[0])

    def _next(self) -> KeyboardLayout:
        layouts = self._booth.keyboards
        return layouts[(layouts.index(self._layout) + 1) % len(layouts)]

    def _rows(self) -> Rows:
        layout, is_shifted = self._layout, self._is_shifted
        if self._layer == "digits":
            return layout.digits
        if self._layer == "special":
            return layout.special_shifted if is_shifted and layout.special_shifted else layout.special
        return layout.shifted if is_shifted else layout.letters

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # PySide6's stub knows types only, not their names
    def rows(self) -> list[list[str]]:
        """The keys that are shown, row by row."""
        return [list(row) for row in self._rows()]

    @Property(int, notify=changed)
    def columns(self) -> int:
        """How many keys the longest row has that is shown."""
        return max(len(row) for row in self._rows())

    @Property(int, notify=changed)
    def letterColumns(self) -> int:
        """How many keys the longest row of letters has: they fill the keyboard's width."""
        return max(len(row) for row in self._layout.letters)

    @Property(int, notify=changed)
    def lastLetters(self) -> int:
        """How many letters stand in the last row, beside Shift and Erase."""
        return len(self._layout.letters[-1])

    @Property(bool, notify=changed)
    def hasShift(self) -> bool:
        """True for letters that Shift changes."""
        return bool(self._layout.shifted)

    @Property(bool, notify=changed)
    def canShift(self) -> bool:
        """True while Shift would change what is shown."""
        capitals = {"letters": self._layout.shifted, "special": self._layout.special_shifted}
        return bool(capitals.get(self._layer))

    @Property(bool, notify=changed)
    def isShifted(self) -> bool:
        """True while the next letter becomes a capital."""
        return self._is_shifted

    @Property(bool, notify=changed)
    def showsSpecial(self) -> bool:
        """True while the special letters are shown."""
        return self._layer == "special"

    @Property(bool, notify=changed)
    def showsDigits(self) -> bool:
        """True while digits and signs are shown."""
        return self._layer == "digits"

    @Property(str, notify=changed)
    def lettersName(self) -> str:
        """What leads back to the letters: three of them."""
        return self._layout.letters_name

    @Property(str, notify=changed)
    def specialName(self) -> str:
        """What leads to the special letters: three of them."""
        return self._layout.special_name

    @Property(str, notify=changed)
    def lang(self) -> str:
        """The language (BCP 47) of the letters that are shown."""
        return self._layout.lang

    @Property(bool, notify=changed)
    def hasOthers(self) -> bool:
        """True where there are letters of more than one language."""
        return len(self._booth.keyboards) > 1

    @Property(str, notify=changed)
    def nextName(self) -> str:
        """The short name of the letters that come next."""
        return self._next().name

    @Property(str, notify=changed)
    def nextLang(self) -> str:
        """Their language (BCP 47)."""
        return self._next().lang

    @Property(str, notify=changed)
    def nextLanguage(self) -> str:
        """Their language's own name."""
        return own_name(self._next().lang)
