"""The pieces of a JSON:API document as Drupal makes them."""

import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct, field

from kiosk.sample_council.languages import Lang


class Resource(Struct, frozen=True):
    """One entity in one language. `changed` is when any of its languages was changed (Drupal's filter looks at all)."""

    type: str
    id: str
    number: int
    attributes: dict[str, Any]
    relationships: dict[str, Any] = field(default_factory=dict)
    is_published: bool = True
    changed: float = 0.0


class Text(NamedTuple):
    """A node's body: HTML and the summary in plain text."""

    html: str = ""
    summary: str = ""


def uuid_of(kind: str, name: str) -> str:
    """Answer the UUID of an entity: the same for ever for the same file."""
    return str(uuid5(NAMESPACE_URL, f"https://morfryn.example/{kind}/{name}"))


def number_of(kind: str, name: str) -> int:
    """Answer the number (nid, mid, …) of an entity: the same for ever too."""
    return zlib.crc32(f"{kind}/{name}".encode()) % 9_000_000 + 1


def reference(kind: str, name: str, **meta: int) -> dict[str, Any]:
    """Point at another entity."""
    number = number_of(kind, name)
    return {"type": kind, "id": uuid_of(kind, name), "meta": {**meta, "drupal_internal__target_id": number}}


def config_reference(kind: str, name: str) -> dict[str, Any]:
    """Point at a piece of the website's configuration, which is numbered by its name."""
    return {"type": kind, "id": uuid_of(kind, name), "meta": {"drupal_internal__target_id": name}}


def stamp(seconds: float) -> str:
    """Write a time the way Drupal does."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()


def formatted(html: str) -> dict[str, str]:
    """Answer a formatted text without a summary."""
    return {"value": html, "format": "wysiwyg", "processed": html}


def plain_text(lines: tuple[str, ...]) -> dict[str, str]:
    """Answer a plain text of several lines."""
    return {"value": "\r\n".join(lines), "format": "plain_text", "processed": f"<p>{'<br />'.join(lines)}</p>\n"}


def web_link(uri: str, title: str, kind: str = "basic") -> dict[str, Any]:
    """Answer a link field's value."""
    return {"uri": uri, "title": title, "options": {"type": kind}}


def entity_link(kind: str, name: str, title: str) -> dict[str, Any]:
    """Answer a link field's value that points at a node."""
    return {"uri": f"entity:node/{number_of(kind, name)}", "title": title, "options": []}


def node(  # noqa: PLR0913 a node has this many parts
    bundle: str,
    name: str,
    title: str,
    *,
    lang: Lang,
    alias: str,
    changed: float,
    text: Text | None = None,
    attributes: Mapping[str, Any] | None = None,
    relationships: Mapping[str, Any] | None = None,
    is_published: bool = True,
    any_changed: float | None = None,
) -> Resource:
    """Build a node with what every node has; `changed` is its own language's, `any_changed` the latest of all."""
    kind = f"node--{bundle}"
    number = number_of(kind, name)
    common = {
        "drupal_internal__nid": number,
        "drupal_internal__vid": number,
        **_revision(lang, changed, "revision_timestamp", "revision_log"),
        "status": is_published,
        "title": title,
        "created": stamp(changed),
        "changed": stamp(changed),
        "promote": False,
        "sticky": False,
        "default_langcode": lang == "en",
        "revision_translation_affected": True,
        "moderation_state": "published" if is_published else "draft",
        "metatag": None,
        "path": {"alias": alias, "pid": number, "langcode": lang},
        "content_translation_source": "und" if lang == "en" else "en",
        "content_translation_outdated": False,
        "body": _body(text) if text else None,
    }
    people = {"node_type": config_reference("node_type--node_type", bundle), "revision_uid": _EDITOR, "uid": _EDITOR}
    return Resource(
        kind, uuid_of(kind, name), number,
        {**common, **(attributes or {}), "localgov_review_date": (attributes or {}).get("localgov_review_date")},
        {**people, **(relationships or {})}, is_published, any_changed or changed,
    )  # fmt: skip


def _revision(lang: Lang, changed: float, when: str, why: str) -> dict[str, Any]:
    return {"langcode": lang, when: stamp(changed), why: None}


def _body(text: Text) -> dict[str, str]:
    return {**formatted(text.html), "summary": text.summary}


def media(name: str, alt: str, lang: Lang, file: Resource) -> Resource:
    """Build the media entity of a picture."""
    kind = "media--image"
    number = number_of(kind, name)
    shown = {
        "type": file.type,
        "id": file.id,
        "meta": {"alt": alt, "title": "", "drupal_internal__target_id": file.number},
    }
    changed = stamp(file.changed)
    attributes = {
        "drupal_internal__mid": number,
        "drupal_internal__vid": number,
        **_revision(lang, file.changed, "revision_created", "revision_log_message"),
        "status": True,
        "name": file.attributes["filename"],
        "created": changed,
        "changed": changed,
        "default_langcode": lang == "en",
        "revision_translation_affected": True,
        "metatag": None,
        "path": {"alias": None, "pid": None, "langcode": lang},
    }
    people = {"bundle": config_reference("media_type--media_type", "image"), "revision_user": None, "uid": _EDITOR}
    pictures = {"thumbnail": shown, "field_media_image": shown}
    return Resource(kind, uuid_of(kind, name), number, attributes, people | pictures, changed=file.changed)


def file_of(name: str, filename: str, size: int, changed: float) -> Resource:
    """Build the file entity of a picture."""
    kind = "file--file"
    number = number_of(kind, name)
    attributes = {
        "drupal_internal__fid": number,
        "langcode": "en",
        "filename": filename,
        "uri": {"value": f"public://{filename}", "url": f"/sites/default/files/{filename}"},
        "filemime": "image/png",
        "filesize": size,
        "status": True,
        "created": stamp(changed),
        "changed": stamp(changed),
    }
    return Resource(kind, uuid_of(kind, name), number, attributes, {"uid": _EDITOR}, changed=changed)


_EDITOR = reference("user--user", "editor")
