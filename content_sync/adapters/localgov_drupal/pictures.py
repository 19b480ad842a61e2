"""Turns the website's images into media: where they are fetched, and what they show, in each language."""

from content_sync.adapters.localgov_drupal.library import Version
from content_sync.adapters.localgov_drupal.payload import WrongShape, mapping, pointers, text
from content_sync.content import Media
from content_sync.html import public_address
from content_sync.source import Source


def picture(versions: list[Version], source: Source) -> Media:
    """Translate an image. `versions`: the languages that it is really described in."""
    first = versions[0]
    file = next(
        (found for one in pointers(first.resource, "field_media_image") if (found := first.included.get(one.id))), None
    )
    if file is None:
        raise WrongShape("field_media_image: the file is not there")
    written = mapping(file, "uri").get("url")
    url = public_address(written, source.url, source.url) if isinstance(written, str) and written else None
    if url is None:
        raise WrongShape("uri.url of the file is no address")
    return Media(
        uid=f"{source.name}:{first.resource.id}",
        url=url,
        mime=text(file, "filemime"),
        alts={version.lang: alt for version in versions if (alt := _alt(version))},
    )


def _alt(version: Version) -> str:
    for pointer in pointers(version.resource, "field_media_image"):
        alt = (pointer.meta or {}).get("alt")
        if isinstance(alt, str):
            return alt.strip()
    return ""
