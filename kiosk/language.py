"""The interface's language, switched while the booth runs."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

_OWN_LANGUAGE = "en"
"""What the sources are written in."""


class InterfaceLanguage:
    """Installs the translation of one language at a time; each file is read once."""

    def __init__(self, application: QGuiApplication, folder: Path) -> None:
        """`folder` holds kiosk_LANG.qm, made by packaging/build.py from kiosk_LANG.ts."""
        self._application = application
        self._folder = folder
        self._loaded: dict[str, QTranslator] = {}
        self._installed: list[QTranslator] = []

    def switch(self, language: str, engine: QQmlEngine | None = None) -> None:
        """Speak `language` from now on; with an engine, everything on the screen changes at once."""
        self._remove()
        # English lies beneath: where a translation lacks a counted sentence, it is said in English's plural forms.
        for lang in dict.fromkeys((_OWN_LANGUAGE, language)):
            translator = self._translator(lang)
            self._application.installTranslator(translator)
            self._installed.append(translator)
        self._go_by(QLocale(language))
        if engine:
            engine.setUiLanguage(language)
            engine.retranslate()

    def in_language(self, language: str, context: str, words: str) -> str:
        """Answer words of the interface in any language, whichever it speaks now."""
        return self._translator(language).translate(context, words) or words

    def leave(self) -> None:
        """Take the language out of the application again: another window may speak another one."""
        self._remove()
        self._go_by(QLocale(_OWN_LANGUAGE))

    def _go_by(self, locale: QLocale) -> None:
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())

    def _remove(self) -> None:
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()

    def _translator(self, language: str) -> QTranslator:
        if language not in self._loaded:
            translator = QTranslator(self._application)
            if not translator.load(f"kiosk_{language}.qm", str(self._folder)):
                raise FileNotFoundError(f"{self._folder}/kiosk_{language}.qm is missing: run make setup")
            self._loaded[language] = translator
        return self._loaded[language]
