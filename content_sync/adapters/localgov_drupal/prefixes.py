"""Where a LocalGov Drupal's collections are: below the path of a language, then below the API's root."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from content_sync.source import Source


def language_prefix(source: Source, lang: str) -> str:
    """Answer a language's path prefix, "/cy", or an empty one.

    Drupal gives one language none, or all of them one: the first that has none in its public address is asked for
    without, every other with.
    """
    bare = next((one for one in source.languages if not _has_own_path(source, one)), None)
    return "" if lang == bare else f"/{lang}"


def collection_paths(links: Mapping[str, object], root: str) -> dict[str, str]:
    """Answer where the collections are below a language's prefix, by type, from the `links` of the API's index.

    What stands before `root` in them is a folder, or the language in which the index was answered, and the host is
    what a site behind a proxy takes for its own. Raises ValueError where one is no address.
    """
    hrefs = {name: link.get("href") if isinstance(link, Mapping) else link for name, link in links.items()}
    paths = {name: urlsplit(href).path for name, href in hrefs.items() if "--" in name and isinstance(href, str)}
    return {name: f"{root}/{path.rpartition(f'/{root}/')[2].lstrip('/')}" for name, path in paths.items()}


def _has_own_path(source: Source, lang: str) -> bool:
    return urlsplit(source.public_url.get(lang, "")).path.rstrip("/").rpartition("/")[2] == lang
