"""Looks at a LocalGov Drupal whole, and writes the settings' block for it."""

from msgspec import Struct, field
from msgspec.structs import replace

from content_sync.errors import ContentSyncError
from content_sync.probing.addresses import sent_on
from content_sync.probing.asking import Asker, GaveUpError
from content_sync.probing.drupal.behaviour import look_at_alerts, look_at_behaviour
from content_sync.probing.drupal.collections import Content, collections_of, look_at_content
from content_sync.probing.drupal.fields import Fields, field_findings, guessed_fields
from content_sync.probing.drupal.includes import look_at_includes
from content_sync.probing.drupal.index import USUAL, Index, find_index
from content_sync.probing.drupal.kinds import IMAGE, NODES
from content_sync.probing.drupal.languages import Languages, look_at_languages
from content_sync.probing.drupal.pictures import look_at_pictures
from content_sync.probing.finding import Finding, Offer
from content_sync.probing.reaching import stopped
from content_sync.source import Source


def probe_drupal(asker: Asker, names: dict[str, str], *, is_told: bool) -> tuple[Offer | None, ContentSyncError | None]:
    """Answer what the website offers, or why it has no JSON:API. `names`: language → what people call it.

    `is_told`: the source stands in the settings: what they say is checked, not guessed.
    """
    index, fault = find_index(asker)
    if index is None:
        return None, fault
    offer = Offer(kind="localgov-drupal", url=asker.source.url, name="LocalGov Drupal (JSON:API)")
    offer.findings.append(_about_index(index, asker.source.api_path, is_told=is_told))
    seen = _Seen()
    try:
        _look(asker, index, offer, seen, names, is_told=is_told)
    except GaveUpError as over:
        offer.findings.append(stopped(over))
    offer.collections = collections_of(seen.content, seen.languages.default)
    for collection in offer.collections:
        collection.titles.update(seen.languages.titles.get(collection.type, {}))
    offer.source = asker.source if is_told else _drafted(asker.source, index, seen)
    return offer, None


class _Seen(Struct):
    """What was found until now."""

    content: Content = field(default_factory=Content)
    languages: Languages = field(default_factory=lambda: Languages("en"))
    fields: Fields = field(default_factory=Fields)
    media_hosts: list[str] = field(default_factory=list)


def _look(  # noqa: PLR0913 - each is another thing
    asker: Asker, index: Index, offer: Offer, seen: _Seen, names: dict[str, str], *, is_told: bool
) -> None:
    """Ask for one thing after the other, the most important first."""
    seen.content = look_at_content(asker, index)
    offer.findings += seen.content.findings
    offer.findings += _not_read(index)
    told = asker.source.languages if is_told else ()
    seen.languages = look_at_languages(asker, seen.content, names, told)
    offer.findings += seen.languages.findings
    offer.findings += _told_languages(asker.source, seen.languages) if is_told else []
    offer.findings += look_at_alerts(seen.content, index.paths)
    included = look_at_includes(asker, seen.content)
    offer.findings += included.findings
    pages = [page for name, page in included.pages.items() if name != IMAGE.bundle.type]
    seen.fields = guessed_fields([record for page in pages for record in page.records])
    offer.findings += field_findings(seen.fields, asker.source.fields)
    offer.findings += look_at_behaviour(asker, seen.content)
    pictures = look_at_pictures(asker, seen.content, included.pages.get(IMAGE.bundle.type))
    offer.findings += pictures.findings
    seen.media_hosts = pictures.hosts


def _about_index(index: Index, told: str, *, is_told: bool) -> Finding:
    """`told`: where the settings say that it is; empty in a check of an address."""
    sentence = f"JSON:API is switched on: /{index.prefix} names {len(index.paths)} collections."
    expected = told.strip("/") or USUAL
    if index.prefix == expected:
        return Finding(area="api", state="OK", sentence=sentence)
    sentence = f"JSON:API answers under /{index.prefix}, not under /{expected}."
    mend = (f'write api_path = "{index.prefix}" into the source\'s settings',)
    if is_told:
        means = "kiosk sync looks for it where the settings say, and finds nothing."
        return Finding(area="api", state="FAILED", sentence=sentence, means=means, mend=mend)
    means = "A booth finds it only with the line api_path in its settings, as in the block below."
    return Finding(area="api", state="ATTENTION", sentence=sentence, means=means, mend=mend)


def _not_read(index: Index) -> list[Finding]:
    """Name the content types that the kiosk has no use for: nobody should look for their pages in a booth."""
    prefix, read = "node--", {kind.bundle.type for kind in NODES}
    others = sorted(name.removeprefix(prefix) for name in index.paths if name.startswith(prefix) and name not in read)
    sentence = f"Content types of the website that a booth does not show: {', '.join(others)}."
    return [Finding(area="content", state="OK", sentence=sentence)] if others else []


def _told_languages(source: Source, found: Languages) -> list[Finding]:
    if found.default in source.languages:
        return []
    sentence = f"Most of the website's pages are in {found.default}, which the settings do not name."
    means = "None of them is shown in the booth."
    mend = (f"put {found.default} into `languages`, and its address into `public_url`",)
    return [Finding(area="languages", state="ATTENTION", sentence=sentence, means=means, mend=mend)]


def _drafted(source: Source, index: Index, seen: _Seen) -> Source:
    """Write the settings' block; the host is the one that the website sends everybody to."""
    url = sent_on(source.url, index.address)
    first, others = seen.languages.default, seen.languages.others
    # A website that has a path for its own language too writes it into its links.
    own = f"/{first}" if f"/{first}/{index.prefix}" in index.address else ""
    return replace(
        source,
        url=url,
        api_path="" if index.prefix == USUAL else index.prefix,
        public_url={first: f"{url}{own}"} | {lang: f"{url}/{lang}" for lang in others},
        languages=(first, *others),
        fields=seen.fields.known,
        media_hosts=tuple(seen.media_hosts),
    )
