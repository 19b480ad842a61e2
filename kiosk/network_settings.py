"""What the settings say about the way to councils' websites: checked at the door, and as content_sync takes it."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from msgspec.structs import replace

from content_sync.errors import CouncilRefused
from content_sync.network import Network
from content_sync.proxies import Proxies, is_direct_entry, proxy_address
from content_sync.source import Credentials, Source
from kiosk.settings_tables import Settings

_SYSTEM = "system"
_CREDENTIALS = "CREDENTIALS_DIRECTORY"
_KB = 1000
_MB = 1_000_000


def network_of(settings: Settings, environment: Mapping[str, str] = os.environ) -> Network:
    """Answer it for everything that asks a website: rounds of the sync, and `kiosk sources check`."""
    sync, network = settings.sync, settings.network
    return Network(
        timeout_s=sync.timeout_s,
        round_s=sync.round_s,
        page_mb=sync.page_mb,
        proxies=proxies_of(settings, environment),
        authorities=Path(network.ca_bundle) if network.ca_bundle else None,
        bytes_per_s=network.kilobytes_per_second * _KB,
    )


def proxies_of(settings: Settings, environment: Mapping[str, str] = os.environ) -> Proxies:
    """Answer the proxies, where the settings leave it to the system from its variables."""
    network = settings.network
    http, https, direct = network.proxy, network.proxy, network.no_proxy
    if network.proxy == _SYSTEM:
        http, https = (_variable(environment, f"{scheme}_proxy") for scheme in ("http", "https"))
        direct += tuple(entry.strip() for entry in _variable(environment, "no_proxy").split(",") if entry.strip())
    return Proxies(
        http=proxy_address(http, may_have_password=True) if http else "",
        https=proxy_address(https, may_have_password=True) if https else "",
        credentials=Path(network.proxy_credentials) if network.proxy_credentials else None,
        direct=direct,
    )


def with_credentials_found(settings: Settings, environment: Mapping[str, str]) -> Settings:
    """Answer the settings with the whole path of each secret that systemd hands over under a name."""
    folder = Path(environment.get(_CREDENTIALS) or ".")

    def found(source: Source) -> Source:
        if source.credentials is None:
            return source
        return replace(
            source, credentials=replace(source.credentials, secret_file=folder / source.credentials.secret_file)
        )

    login = settings.network.proxy_credentials
    network = replace(settings.network, proxy_credentials=str(folder / login)) if login else settings.network
    return replace(settings, network=network, sources=tuple(map(found, settings.sources)))


def network_problems(settings: Settings, environment: Mapping[str, str]) -> Iterator[str]:
    """Say what is wrong with the way to the websites. Never with a secret in it, wherever somebody wrote one."""
    network = settings.network
    yield from _proxy_problems(settings, environment)
    yield from (
        f"network.no_proxy: {entry!r} is no name, .suffix, address or network such as 10.0.0.0/8."
        for entry in network.no_proxy
        if not is_direct_entry(entry)
    )
    yield from _authority_problems(network.ca_bundle)
    if 0 < network.kilobytes_per_second * _KB * settings.sync.round_s < settings.sync.page_mb * _MB:
        yield (
            "network.kilobytes_per_second: one page of content may take longer than a whole round; "
            "raise it or sync.round_s, or lower sync.page_mb."
        )
    yield from _file_problems("network.proxy_credentials", network.proxy_credentials, environment)
    for source in settings.sources:
        yield from _source_problems(source, environment)


def _proxy_problems(settings: Settings, environment: Mapping[str, str]) -> Iterator[str]:
    proxy = settings.network.proxy
    if proxy == _SYSTEM:
        for name in ("http_proxy", "https_proxy"):
            try:
                proxy_address(_variable(environment, name) or "http://none:1", may_have_password=True)
            except ValueError as fault:
                yield f"The variable {name.upper()} {fault}, or set network.proxy."
    elif proxy:
        try:
            proxy_address(proxy)
        except ValueError as fault:
            yield f"network.proxy: {fault}."


def _authority_problems(ca_bundle: str) -> Iterator[str]:
    if not ca_bundle:
        return
    if not Path(ca_bundle).is_absolute():
        yield f"network.ca_bundle: write the whole path of {ca_bundle!r}."
        return
    from content_sync.certificates import trusted  # noqa: PLC0415 - the window starts quicker without ssl

    try:
        trusted(Path(ca_bundle))
    except CouncilRefused as fault:
        yield f"network.ca_bundle: {fault}."


def _source_problems(source: Source, environment: Mapping[str, str]) -> Iterator[str]:
    place = f"sources.{source.name}"
    try:
        parts = urlsplit(source.url)
        is_plain = "@" not in parts.netloc and not parts.query and not parts.fragment and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        is_plain = False
    if not is_plain:
        yield f"{place}.url: write host and path only; a password or key belongs into credentials (docs/network.md)."
    if source.credentials is not None:
        yield from _credential_problems(f"{place}.credentials", source.credentials, environment)


def _credential_problems(place: str, credentials: Credentials, environment: Mapping[str, str]) -> Iterator[str]:
    if credentials.scheme == "basic" and (not credentials.username or ":" in credentials.username):
        yield f"{place}.username: basic needs one, without a colon."
    if credentials.scheme == "header" and not re.fullmatch(r"[\w!#$%&'*+.^`|~-]*", credentials.header, re.ASCII):
        yield f"{place}.header: is not the name of a header, such as X-API-Key."
    yield from _file_problems(f"{place}.secret_file", str(credentials.secret_file), environment)


def _file_problems(place: str, file: str, environment: Mapping[str, str]) -> Iterator[str]:
    """Check what is named without a folder: systemd must hand it over. What was named is not repeated."""
    if not file or Path(file).is_absolute():
        return
    folder = environment.get(_CREDENTIALS)
    if not folder:
        yield (
            f"{place}: a name alone is a credential of systemd's, and this program was given none: write the whole "
            "path of a file, or add LoadCredential= to the unit; by hand, on a booth that runs, begin the command with "
            f"env {_CREDENTIALS}=/run/credentials/kiosk.service (docs/network.md)."
        )
    elif not os.access(Path(folder) / file, os.R_OK):
        yield f"{place}: systemd hands over no credential of this name to this user; see LoadCredential= of the unit."


def _variable(environment: Mapping[str, str], name: str) -> str:
    """Answer a variable that programs write in small or in capital letters; the small ones count."""
    return environment.get(name) or environment.get(name.upper()) or ""
