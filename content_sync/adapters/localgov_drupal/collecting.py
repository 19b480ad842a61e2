"""Brings the mirror of a LocalGov Drupal up to date: by reading everything, or by asking for what changed."""

import time
from collections.abc import Iterable, Iterator

import msgspec

from content_sync.adapters.localgov_drupal import bundles
from content_sync.adapters.localgov_drupal.bundles import Bundle
from content_sync.adapters.localgov_drupal.documents import Answered
from content_sync.adapters.localgov_drupal.entries import language_of
from content_sync.adapters.localgov_drupal.notes import NAME, SiteNotes, Watermark
from content_sync.adapters.localgov_drupal.payload import WrongShape, as_resource
from content_sync.adapters.localgov_drupal.prefixes import language_prefix
from content_sync.adapters.localgov_drupal.website import MOST_AT_ONCE, Website
from content_sync.content import LeftOut
from content_sync.errors import CouncilRefused
from content_sync.fetching import Fetching

_NODES = tuple(one for one in (*bundles.TOPICS, *bundles.ITEMS, *bundles.ALERTS) if one.type.startswith("node--"))
_SWEEP_EVERY_S = 3600.0
_FAR_FUTURE = 4_070_908_800
"""The year 2099: a site that has changes after that does not filter."""
_MOST_CONFIRMED = 200
"""So many that are missing from a list are asked for by themselves; more of them are a matter for the round."""
_BAD_REQUEST = 400


class Collecting:
    """One round's fetching."""

    def __init__(self, fetching: Fetching) -> None:
        self._fetching, self._mirror = fetching, fetching.mirror
        self._languages = fetching.source.languages
        self._is_full = fetching.depth == "full"
        self._notes = self._mirror.note(NAME, SiteNotes) or SiteNotes()
        self._website = Website(fetching, self._notes)
        self._pictures: set[str] = set()
        self._moved: set[str] = set()
        """Types whose lists changed while they were read."""
        self._now = time.time()

    def content(self) -> Iterator[LeftOut]:
        """Fetch everything, or what changed since the last round."""
        if self._is_full or not self._notes.tells_changes:
            yield from self._everything()
        else:
            yield from self._changes()
        yield from self._absent()
        self._mirror.write_note(NAME, self._notes)

    def alerts(self) -> Iterator[LeftOut]:
        """Fetch only what is urgent: banners and service status."""
        if not self._notes.paths:
            self._website.look_around()
        for bundle in bundles.ALERTS:
            yield from self._whole(bundle)
        self._mirror.write_note(NAME, self._notes)

    def _everything(self) -> Iterator[LeftOut]:
        notes = self._notes
        notes.refused.clear()
        notes.absent.clear()
        notes.marks.clear()
        self._website.look_around()
        notes.tells_changes = self._does_tell_changes()
        for bundle in (*bundles.TOPICS, *bundles.ITEMS, *bundles.ALERTS):
            yield from self._whole(bundle)
        yield from self._all_pictures()
        notes.swept_at = self._now
        for bundle in _NODES if notes.tells_changes else ():
            if bundle.type in self._moved:
                yield from self._sweep(bundle)
            else:
                self._note_end(bundle, notes.listed.get(bundle.type, 0))

    def _changes(self) -> Iterator[LeftOut]:
        is_sweep = not 0 <= self._now - self._notes.swept_at < _SWEEP_EVERY_S
        for bundle in _NODES:
            if self._mirror.has(bundle.type):
                yield from self._changed(bundle)
            if is_sweep or self._has_lost_some(bundle):
                yield from self._sweep(bundle)
        if is_sweep:
            self._notes.swept_at = self._now
        yield from self._whole(bundles.BANNER)
        yield from self._new_pictures()

    def _absent(self) -> Iterator[LeftOut]:
        """Say which languages of the settings the website does not have."""
        for lang in sorted(self._notes.absent & set(self._languages)):
            reason = f"nothing is there in {lang} (HTTP 404): mend public_url, or take {lang} out of languages"
            yield LeftOut(f"{language_prefix(self._fetching.source, lang)}/", reason)

    def _has_lost_some(self, bundle: Bundle) -> bool:
        """Tell whether a list is shorter than it should be: deleted and unpublished pages leave no other trace."""
        count = self._notes.listed.get(bundle.type)
        return bool(count) and not self._website.ends_at(bundle, count or 0)

    def _note_end(self, bundle: Bundle, count: int) -> None:
        """Remember how many records a list has; one that leaves out what is not public ends elsewhere."""
        self._notes.listed.pop(bundle.type, None)
        if count and self._website.ends_at(bundle, count):
            self._notes.listed[bundle.type] = count

    def _does_tell_changes(self) -> bool:
        """Ask for changes of the far future: a site that sends some does not understand the question."""
        bundle = next((one for one in _NODES if self._website.has(one)), None)
        try:
            return bundle is not None and next(self._website.changed_after(bundle, _FAR_FUTURE), None) is None
        except CouncilRefused as fault:
            if fault.status == _BAD_REQUEST:
                return False
            raise

    def _whole(self, bundle: Bundle) -> Iterator[LeftOut]:
        """Read a collection in all languages; what it does not show any more is forgotten."""
        listed = 0
        for place, lang in enumerate(self._languages):
            kept: set[str] = set()
            # A site lists a record in every language, in whichever it is written: where there is none, there is none.
            if self._website.has(bundle) and (listed or not place):
                for answered in self._website.collection(bundle, lang):
                    listed += not place
                    yield from self._take(bundle, lang, answered, kept)
                yield from self._look_again(bundle, lang, kept)
            if bundle.type not in self._website.repeating:
                self._mirror.keep_only(bundle.type, kept, lang)
        if bundle.type in self._website.repeating:
            yield LeftOut(bundle.path, "the same page comes again and again, as if a proxy dropped the query")
        self._notes.listed[bundle.type] = listed

    def _look_again(self, bundle: Bundle, lang: str, kept: set[str]) -> Iterator[LeftOut]:
        """Ask for what is missing by itself: a record deleted while we turned the pages hides its neighbour."""
        missing = self._mirror.ids(bundle.type, lang) - kept
        if self._notes.tells_changes and bundle in _NODES and 0 < len(missing) <= _MOST_CONFIRMED:
            yield from self._take_some(bundle, lang, missing, kept)
            if missing & kept:
                self._moved.add(bundle.type)

    def _take_some(self, bundle: Bundle, lang: str, ids: Iterable[str], kept: set[str]) -> Iterator[LeftOut]:
        wanted = sorted(ids)
        for start in range(0, len(wanted), MOST_AT_ONCE):
            some = wanted[start : start + MOST_AT_ONCE]
            for answered in self._website.some(bundle, lang, some):
                if answered.raw.get("id") in some:
                    yield from self._take(bundle, lang, answered, kept)

    def _changed(self, bundle: Bundle) -> Iterator[LeftOut]:
        """Ask for what changed in any language, and fetch that in all of them."""
        first, *others = self._languages
        before = self._mirror.ids(bundle.type)
        changed: set[str] = set()
        kept: set[str] = set()
        for answered in self._website.changed_after(bundle, self._since(bundle)):
            changed.add(str(answered.raw.get("id")))
            yield from self._take(bundle, first, answered, kept)
        if not changed:
            return
        if bundle.type in self._notes.listed:
            self._notes.listed[bundle.type] += len(changed - before)
        yield from self._in_languages(bundle, others, changed)
        for record_id in changed - kept:
            self._mirror.drop(bundle.type, record_id, first)

    def _in_languages(self, bundle: Bundle, languages: Iterable[str], ids: set[str]) -> Iterator[LeftOut]:
        """Fetch records by their ids; what one says in a language no more is forgotten."""
        for lang in languages:
            kept: set[str] = set()
            yield from self._take_some(bundle, lang, ids, kept)
            for record_id in ids - kept:
                self._mirror.drop(bundle.type, record_id, lang)

    def _sweep(self, bundle: Bundle) -> Iterator[LeftOut]:
        """Compare the lists of what there is with what is kept, and ask again for what is different."""
        if not self._website.has(bundle):
            return
        listed = 0
        other: set[str] = set()
        for place, lang in enumerate(self._languages):
            stamps = self._mirror.stamps(bundle.type, lang)
            for answered in self._website.outline(bundle, lang) if listed or not place else ():
                listed += not place
                record_id = str(answered.raw.get("id"))
                if self._language(answered, lang) == lang and stamps.pop(record_id, None) != answered.stamp:
                    other.add(record_id)
            if bundle.type in self._website.repeating:
                return
            if len(stamps) <= _MOST_CONFIRMED:
                other.update(stamps)
            else:
                for record_id in stamps:
                    self._mirror.drop(bundle.type, record_id, lang)
        yield from self._in_languages(bundle, self._languages if other else (), other)
        self._note_end(bundle, listed)

    def _take(self, bundle: Bundle, asked: str, answered: Answered, kept: set[str]) -> Iterator[LeftOut]:
        """Keep a record as it came, unless it is in another language than was asked for."""
        record_id = answered.raw.get("id")
        if not isinstance(record_id, str) or not record_id:
            yield LeftOut(self._website.path(bundle, asked), "a record has no id")
            return
        try:
            resource = as_resource(answered.raw)
            if language_of(resource, asked, self._languages) != asked or resource.attributes.get("status") is False:
                return
        except WrongShape:
            pass  # what is wrong with it is said when it is translated
        else:
            self._pictures.update(one for held in resource.relationships.values() for one in held.pictures())
            self._mark(bundle).rise(answered.changed, self._now)
        kept.add(record_id)
        self._mirror.put(bundle.type, record_id, msgspec.json.encode(answered), asked, answered.stamp)

    def _all_pictures(self) -> Iterator[LeftOut]:
        """Read the website's library, and keep what some page shows; it may hold thousands of others."""
        for lang in self._languages:
            kept: set[str] = set()
            if self._pictures and self._website.has(bundles.IMAGE):
                for answered in self._website.collection(bundles.IMAGE, lang):
                    if answered.raw.get("id") in self._pictures:
                        yield from self._take(bundles.IMAGE, lang, answered, kept)
            self._mirror.keep_only(bundles.IMAGE.type, kept, lang)

    def _new_pictures(self) -> Iterator[LeftOut]:
        """Fetch the pictures of changed pages that are not known yet, each by its address."""
        for record_id in sorted(self._pictures - self._mirror.ids(bundles.IMAGE.type)):
            for lang in self._languages if self._website.has(bundles.IMAGE) else ():
                answered = self._website.one(bundles.IMAGE, lang, record_id)
                if answered is not None:
                    yield from self._take(bundles.IMAGE, lang, answered, set())

    def _language(self, answered: Answered, asked: str) -> str | None:
        try:
            return language_of(as_resource(answered.raw), asked, self._languages)
        except WrongShape:
            return asked

    def _since(self, bundle: Bundle) -> int:
        return self._mark(bundle).since(self._now, self._fetching.ahead_s)

    def _mark(self, bundle: Bundle) -> Watermark:
        return self._notes.marks.setdefault(bundle.type, Watermark())
