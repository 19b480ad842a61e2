"""Which way leads to each source, whether its secrets are kept, and whether the clock is right. Asks nobody."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from content_sync.certificates import trusted
from content_sync.clock_check import said_of_clock
from content_sync.errors import CouncilRefused, StoreUnusable
from content_sync.proxies import shown
from content_sync.store.clock_note import noted_clock
from kiosk.doctor.finding import Finding
from kiosk.network_settings import proxies_of, way_problems
from kiosk.settings import Settings


def check_network(settings: Settings) -> Iterator[Finding]:
    """Say how each source is reached, or what of the way is missing: the booth then keeps the content that it has."""
    missing = list(_missing(settings))
    if missing:
        yield from (Finding("network", "FAILED", sentence) for sentence in missing)
        return
    proxies = proxies_of(settings)
    ways = {source.name: proxies.way_to(source.url) for source in settings.sources}
    told = ", ".join(f"{name} {f'through the proxy {shown(way)}' if way else 'directly'}" for name, way in ways.items())
    most = settings.network.kilobytes_per_second
    limit = f" At most {most:g} kB a second are taken." if most else ""
    yield Finding("network", "OK", f"Sources are reached: {told}.{limit}")
    for what, file in _secrets(settings):
        yield from _check_secret(what, file)


def check_clock(settings: Settings) -> Iterator[Finding]:
    """Say whether the websites had another time than the booth when they were last asked."""
    try:
        ahead_s = noted_clock(settings.store.directory)
    except StoreUnusable:
        return  # what is wrong with the store is said where the content is looked at
    if ahead_s is not None:
        advice = "set it (timedatectl), or ask whose is right; opening hours go by it"
        yield Finding("clock", "ATTENTION", f"The booth's clock is {said_of_clock(ahead_s)} a website's: {advice}.")


def _missing(settings: Settings) -> Iterator[str]:
    yield from way_problems(settings)
    if settings.network.ca_bundle:
        try:
            trusted(Path(settings.network.ca_bundle))
        except CouncilRefused as fault:
            yield f"network.ca_bundle: {fault}."


def _secrets(settings: Settings) -> Iterator[tuple[str, Path]]:
    if settings.network.proxy_credentials:
        yield "the proxy's login", Path(settings.network.proxy_credentials)
    for source in settings.sources:
        if source.credentials:
            yield f"the secret of {source.name}", source.credentials.secret_file


def _check_secret(what: str, file: Path) -> Iterator[Finding]:
    try:
        is_open = bool(file.stat().st_mode & stat.S_IROTH)
    except OSError as fault:
        yield Finding("secrets", "FAILED", f"The file of {what} ({file}) is not there for this user: {fault.strerror}.")
        return
    if not os.access(file, os.R_OK):
        yield Finding("secrets", "FAILED", f"This user cannot read {what}: give {file} to the kiosk's user.")
    elif is_open:
        advice = f"sudo chown kiosk {file} && sudo chmod 400 {file}"
        yield Finding("secrets", "ATTENTION", f"Everybody on this computer can read {what}: {advice}.")
    else:
        yield Finding("secrets", "OK", f"Not everybody can read {what}.")
