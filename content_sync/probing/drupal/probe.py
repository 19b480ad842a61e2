"""Looks at a LocalGov Drupal whole, and writes the settings' block for it."""

from urllib.parse import urlsplit, urlunsplit

import msgspec

from content_sync.errors import ContentSyncError
from content_sync.probing.asking import Asker
from content_sync.probing.drupal.behaviour import look_at_alerts, look_at_behaviour
from content_sync.probing.drupal.collections import collections_of, look_at_content
from content_sync.probing.drupal.fields import field_findings, guessed_fields
from content_sync.probing.drupal.includes import look_at_includes
from content_sync.probing.drupal.index import USUAL, Index, find_index
from content_sync.probing.drupal.kinds import IMAGE, SERVICE, VENUE
from content_sync.probing.drupal.languages import Languages, look_at_languages
from content_sync.probing.drupal.pictures import look_at_pictures
from content_sync.probing.finding import Finding, Offer
from content_sync.source import Source


def probe_drupal(asker: Asker, names: dict[str, str], *, is_told: bool) -> tuple[Offer | None, ContentSyncError | None]:
    """Answer what the website offers, or why it has no JSON:API. `names`: language → what people call it.

    `is_told`: the source stands in the settings: what they say is checked, not guessed.
    """
    index, fault = find_index(asker)
    if index is None:
        return None, fault
    offer = Offer(kind="localgov-drupal", url=asker.source.url, name="LocalGov Drupal (JSON:API)")
    offer.findings.append(_about_index(index))
    content = look_at_content(asker, index)
    offer.findings += content.findings
    wanted = asker.source.languages[1:] if is_told else names
    languages = look_at_languages(asker, content, wanted, names)
    offer.findings += languages.findings
    offer.findings += _told_languages(asker.source, languages) if is_told else []
    included = look_at_includes(asker, content)
    offer.findings += included.findings
    pictures = look_at_pictures(asker, content, included.pages.get(IMAGE.bundle.type))
    offer.findings += pictures.findings
    pages = [page for kind in (SERVICE, VENUE) if (page := included.pages.get(kind.bundle.type))]
    fields = guessed_fields([record for page in pages for record in page.records])
    offer.findings += field_findings(fields, asker.source.fields, any(page.records for page in pages))
    offer.findings += look_at_alerts(content, index.paths)
    offer.findings += look_at_behaviour(asker, content)
    offer.collections = collections_of(content, languages.default)
    _add_titles(offer, languages)
    offer.source = asker.source if is_told else _drafted(asker.source, index, languages, fields.known, pictures.hosts)
    return offer, None


def _about_index(index: Index) -> Finding:
    if index.prefix == USUAL:
        sentence = f"JSON:API is switched on: /{index.prefix} names {len(index.paths)} collections."
        return Finding(area="api", state="OK", sentence=sentence)
    return Finding(
        area="api",
        state="FAILED",
        sentence=f"JSON:API answers under /{index.prefix}; the kiosk asks under /{USUAL}.",
        means="A booth would find nothing.",
        mend=(
            (
                "Configuration → Web services → JSON:API → JSON:API Extras (/admin/config/services/jsonapi/extras): "
                f"set the path prefix to “{USUAL}”,"
            ),
            f"or: drush config:set jsonapi_extras.settings path_prefix {USUAL} && drush cache:rebuild,",
            f"or let the web server pass /{USUAL} on to /{index.prefix}",
        ),
    )


def _told_languages(source: Source, found: Languages) -> list[Finding]:
    first = source.languages[0]
    if first == found.default:
        return []
    sentence = f"The settings say that the council's own language is {first}; most of its pages are in {found.default}."
    mend = (f"name {found.default} first in `languages`",)
    return [Finding(area="languages", state="ATTENTION", sentence=sentence, mend=mend)]


def _add_titles(offer: Offer, languages: Languages) -> None:
    for collection in offer.collections:
        collection.titles.update(languages.titles.get(collection.type, {}))


def _drafted(
    source: Source, index: Index, languages: Languages, fields: dict[str, str], media_hosts: list[str]
) -> Source:
    """Write the settings' block; the host is the one that the website sends everybody to."""
    url = _sent_on(source.url, index.address)
    public = {languages.default: url} | {lang: f"{url}/{lang}" for lang in languages.others}
    return msgspec.structs.replace(
        source,
        url=url,
        public_url=public,
        languages=(languages.default, *languages.others),
        fields=fields,
        media_hosts=tuple(media_hosts),
    )


def _sent_on(url: str, own: str) -> str:
    """Take the address that the website names itself by where it is the same but for "www.", or for https."""
    asked = urlsplit(url)
    try:
        named = urlsplit(own)
    except ValueError:
        return url
    host = asked.hostname or ""
    if named.hostname not in (host, f"www.{host}", host.removeprefix("www.")) or named.scheme not in ("http", "https"):
        return url
    # A site behind something that does TLS for it may believe that it is asked by http.
    if named.hostname == host and named.scheme != "https":
        return url
    return urlunsplit((max(asked.scheme, named.scheme), named.netloc, asked.path, "", ""))
