"""Sizes on the command line: 1080x1920."""

import argparse
import re


def panel_size(text: str) -> tuple[int, int]:
    """Read WxH; both between 600 and 8000 pixels."""
    match = re.fullmatch(r"(\d{3,4})[xX×](\d{3,4})", text)
    if not match or not all(600 <= int(side) <= 8000 for side in match.groups()):  # noqa: PLR2004  said above
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write one such as 1080x1920")
    return int(match[1]), int(match[2])
