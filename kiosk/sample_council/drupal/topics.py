"""The landing and sub-landing pages, and the status of services."""

from collections.abc import Iterator
from html import escape
from typing import Any

from kiosk.sample_council.addresses import Addresses
from kiosk.sample_council.content_files import Alert, Council, Topic, TopicSection
from kiosk.sample_council.drupal.pages import page_link
from kiosk.sample_council.drupal.resources import (
    Resource,
    Text,
    config_reference,
    node,
    number_of,
    plain_text,
    reference,
    stamp,
    uuid_of,
)
from kiosk.sample_council.languages import Lang

LANDING = "localgov_services_landing"
SUBLANDING = "localgov_services_sublanding"
TOPIC_LIST = "paragraph--topic_list_builder"
STATUS = {
    "major": "0-severe-impact",
    "minor": "1-has-issues",
    "announcement": "2-no-issues",
    "notable_person": "2-no-issues",
}


def topic_nodes(council: Council, addresses: Addresses, lang: Lang) -> Iterator[Resource]:
    """Build the landing pages, the sub-landing pages under them, and the paragraphs that list their pages."""
    for topic in council.topics:
        yield _landing(council, addresses, topic, lang)
        for section in topic.sections:
            yield _sublanding(council, addresses, topic, section, lang)
            yield _topic_list(council, section, lang)


def status_nodes(council: Council, addresses: Addresses, lang: Lang) -> Iterator[Resource]:
    """Build the status page of each service that an alert is about."""
    for alert in council.alerts:
        page = council.pages.get(alert.status_of or "")
        topic = addresses.topic_of(page) if page else None
        if topic:
            alias = f"{addresses.topic(topic, lang)}/{alert.id}"
            yield _status(alert, topic.id, alias, lang, council.changed["alerts.toml"])


def _landing(council: Council, addresses: Addresses, topic: Topic, asked: Lang) -> Resource:
    lang, words = topic.written(asked)
    _, info = council.info.written(lang)
    main = next((phone for phone in council.info.phones if phone.role == "main"), None)
    attributes: dict[str, Any] = {
        "localgov_address": plain_text((*info.address, council.info.postcode)),
        "localgov_address_first_line": info.name,
        "localgov_common_tasks": [],
        "localgov_contact_us_online": None,
        "localgov_email_address": council.info.email,
        "localgov_facebook": None,
        "localgov_hearing_difficulties_ph": None,
        "localgov_link_to_map": None,
        "localgov_opening_hours": plain_text((info.hours,)),
        "localgov_other_team_contacts": None,
        "localgov_phone": main.number if main else None,
        "localgov_twitter": None,
    }
    sections = [reference(f"node--{SUBLANDING}", section.id) for section in topic.sections]
    return node(
        LANDING, topic.id, words.label, lang=lang, alias=addresses.topic(topic, lang),
        changed=council.changed["topics.toml"], text=Text(f"<p>{escape(words.intro)}</p>", words.summary),
        attributes=attributes, relationships={"localgov_destinations": sections, "localgov_popular_topics": []},
    )  # fmt: skip


def _sublanding(council: Council, addresses: Addresses, topic: Topic, section: TopicSection, asked: Lang) -> Resource:
    lang, words = section.written(asked)
    number = number_of(TOPIC_LIST, section.id)
    relationships = {
        "localgov_services_parent": reference(f"node--{LANDING}", topic.id),
        "localgov_topics": [reference(TOPIC_LIST, section.id, target_revision_id=number)],
    }
    return node(
        SUBLANDING, section.id, words.label, lang=lang, alias=addresses.section(section, lang),
        changed=council.changed["topics.toml"], text=Text(f"<p>{escape(words.summary)}</p>", words.summary),
        relationships=relationships,
    )  # fmt: skip


def _topic_list(council: Council, section: TopicSection, asked: Lang) -> Resource:
    """Build the paragraph that holds a sub-landing page's links."""
    lang, number = section.written(asked)[0], number_of(TOPIC_LIST, section.id)
    links: list[dict[str, Any]] = [page_link(council, name, lang) for name in section.pages if name in council.pages]
    attributes = {
        "drupal_internal__id": number,
        "drupal_internal__revision_id": number,
        "langcode": lang,
        "status": True,
        "created": stamp(council.changed["topics.toml"]),
        "parent_id": str(number_of(f"node--{SUBLANDING}", section.id)),
        "parent_type": "node",
        "parent_field_name": "localgov_topics",
        "behavior_settings": [],
        "default_langcode": lang == "en",
        "revision_translation_affected": True,
        "topic_list_header": None,
        "topic_list_links": links,
    }
    kind = config_reference("paragraphs_type--paragraphs_type", "topic_list_builder")
    relationships = {"paragraph_type": kind, "topic_list_term": None}
    return Resource(TOPIC_LIST, uuid_of(TOPIC_LIST, section.id), number, attributes, relationships)


def _status(alert: Alert, topic_id: str, alias: str, asked: Lang, changed: float) -> Resource:
    lang, words = alert.written(asked)
    attributes = {
        "localgov_service_status": STATUS[alert.level],
        "localgov_service_status_on_landi": True,
        "localgov_service_status_on_list": True,
        "localgov_service_status_visibile": None,
    }
    return node(
        "localgov_services_status", alert.id, words.title, lang=lang, alias=alias, changed=changed,
        text=Text(f"<p>{escape(words.body)}</p>"), attributes=attributes,
        relationships={"localgov_services_parent": reference(f"node--{LANDING}", topic_id)},
        is_published=not alert.unpublished,
    )  # fmt: skip
