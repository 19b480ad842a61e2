"""Sizes on the command line, and millimetres on the panel."""

import argparse

import pytest

from kiosk.panel_size import panel_size
from kiosk.shell import pixels_a_millimetre


@pytest.mark.parametrize("text", ["1080x1920", "1080X1920", "1080×1920"])
def test_a_size_is_two_numbers(text: str) -> None:
    assert panel_size(text) == (1080, 1920)


@pytest.mark.parametrize(
    "text", ["", "1080", "1080x", "x1920", "599x1920", "1080x8001", "10800x1920", "1080 x 1920", "-1080x1920"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="1080x1920"):
        panel_size(text)


@pytest.mark.parametrize(
    ("size", "inches", "pixels"), [((1920, 1080), 23.8, 3.644), ((1080, 1920), 23.8, 3.644), ((3840, 2160), 55, 3.154)]
)
def test_a_millimetre_follows_from_the_diagonal(size: tuple[int, int], inches: float, pixels: float) -> None:
    assert pixels_a_millimetre(*size, inches) == pytest.approx(pixels, abs=0.001)
