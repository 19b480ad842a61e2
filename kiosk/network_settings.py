"""What the settings say about the way to councils' websites: checked at the door, and as content_sync takes it."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from msgspec.structs import replace

from content_sync.network import Network
from content_sync.proxies import Proxies, is_direct_entry, proxy_address
from content_sync.source import Credentials, Source
from kiosk.settings_error import SettingsError
from kiosk.settings_tables import Settings

_SYSTEM = "system"
_CREDENTIALS = "CREDENTIALS_DIRECTORY"
_KB = 1000
_MB = 1_000_000


def network_of(settings: Settings, environment: Mapping[str, str] = os.environ) -> Network:
    """Answer it for everything that asks a website: rounds of the sync, and `kiosk sources check`.

    Raises SettingsError where this computer lacks what the settings name. The window asks for nothing of it: what goes
    missing leaves visitors the content that is there.
    """
    if problems := list(way_problems(settings, environment)):
        raise SettingsError("The websites cannot be reached: " + " ".join(problems))
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


def way_problems(settings: Settings, environment: Mapping[str, str] = os.environ) -> Iterator[str]:
    """Say what this computer lacks of the way to the websites: variables, and credentials of systemd's."""
    if settings.network.proxy == _SYSTEM:
        for name in ("http_proxy", "https_proxy"):
            try:
                proxy_address(_variable(environment, name) or "http://none:1", may_have_password=True)
            except ValueError as fault:
                yield f"The variable {name.upper()} {fault}, or set network.proxy."
    for place, file in _secret_files(settings):
        if not file.is_absolute():
            yield (
                f"{place}: a name alone is a credential of systemd's, and this program was given none: write the whole "
                "path of a file, or add LoadCredential= to the unit; by hand, on a booth that runs, begin the command "
                f"with env {_CREDENTIALS}=/run/credentials/kiosk.service (docs/network.md)."
            )


def _secret_files(settings: Settings) -> Iterator[tuple[str, Path]]:
    if settings.network.proxy_credentials:
        yield "network.proxy_credentials", Path(settings.network.proxy_credentials)
    for source in settings.sources:
        if source.credentials:
            yield f"sources.{source.name}.credentials.secret_file", source.credentials.secret_file


def network_problems(settings: Settings) -> Iterator[str]:
    """Say what the settings say wrongly of the way. Never with a secret in it, wherever somebody wrote one."""
    network = settings.network
    if network.proxy and network.proxy != _SYSTEM:
        try:
            proxy_address(network.proxy)
        except ValueError as fault:
            yield f"network.proxy: {fault}."
    yield from (
        f"network.no_proxy: {entry!r} is no name, .suffix, address or network such as 10.0.0.0/8."
        for entry in network.no_proxy
        if not is_direct_entry(entry)
    )
    if network.ca_bundle and not Path(network.ca_bundle).is_absolute():
        yield f"network.ca_bundle: write the whole path of {network.ca_bundle!r}."
    if 0 < network.kilobytes_per_second * _KB * settings.sync.round_s < settings.sync.page_mb * _MB:
        yield (
            "network.kilobytes_per_second: one page of content may take longer than a whole round; "
            "raise it or sync.round_s, or lower sync.page_mb."
        )
    for source in settings.sources:
        yield from _source_problems(source)


def _source_problems(source: Source) -> Iterator[str]:
    place = f"sources.{source.name}"
    try:
        parts = urlsplit(source.url)
        is_plain = "@" not in parts.netloc and not parts.query and not parts.fragment and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        is_plain = False
    if not is_plain:
        yield f"{place}.url: write host and path only; a password or key belongs in credentials (docs/network.md)."
    if source.credentials is not None:
        yield from _credential_problems(f"{place}.credentials", source.credentials)


def _credential_problems(place: str, credentials: Credentials) -> Iterator[str]:
    if credentials.scheme == "basic" and (not credentials.username or ":" in credentials.username):
        yield f"{place}.username: basic needs one, without a colon."
    if credentials.scheme == "header" and not re.fullmatch(r"[\w!#$%&'*+.^`|~-]*", credentials.header, re.ASCII):
        yield f"{place}.header: is not the name of a header, such as X-API-Key."


def _variable(environment: Mapping[str, str], name: str) -> str:
    """Answer a variable that programs write in small or in capital letters; the small ones count."""
    return environment.get(name) or environment.get(name.upper()) or ""
