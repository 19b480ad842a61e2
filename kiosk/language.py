"""The interface's language, switched while the booth runs."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine


class InterfaceLanguage:
    """Installs the translation of one language at a time; each file is read once."""

    def __init__(self, application: QGuiApplication, folder: Path) -> None:
        """`folder` holds kiosk_LANG.qm, made by packaging/build.py from kiosk_LANG.ts."""
        self._application = application
        self._folder = folder
        self._loaded: dict[str, QTranslator] = {}
        self._installed: QTranslator | None = None

    def switch(self, language: str, engine: QQmlEngine | None = None) -> None:
        """Speak `language` from now on; with an engine, everything on the screen changes at once."""
        self.leave()
        self._installed = self._translator(language)
        self._application.installTranslator(self._installed)
        locale = QLocale(language)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        if engine:
            engine.setUiLanguage(language)
            engine.retranslate()

    def leave(self) -> None:
        """Take the language out of the application again: another window may speak another one."""
        if self._installed:
            self._application.removeTranslator(self._installed)
        self._installed = None

    def _translator(self, language: str) -> QTranslator:
        if language not in self._loaded:
            translator = QTranslator(self._application)
            if not translator.load(f"kiosk_{language}.qm", str(self._folder)):
                raise FileNotFoundError(f"{self._folder}/kiosk_{language}.qm is missing: run make setup")
            self._loaded[language] = translator
        return self._loaded[language]
