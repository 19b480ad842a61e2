"""Places, events and alerts as entities."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.sample_council.addresses import Addresses
from kiosk.sample_council.content_files import Alert, Council, Event, Place
from kiosk.sample_council.drupal.pages import IMAGE, VENUE, link_uri
from kiosk.sample_council.drupal.resources import (
    Resource,
    Text,
    config_reference,
    formatted,
    node,
    number_of,
    reference,
    stamp,
    uuid_of,
    web_link,
)
from kiosk.sample_council.languages import InLanguages, Lang
from kiosk.sample_council.rendering import to_html
from kiosk.sample_council.wording import closure_lines, closure_note, hours_lines

DIRECTORY = "localgov_directory"
GEO = "localgov_geo--address"
BANNER = "localgov_alert_banner--localgov_alert_banner"
PRICE = "taxonomy_term--localgov_event_price"
LEVELS = {
    "announcement": "00--announcement",
    "minor": "20--minor",
    "major": "50--major",
    "notable_person": "90--notable-person",
}
ZONE = ZoneInfo("Europe/London")
PLACES = InLanguages("Places", "Lleoedd", "Miejsca", "مقامات", "الأماكن")
NEWSROOM = InLanguages("News", "Newyddion", "Aktualności", "خبریں", "الأخبار")


def place_nodes(council: Council, addresses: Addresses, lang: Lang, today: date) -> Iterator[Resource]:
    """Build the directory of places, its venues and their geo entities."""
    changed = max((place.changed for place in council.places.values()), default=0.0)
    yield node(
        DIRECTORY, "places", PLACES.of(lang), lang=lang, alias=addresses.under("places", "", lang).rstrip("/"),
        changed=changed, text=Text("", ""), relationships={
            "localgov_directory_channel_types": [
                config_reference("node_type--node_type", "localgov_directories_venue")],
            "localgov_directory_facets_enable": [],
            "localgov_services_parent": None,
        },
    )  # fmt: skip
    for place in council.places.values():
        yield _venue(council, addresses, place, lang, today)
        yield _geo(place, lang)


def newsroom(addresses: Addresses, lang: Lang, changed: float) -> Resource:
    """Build the node under which news stand."""
    alias = addresses.under("news", "", lang).rstrip("/")
    return node("localgov_newsroom", "news", NEWSROOM.of(lang), lang=lang, alias=alias, changed=changed)


def _venue(council: Council, addresses: Addresses, place: Place, asked: Lang, today: date) -> Resource:
    lang, words = place.written(asked)
    hours = [*hours_lines(place.schedules, lang), *closure_lines(place.closures, today, lang)]
    attributes = {
        "localgov_directory_email": place.email or None,
        "localgov_directory_job_title": None,
        "localgov_directory_name": None,
        "localgov_directory_notes": formatted(f"<p>{escape(words.directions)}</p>") if words.directions else None,
        "localgov_directory_opening_times": formatted("\n".join(f"<p>{escape(line)}</p>" for line in hours)),
        "localgov_directory_phone": place.phones[0].number if place.phones else None,
        "localgov_directory_title_sort": words.name,
        "localgov_directory_website": [],
        "localgov_review_date": str(place.review) if place.review else None,
        "field_lgsl": place.lgsl,
        "field_access": list(words.access),
        "field_hours_note": closure_note(place.closures, today, lang) or None,
        "field_phones": [f"{each.number}|{each.label.of(lang)}|{each.hours.of(lang)}" for each in place.phones],
        "field_place_kind": place.kind,
    }
    relationships = {
        "localgov_directory_channels": [reference(f"node--{DIRECTORY}", "places")],
        "localgov_directory_facets_select": [],
        "localgov_directory_files": [],
        "localgov_directory_organisation": None,
        "localgov_location": reference(GEO, place.id),
        "field_media_image": reference(IMAGE, place.picture) if place.picture in council.pictures else None,
    }
    return node(
        "localgov_directories_venue", place.id, words.name, lang=lang, alias=addresses.under("places", place.id, lang),
        changed=place.changed, text=Text(to_html(words.body, lambda url: addresses.link(url, lang)), words.summary),
        attributes=attributes, relationships=relationships, is_published=not place.unpublished,
    )  # fmt: skip


def _geo(place: Place, asked: Lang) -> Resource:
    lang, words = place.written(asked)
    number, address = number_of(GEO, place.id), words.address
    latitude, longitude = place.latitude, place.longitude
    attributes = {
        "drupal_internal__id": number,
        "drupal_internal__revision_id": number,
        "langcode": lang,
        "revision_timestamp": stamp(place.changed),
        "revision_log": None,
        "status": True,
        "created": stamp(place.changed),
        "changed": stamp(place.changed),
        "label": "\n".join((*address, place.postcode)),
        "default_langcode": lang == "en",
        "revision_translation_affected": True,
        "metatag": None,
        "accessibility": None,
        "external_id": place.uprn or None,
        "location": {
            "value": f"POINT ({longitude} {latitude})",
            "geo_type": "Point",
            "lat": latitude, "lon": longitude,
            "left": longitude, "top": latitude, "right": longitude, "bottom": latitude,
            "latlon": f"{latitude},{longitude}",
        },
        "postal_address": _postal_address(address, place.postcode),
    }  # fmt: skip
    editor = {"bundle": config_reference("localgov_geo_type--localgov_geo_type", "address"), "revision_uid": None}
    relationships = editor | {"uid": reference("user--user", "editor")}
    return Resource(GEO, uuid_of(GEO, place.id), number, attributes, relationships, changed=place.changed)


def _postal_address(lines: tuple[str, ...], postcode: str) -> dict[str, Any]:
    *street, town = lines
    return {
        "langcode": None,
        "country_code": "GB",
        "administrative_area": "",
        "locality": town,
        "dependent_locality": "",
        "postal_code": postcode,
        "sorting_code": "",
        "address_line1": street[0] if street else "",
        "address_line2": ", ".join(street[1:]),
    }


def event_nodes(council: Council, addresses: Addresses, lang: Lang, today: date) -> Iterator[Resource]:
    """Build the events and the terms that say what they cost."""
    changed = council.changed.get("events.toml", 0.0)
    for event in council.events:
        yield _event(council, addresses, event, lang, today)
    for price in {event.price.en: event.price for event in council.events}.values():
        yield _price(price, lang, changed)


def _price(price: InLanguages, lang: Lang, changed: float) -> Resource:
    number = number_of(PRICE, price.en)
    attributes = {
        "drupal_internal__tid": number, "drupal_internal__revision_id": number, "langcode": lang,
        "revision_created": stamp(changed), "revision_log_message": None, "status": True, "name": price.of(lang),
        "description": None, "weight": 0, "changed": stamp(changed), "default_langcode": lang == "en",
        "revision_translation_affected": True, "metatag": None,
        "path": {"alias": None, "pid": None, "langcode": lang},
    }  # fmt: skip
    vocabulary = config_reference("taxonomy_vocabulary--taxonomy_vocabulary", "localgov_event_price")
    parents = [{"type": PRICE, "id": "virtual"}]
    relationships: dict[str, Any] = {"vid": vocabulary, "revision_user": None, "parent": parents}
    return Resource(PRICE, uuid_of(PRICE, price.en), number, attributes, relationships)


def _event(council: Council, addresses: Addresses, event: Event, asked: Lang, today: date) -> Resource:
    lang, words = event.written(asked)
    day = today + timedelta(days=event.days_from_today)
    attributes = {
        "localgov_event_call_to_action": None,
        "localgov_event_date": {
            "value": _in_utc(day, event.starts),
            "end_value": _in_utc(day, event.ends),
            "rrule": "",
            "timezone": ZONE.key,
            "infinite": False,
        },
    }
    place = event.place if event.place in council.places else None
    relationships: dict[str, Any] = {
        "localgov_event_categories": [],
        "localgov_event_image": reference(IMAGE, event.picture) if event.picture in council.pictures else None,
        "localgov_event_locality": None,
        "localgov_event_location": reference(GEO, place) if place else None,
        "localgov_event_price": reference(PRICE, event.price.en),
        "localgov_event_provider": None,
        "localgov_event_venue": reference(VENUE, place) if place else None,
    }
    body = Text(to_html(words.body, lambda url: addresses.link(url, lang)), words.summary)
    return node(
        "localgov_event", event.id, words.title, lang=lang, alias=addresses.under("events", event.id, lang),
        changed=council.changed["events.toml"], text=body, attributes=attributes, relationships=relationships,
        is_published=not event.unpublished,
    )  # fmt: skip


def _in_utc(day: date, moment: time) -> str:
    return datetime.combine(day, moment, ZONE).astimezone(UTC).isoformat()


def alert_entities(council: Council, lang: Lang) -> Iterator[Resource]:
    """Build the alert banners; an alert about one service is a status page instead."""
    for alert in council.alerts:
        if not alert.status_of:
            yield _alert(alert, council, lang)


def _alert(alert: Alert, council: Council, asked: Lang) -> Resource:
    changed = council.changed["alerts.toml"]
    lang, words = alert.written(asked)
    body = f"<p>{escape(words.body)}</p>" if words.body else ""
    number = number_of(BANNER, alert.id)
    attributes = {
        "drupal_internal__id": number,
        "drupal_internal__vid": number,
        "langcode": lang,
        "revision_timestamp": stamp(changed),
        "revision_log": None,
        "status": not alert.unpublished,
        "title": words.title,
        "display_title": True,
        "remove_hide_link": False,
        "created": stamp(changed),
        "changed": stamp(changed),
        "revision_translation_affected": True,
        "token": f"alert-{number}-{uuid_of(BANNER, alert.id)}",
        "default_langcode": lang == "en",
        "moderation_state": "unpublished" if alert.unpublished else "published",
        "metatag": None,
        "link": web_link(link_uri(council, words.link.url), words.link.label) if words.link else None,
        "short_description": formatted(body),
        "type_of_alert": LEVELS[alert.level],
        "visibility": {"request_path": {"pages": "", "negate": "0"}},
    }
    relationships = {
        "localgov_alert_banner_type": config_reference(
            "localgov_alert_banner_type--localgov_alert_banner_type", "localgov_alert_banner"
        ),
        "revision_uid": None,
        "uid": reference("user--user", "editor"),
    }
    return Resource(
        BANNER, uuid_of(BANNER, alert.id), number, attributes, relationships, not alert.unpublished, changed
    )
