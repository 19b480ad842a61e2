"""Switching the interface's language switches everything that depends on it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.folders import ASSETS
from kiosk.language import InterfaceLanguage
from kiosk.languages import known_languages
from screens.counted import Counted
from screens.languages import is_right_to_left, own_name

FINISH = {"en": "Finish", "cy": "Gorffen", "pl": "Zakończ", "ur": "ختم کریں", "ar": "إنهاء"}


@pytest.mark.parametrize("lang", known_languages())
def test_words_locale_and_direction_change_together(qapp: QGuiApplication, lang: str) -> None:
    engine = QQmlApplicationEngine()
    interface = InterfaceLanguage(qapp, ASSETS / "translations")
    interface.switch("pl")
    interface.switch(lang, engine)
    assert QCoreApplication.translate("AppBar", "Finish") == FINISH[lang]
    assert QLocale().language() == QLocale(lang).language()
    assert engine.uiLanguage() == lang
    rtl = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl == (lang in {"ur", "ar"}) == is_right_to_left(lang)
    interface.leave()
    assert QCoreApplication.translate("AppBar", "Finish") == "Finish"
    assert (QLocale().language(), qapp.layoutDirection()) == (QLocale.Language.English, Qt.LayoutDirection.LeftToRight)


def test_every_language_names_itself() -> None:
    assert all(own_name(lang) != lang for lang in known_languages())


def test_what_a_translation_lacks_is_said_in_english_with_its_plurals(qapp: QGuiApplication, tmp_path: Path) -> None:
    empty = tmp_path / "empty.ts"
    empty.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="pl" sourcelanguage="en"></TS>')
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", empty, "-qm", tmp_path / "kiosk_pl.qm"], check=True, timeout=60)
    (tmp_path / "kiosk_en.qm").symlink_to(ASSETS / "translations" / "kiosk_en.qm")
    interface = InterfaceLanguage(qapp, tmp_path)
    interface.switch("pl")
    assert [Counted().more_notices(number) for number in (1, 2)] == ["1 more notice", "2 more notices"]
    interface.leave()


def test_a_language_that_was_not_built_is_said(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="run make setup"):
        InterfaceLanguage(qapp, tmp_path).switch("cy")
