"""Reads the records of a LocalGov Drupal back from the mirror, each in all its languages."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from content_sync.adapters.localgov_drupal.bundles import Bundle
from content_sync.adapters.localgov_drupal.payload import Resource, WrongShape, as_resource
from content_sync.adapters.localgov_drupal.website import Answered
from content_sync.content import LeftOut
from content_sync.mirror import Kept, Mirror


class Version(Struct):
    """One record in one language, with what was included for it."""

    lang: str
    resource: Resource
    included: dict[str, Resource]


class Library:
    """A website's records. They stay on disk: only those that are asked for are in memory."""

    def __init__(self, mirror: Mirror, languages: tuple[str, ...], source: str) -> None:
        """`languages`: the council's own first."""
        self._mirror = mirror
        self._languages = languages
        self._source = source
        self._unfit: set[tuple[str, str]] = set()

    def collection(self, bundle: Bundle) -> Iterator[Version | LeftOut]:
        """Give every version of every record, the council's own language first, and say which are unfit."""
        for lang in self._languages:
            for kept in self._mirror.all(bundle.type, lang):
                try:
                    yield _version(kept)
                except WrongShape as fault:
                    yield self.unfit(bundle.type, kept.id, lang, fault)

    def unfit(self, kind: str, record_id: str, lang: str, fault: WrongShape) -> LeftOut:
        """Leave a version out from now on, and say why."""
        self._unfit.add((record_id, lang))
        return LeftOut(f"jsonapi/{kind.replace('--', '/')}/{record_id}", str(fault), f"{self._source}:{record_id}")

    def versions(self, kind: str, record_id: str) -> list[Version]:
        """Read a record in all its languages, the council's own first."""
        kept = {one.lang: one for one in self._mirror.read(kind, record_id)}
        fit = [kept[lang] for lang in self._languages if lang in kept and (record_id, lang) not in self._unfit]
        return [_version(one) for one in fit]


def _version(kept: Kept) -> Version:
    answered = msgspec.json.decode(kept.body, type=Answered)
    included = [as_resource(one) for one in answered.included]
    return Version(kept.lang, as_resource(answered.raw), {one.id: one for one in included})
