"""Makes what happened in a folder last: a file that is renamed is there after a power cut only once its folder is."""

import os
from pathlib import Path


def settle(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
