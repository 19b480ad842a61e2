"""Whether the pack that a booth begins with could be taken."""

from collections.abc import Iterator
from pathlib import Path

from content_sync.errors import PackUnusable
from kiosk.doctor.finding import Finding
from kiosk.settings import Settings


def check_first_pack(settings: Settings) -> Iterator[Finding]:
    """Check the pack of the image, but for the content of its files: a pack may be large, and taking it checks them."""
    if not settings.pack.first:
        return
    # What reads signatures, only where there is one.
    from content_sync.pack.admission import Trust, check_origin  # noqa: PLC0415
    from content_sync.pack.reading import OpenPack  # noqa: PLC0415

    sources = tuple(source.name for source in settings.sources)
    try:
        with OpenPack(Path(settings.pack.first)) as pack:
            check_origin(pack, Trust(keys=settings.pack.keys, sources=sources))
            items = pack.manifest.items
    except PackUnusable as fault:
        yield Finding("pack", "ATTENTION", f"A booth without content could not begin with its pack: {fault}")
    else:
        yield Finding("pack", "OK", f"A booth without content begins with {items} items of {pack.path}.")
