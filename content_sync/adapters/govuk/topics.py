"""The topics that the settings put pages under: those of the council, by their codes."""

from collections.abc import Iterator

from content_sync.content import Topic, TopicPlace, TopicWords
from content_sync.source import Source

_FROM = {"en": "From GOV.UK", "cy": "O wefan GOV.UK"}


def topics(source: Source) -> Iterator[Topic]:
    """Give for each code a topic, and in it one section for all that comes from GOV.UK.

    Where an earlier source has a topic of that code, the store makes one of the two, under the earlier one's name.
    """
    for rank, code in enumerate(source.paths):
        label = code.rstrip("/").rpartition("/")[2].replace("-", " ").strip() or code
        words = TopicWords(source.languages[0], label[:1].upper() + label[1:])
        yield Topic(_uid(source, code), code, (words,), position=rank)
        own = tuple(TopicWords(lang, _FROM[lang]) for lang in source.languages)
        yield Topic(section_uid(source, code), f"{code}#{source.name}", own, parent_uid=_uid(source, code))


def places(source: Source, uids: dict[str, str]) -> dict[str, tuple[TopicPlace, ...]]:
    """Answer for each item, by its uid, where it stands. `uids`: path in the settings → uid."""
    found: dict[str, dict[str, TopicPlace]] = {}
    for code, paths in source.paths.items():
        for rank, path in enumerate(paths):
            if path in uids:
                section = section_uid(source, code)
                found.setdefault(uids[path], {}).setdefault(section, TopicPlace(section, rank))
    return {uid: tuple(stands.values()) for uid, stands in found.items()}


def section_uid(source: Source, code: str) -> str:
    """Answer the uid of a topic's section of pages from GOV.UK."""
    return f"{_uid(source, code)}#pages"


def _uid(source: Source, code: str) -> str:
    return f"{source.name}:topic:{code}"
