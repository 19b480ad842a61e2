"""Tries a picture: whether the website says where it is, and whether it can be fetched from there."""

from urllib.parse import urljoin, urlsplit

from msgspec import Struct, field

from content_sync.probing.asking import Asker
from content_sync.probing.drupal.collections import Content
from content_sync.probing.drupal.kinds import IMAGE
from content_sync.probing.drupal.page import Page, part
from content_sync.probing.finding import Finding

_MOST_BYTES = 12_000_000
_NO_PICTURES = "Pages, news and events are shown without pictures."


class Pictures(Struct):
    """What was found."""

    findings: list[Finding] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    """Other hosts that hold pictures."""


def look_at_pictures(asker: Asker, content: Content, page: Page | None) -> Pictures:
    """Fetch the first picture. `page`: pictures with what was included for them."""
    if not content.has(IMAGE):
        return Pictures()
    address = next((url for one in (page.included if page else []) if (url := _address(one))), "")
    if not address:
        return Pictures()  # what is missing is said by who asked for the pictures
    url, host = _on(asker.source.url, address)
    public = (_on(one, "")[1] for one in asker.source.public_url.values())
    own = {_on(asker.source.url, "")[1], *public, *asker.source.media_hosts}
    is_elsewhere = bool(host) and host not in own
    answered = asker.file_type(url, _MOST_BYTES, host if is_elsewhere else "")
    kind = str(answered.document or "")
    if not kind.startswith("image/"):
        why = str(answered.fault or f"{url} is {kind or 'something'} instead of a picture").rstrip(".")
        return Pictures(
            [
                Finding(
                    area="pictures",
                    state="ATTENTION",
                    sentence=f"A picture cannot be fetched: {why}.",
                    means=_NO_PICTURES,
                    mend=("let the booth's network read the files' folder (/sites/default/files) or the CDN",),
                )
            ]
        )
    where = f" They lie on {host}, which stands in `media_hosts` below." if is_elsewhere else ""
    return Pictures(
        [Finding(area="pictures", state="OK", sentence=f"Pictures can be fetched.{where}")],
        [host] if is_elsewhere else [],
    )


def _address(record: dict[str, object]) -> str:
    """Answer where a file is, as the website says it; empty for what is no file."""
    url = part(part(record, "attributes"), "uri").get("url")
    return url if record.get("type") == "file--file" and isinstance(url, str) else ""


def _on(base: str, address: str) -> tuple[str, str]:
    """Answer a whole address and its host."""
    try:
        url = urljoin(base, address)
        return url, urlsplit(url).hostname or ""
    except ValueError:
        return address, ""
