"""What the panel is, how large things are on it, and what draws them."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.doctor.finding import Finding
from kiosk.folders import ROOT
from kiosk.settings import Settings

_CAP_HEIGHT = 0.668
"""Of Kiosk Legible, in em."""
_LEAST_CAPS_MM = 3.5
_LEAST_TARGET_MM = 12.7
"""The shared access notes' floors: EN 301 549 8.3, VVSG 2.0."""
_MM_AN_INCH = 25.4
_FIXED_CAGE = (0, 1, 5)
"""cage 0.1.4 never answers a frame in which nothing changed; Qt's software renderer sends such frames."""


def check_window_system(environment: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Say where the window would open if it were started from here."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform:
        yield Finding("window", "OK", f"QT_QPA_PLATFORM chooses {platform}.")
    elif environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY"):
        yield Finding("window", "OK", "There is a desktop for the window.")
    else:
        yield Finding("window", "OK", "There is no desktop here; the booth opens its window in cage.")


def check_sizes(settings: Settings, drm: Path = Path("/sys/class/drm")) -> Iterator[Finding]:
    """Compute the sizes of the smallest letters and of what is touched on this panel."""
    panel = next(_panels(drm), None)
    width, height = panel or (1920, 1080)
    dots = (width**2 + height**2) ** 0.5 / (settings.display.diagonal_in * _MM_AN_INCH)
    letters_em, target = _smallest(settings.display.text_size)
    # Theme works in whole pixels.
    caps_mm = round(letters_em * dots) / dots * _CAP_HEIGHT
    target_mm = round(target * dots) / dots
    where = f"{width} × {height} pixels on {settings.display.diagonal_in} inches"
    sentence = f"{where}: the smallest capitals are {caps_mm:.1f} mm high, what is touched at least {target_mm:.1f} mm"
    if caps_mm < _LEAST_CAPS_MM or target_mm < _LEAST_TARGET_MM:
        yield Finding("sizes", "FAILED", f"{sentence}: too small to read or touch; check [display] diagonal_in.")
    elif panel is None:
        yield Finding("sizes", "OK", f"No panel is connected here. On {sentence}.")
    else:
        yield Finding("sizes", "OK", f"{sentence}.")


def check_graphics(devices: Path = Path("/dev/dri"), cage: str | None = None) -> Iterator[Finding]:
    """Say what draws, and whether this cage gets on with it."""
    has_card = any(devices.glob("renderD*"))
    version = _cage_version(cage or shutil.which("cage"))
    if has_card:
        yield Finding("graphics", "OK", "A graphics card draws.")
    elif version is not None and version < _FIXED_CAGE:
        advice = "use a computer with one, or a newer Debian"
        said = ".".join(map(str, version))
        yield Finding("graphics", "ATTENTION", f"No graphics card, and cage {said} may stop the picture: {advice}.")
    else:
        yield Finding("graphics", "OK", "No graphics card: the processor draws, which is quick enough.")


def _panels(drm: Path) -> Iterator[tuple[int, int]]:
    """Give the first, preferred mode of each panel that the kernel sees."""
    for status in sorted(drm.glob("card*-*/status")):
        modes = status.parent / "modes"
        if status.read_text().strip() == "connected" and modes.exists():
            for mode in re.findall(r"(?m)^(\d+)x(\d+)", modes.read_text())[:1]:
                yield int(mode[0]), int(mode[1])


def _smallest(text_size: int) -> tuple[float, float]:
    """Read from Theme, where sizes live, the em of the smallest text and the smallest target, in millimetres."""
    theme = (ROOT / "screens" / "style" / "Theme.qml").read_text("utf-8")
    sizes = re.search(r"\bsmalls: \[([\d., ]+)\]", theme)
    target = re.search(r"\bint target: mm\(([\d.]+)\)", theme)
    if not sizes or not target:
        raise LookupError("Theme.qml says its sizes otherwise than kiosk doctor reads them")
    return float(sizes[1].split(",")[text_size - 1]), float(target[1])


def _cage_version(cage: str | None) -> tuple[int, ...] | None:
    if cage is None:
        return None
    said = subprocess.run([cage, "-v"], capture_output=True, text=True, check=False, timeout=10).stdout  # noqa: S603
    numbers = re.search(r"(\d+)\.(\d+)(?:\.(\d+))?", said)
    return tuple(int(number or 0) for number in numbers.groups()) if numbers else None
