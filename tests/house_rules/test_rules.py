"""House rules that are a line of text: each says what it looks for, where, why, and what to write instead."""

import ast
import re
from dataclasses import dataclass

import pytest

from kiosk.folders import ROOT
from tests.house_rules.checking import own_files, say

PYTHON = (".py",)
QML = (".qml",)
TEXT = (
    ".py",
    ".qml",
    ".js",
    ".md",
    ".toml",
    ".txt",
    ".lock",
    ".sh",
    ".service",
    ".conf",
    ".ini",
    ".ts",
    "qmldir",
    "Makefile",
)
PRODUCT = ("kiosk", "screens", "content_sync")


@dataclass(frozen=True)
class Rule:
    """A pattern that must not occur."""

    name: str
    pattern: str
    places: tuple[str, ...]
    endings: tuple[str, ...]
    instead: str
    but_not_in: tuple[str, ...] = ()


RULES = (
    Rule(
        "our own code is not faked",
        r"\bunittest\.mock\b|\bmock\.patch\b|\bmocker\b|monkeypatch\.setattr\(\s*[\"']?(?:kiosk|screens|content_sync)\b",
        ("tests",),
        PYTHON,
        "fake the council (httpx.MockTransport, a loopback server), never ourselves; pass what varies as an argument.",
    ),
    Rule(
        "colours live in Theme",
        r"[\"']#[0-9A-Fa-f]{3,8}[\"']|\bQt\.(?:rgba|hsla|hsva|color|lighter|darker)\("
        r"|\b(?:color|ink|edge):\s*\"(?!transparent\")",
        ("kiosk", "screens"),
        QML,
        "a role of Theme.colour; a new one goes into screens/style/Palette.qml and its themes.",
        ("screens/style/",),
    ),
    Rule(
        "sizes of text live in Theme",
        r"\b(?:pixelSize|pointSize)\s*:\s*[\d.]",
        ("kiosk", "screens"),
        QML,
        "one of Theme's sizes of text: they follow the visitor's choice.",
        ("screens/style/",),
    ),
    Rule(
        "durations live in Theme",
        r"\bduration\s*:\s*[1-9]",
        ("kiosk", "screens"),
        QML,
        "one of Theme's durations: they are 0 in the calm setting.",
        ("screens/style/",),
    ),
    Rule(
        "a screen is handed its model",
        r"setContextProperty|setContextObject|setInitialProperties\(.*backend|\bBackend\b",
        PRODUCT,
        (*PYTHON, *QML),
        "`required property XModel page` in QML.",
    ),
    Rule(
        "no Qt module that is GPL only",
        r"\bQt(?:Charts|DataVisualization|Graphs\w*|Quick3D|Quick\.VirtualKeyboard|VirtualKeyboard|NetworkAuth|HttpServer)\b",
        (*PRODUCT, "packaging"),
        (*PYTHON, *QML),
        "another module: the kiosk is MIT (docs/decisions/0008).",
    ),
    Rule(
        "no promises instead of work",
        r"\b(?:TODO|FIXME|XXX|HACK)\b",
        (".",),
        TEXT,
        "do it, or file an issue and say nothing here.",
    ),
    Rule(
        "no path of somebody's machine",
        r"(?<![\w.:/<-])/(?:work|root|tmp|home/\w+)/\w",
        (".",),
        TEXT,
        "a path relative to the repository, tmp_path in a test, tempfile in a program.",
    ),
    Rule(
        "no address of a package registry",
        r"pypi\.org|pythonhosted|deb\.debian\.org|archive\.ubuntu|registry\.npmjs|--(?:extra-)?index-url(?!\b.*no-emit)|find-links",
        (".",),
        TEXT,
        "nothing: where packages come from is the machine's business (pip's and apt's own configuration).",
        ("Makefile",),
    ),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule(rule: Rule) -> None:
    pattern = re.compile(rule.pattern)
    broken = []
    for path in own_files(*rule.places, endings=rule.endings):
        name = str(path.relative_to(ROOT))
        if name.startswith(rule.but_not_in) or name == "tests/house_rules/test_rules.py":
            continue
        lines = path.read_text("utf-8").splitlines()
        broken += [f"{name}:{number}: {line.strip()}" for number, line in enumerate(lines, 1) if pattern.search(line)]
    say(broken, rule.instead)


def test_known_faults_have_names_and_bugs_are_not_caught() -> None:
    broken = []
    for path in own_files(*PRODUCT, "packaging", endings=PYTHON):
        handlers = [
            node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ExceptHandler)
        ]
        broken += [
            f"{path.relative_to(ROOT)}:{handler.lineno}: catches everything"
            for handler in handlers
            if _catches_everything(handler) and not _raises_again(handler)
        ]
    say(
        broken,
        "catch the fault you expect, by its name; a bug is not caught: the process ends and is started again. "
        "To clean up, catch BaseException and end with a bare raise.",
    )


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        name is None or (isinstance(name, ast.Name) and name.id in {"Exception", "BaseException"}) for name in caught
    )


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None
