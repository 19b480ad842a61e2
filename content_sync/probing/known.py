"""What the settings know already of a website that is looked at: its secret, and the block that it has there."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from msgspec.structs import replace

from content_sync.probing.addresses import is_number, name_of, origin_of, root_of
from content_sync.source import Source


def source_to_ask(url: str, known: Sequence[Source]) -> Source:
    """Make a source to ask with: the settings' credentials go to the same origin only, best those of the address."""
    neighbours = (source for source in known if origin_of(source.url) == origin_of(url))
    same = max(neighbours, key=lambda source: source.url.rstrip("/") == url, default=None)
    host = urlsplit(url).hostname or ""
    twin = host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"
    return Source(
        name=name_of(host),
        kind="localgov-drupal",
        url=url,
        public_url={"en": url},
        languages=("en",),
        credentials=same.credentials if same else None,
        media_hosts=() if is_number(host) else (twin,),
    )


def beside_the_known(source: Source, asked: str, known: Sequence[Source]) -> Source:
    """Make the block fit into the settings: what they say of the same source stays, no name is used twice.

    The same source is one of the address that was asked, or of the one in the block; its host may have others.
    """
    places = (asked, source.url)
    alike = (one for one in known if one.kind == source.kind and root_of(one.url.rstrip("/")) in places)
    same = next(alike, None)
    if same is None:
        names = {one.name for one in known}
        free = (f"{source.name}-{number}" for number in range(2, len(names) + 3))
        name = source.name if source.name not in names else next(one for one in free if one not in names)
        return replace(source, name=name)
    if source.kind != "localgov-drupal":
        return replace(same, url=source.url)
    return replace(
        same,
        url=source.url,
        public_url={lang: same.public_url.get(lang, url) for lang, url in source.public_url.items()},
        languages=source.languages,
        fields={**source.fields, **same.fields},
        api_path=source.api_path,
        media_hosts=tuple(dict.fromkeys((*same.media_hosts, *source.media_hosts))),
    )
