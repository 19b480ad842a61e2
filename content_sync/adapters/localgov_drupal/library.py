"""Reads the records of a LocalGov Drupal back from the mirror, each in all its languages."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct, field

from content_sync.adapters.localgov_drupal.bundles import SUBLANDING, Bundle
from content_sync.adapters.localgov_drupal.documents import Answered
from content_sync.adapters.localgov_drupal.own_names import OwnNames, own_names, with_usual_names
from content_sync.adapters.localgov_drupal.payload import Relationship, Resource, WrongShape, as_resource
from content_sync.content import LeftOut
from content_sync.mirror import Kept, Mirror
from content_sync.source import Source


class Version(Struct):
    """One record in one language, with what was included for it."""

    lang: str
    resource: Resource
    included: dict[str, Resource]


class _Raw(Struct):
    type: str
    id: str
    attributes: dict[str, msgspec.Raw] = field(default_factory=dict)
    relationships: dict[str, msgspec.Raw] = field(default_factory=dict)


class _Outlined(Struct):
    raw: _Raw
    included: list[msgspec.Raw]


_OUTLINES = msgspec.json.Decoder(_Outlined)
_RELATIONSHIPS = msgspec.json.Decoder(Relationship)


class Library:
    """A website's records. They stay on disk: only those that are asked for are in memory."""

    def __init__(self, mirror: Mirror, source: Source) -> None:
        self._mirror = mirror
        self._languages = source.languages
        self._source = source.name
        self._names = own_names(source)
        self._unfit: set[tuple[str, str]] = set()
        self.left_out: list[LeftOut] = []

    def collection(self, bundle: Bundle) -> Iterator[Version | LeftOut]:
        """Give every version of every record, the council's own language first, and say which are unfit."""
        for lang in self._languages:
            for kept in self._mirror.all(bundle.type, lang):
                try:
                    yield _version(kept, self._names)
                except WrongShape as fault:
                    yield self.unfit(bundle.type, kept.id, lang, fault)

    def outlines(self, bundle: Bundle, fields: frozenset[str]) -> Iterator[Version | LeftOut]:
        """Give every version with a few of its fields: all there is to read of 30,000 records would fill the memory."""
        for lang in self._languages:
            for kept in self._mirror.all(bundle.type, lang):
                try:
                    yield _outline(kept, fields, self._names)
                except WrongShape as fault:
                    yield self.unfit(bundle.type, kept.id, lang, fault)

    def unfit(self, kind: str, record_id: str, lang: str, fault: WrongShape) -> LeftOut:
        """Leave a version out from now on, and say why."""
        self._unfit.add((record_id, lang))
        return LeftOut(f"jsonapi/{kind.replace('--', '/')}/{record_id}", str(fault), f"{self._source}:{record_id}")

    def versions(self, kind: str, record_id: str) -> list[Version]:
        """Read a record in all its languages, the council's own first; WrongShape when it is fit in none.

        What is unfit in one language alone is left out there, and told in `left_out`.
        """
        kept = {one.lang: one for one in self._mirror.read(kind, record_id)}
        found: list[Version] = []
        faults: list[tuple[str, WrongShape]] = []
        for lang in self._languages:
            if lang in kept and (record_id, lang) not in self._unfit:
                try:
                    found.append(_version(kept[lang], self._names))
                except WrongShape as fault:
                    faults.append((lang, fault))
        if faults and not found:
            raise faults[0][1]
        self.left_out += [self.unfit(kind, record_id, lang, fault) for lang, fault in faults]
        return found


def _outline(kept: Kept, fields: frozenset[str], names: OwnNames) -> Version:
    try:
        answered = _OUTLINES.decode(kept.body)
        raw = answered.raw
        attributes, relationships = (with_usual_names(one, names) for one in (raw.attributes, raw.relationships))
        resource = Resource(
            raw.type,
            raw.id,
            {name: msgspec.json.decode(value) for name, value in attributes.items() if name in fields},
            {name: _RELATIONSHIPS.decode(value) for name, value in relationships.items() if name in fields},
        )
    except msgspec.ValidationError as fault:
        raise WrongShape(str(fault)) from fault
    # Sub-landing pages alone list things in what is included for them.
    included = (
        [as_resource(msgspec.json.decode(one)) for one in answered.included] if raw.type == SUBLANDING.type else []
    )
    return Version(kept.lang, resource, {one.id: one for one in included})


def _version(kept: Kept, names: OwnNames) -> Version:
    answered = msgspec.json.decode(kept.body, type=Answered)
    included = [as_resource(one, names) for one in answered.included]
    return Version(kept.lang, as_resource(answered.raw, names), {one.id: one for one in included})
