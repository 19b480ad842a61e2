"""What the reader asks the database."""
# ruff: noqa: S608 - the queries are put together from the constants of this file; values are always parameters

CONTENT_VERSION = "SELECT value FROM meta WHERE key = 'content_version'"

# The words in the language asked for, else in the source's own first language, else in any.
_TEXT = """JOIN item_text t ON t.id = (
    SELECT id FROM item_text WHERE item_uid = i.uid ORDER BY lang = :lang DESC, position LIMIT 1)"""

_CARD = "SELECT i.uid, i.kind, t.title, t.lead, t.lang, t.lang != :lang, i.starts, i.ends"
_ITEMS = f"FROM item i {_TEXT}"
_HERE = "i.deleted_at IS NULL AND i.twin_uid IS NULL"
# Whatever names an item (`o`) that is not shown, because an earlier source has the same, means the one that is (`i`).
_SHOWN = "JOIN item i ON i.uid = coalesce(o.twin_uid, o.uid)"
_NAMED = f"JOIN item o ON o.uid = {{}} AND o.deleted_at IS NULL {_SHOWN}"
_ONE = f"FROM item o {_SHOWN} {_TEXT} WHERE o.uid = :uid AND o.deleted_at IS NULL AND {_HERE}"
# An item, and what it is shown for.
_WITH_TWINS = "(SELECT :uid UNION ALL SELECT uid FROM item WHERE twin_uid = :uid AND deleted_at IS NULL)"
# For a place without hours of its own: the same place as another source has it.
_SAME_PLACE = """(SELECT w.record FROM item w LEFT JOIN source s ON s.name = w.source WHERE w.twin_uid = i.uid
    AND w.deleted_at IS NULL ORDER BY s.position, w.source, w.uid LIMIT 1)"""
_NOT_OVER = "(i.kind != 'event' OR coalesce(i.ends, i.starts, :now) >= :now)"

CARD = f"{_CARD} {_ONE}"
CARDS_OF_UIDS = f"""{_CARD} FROM json_each(:uids) wanted {_NAMED.format("wanted.value")} {_TEXT}
    WHERE {_HERE} GROUP BY i.uid ORDER BY min(wanted.key)"""
# A benefit's or service's own page first, then the source that the settings name first.
CARDS_OF_PAGE_NAMES = f"""SELECT wanted.value, {_CARD.removeprefix("SELECT ")} FROM json_each(:names) wanted
    JOIN page_name n ON n.name = wanted.value {_NAMED.format("n.item_uid")} {_TEXT}
    LEFT JOIN source s ON s.name = i.source
    WHERE {_HERE} ORDER BY i.kind NOT IN ('benefit', 'service'), s.position, i.position, i.uid"""
CARDS_OF_PARENT = f"{_CARD} {_ITEMS} WHERE {_HERE} AND i.parent_uid = :uid ORDER BY i.position, t.title"
CARDS_AT_PLACE = f"""{_CARD} FROM item_place p {_NAMED.format("p.item_uid")} {_TEXT}
    WHERE {_HERE} AND {_NOT_OVER} AND p.place_uid IN {_WITH_TWINS} GROUP BY i.uid ORDER BY t.title"""
# Last what stands in a topic only because another source has put the same there.
CARDS_OF_TOPICS = f"""SELECT it.topic_uid, o.uid != i.uid, {_CARD.removeprefix("SELECT ")} FROM json_each(:uids) wanted
    JOIN item_topic it ON it.topic_uid = wanted.value {_NAMED.format("it.item_uid")} {_TEXT}
    WHERE {_HERE} AND {_NOT_OVER} ORDER BY o.uid != i.uid, wanted.key, it.position, t.title"""
EVENTS = f"""{_CARD} {_ITEMS} WHERE {_HERE} AND i.kind = 'event' AND {_NOT_OVER}
    ORDER BY i.starts IS NULL, i.starts, t.title"""
NEWS = f"{_CARD} {_ITEMS} WHERE {_HERE} AND i.kind = 'news' ORDER BY i.starts DESC, t.title"

# A page of a guide stands under its guide's topic.
RESULTS = f"""SELECT i.uid, i.kind, i.source, t.title, t.lead, t.lang, i.starts, i.ends,
    coalesce(json_extract(CAST(i.record AS TEXT), '$.topics[0].topic_uid'),
        json_extract(CAST(parent.record AS TEXT), '$.topics[0].topic_uid')),
    json_extract(CAST(i.record AS TEXT), '$.review_on')
    FROM json_each(:uids) wanted JOIN item i ON i.uid = wanted.value {_TEXT}
    LEFT JOIN item parent ON parent.uid = i.parent_uid WHERE {_HERE}"""

ITEM = f"SELECT i.record, i.source, t.words, t.lang != :lang, {_SAME_PLACE} {_ONE}"
PLACES = f"SELECT i.record, t.words, t.lang != :lang, {_SAME_PLACE} {_ITEMS} WHERE {_HERE} AND i.kind = 'venue'"
# Its own places, then those that only another source has.
PLACES_OF_ITEM = f"""SELECT i.record, t.words, t.lang != :lang, {_SAME_PLACE} FROM item_place p
    {_NAMED.format("p.place_uid")} AND i.kind = 'venue' {_TEXT}
    WHERE {_HERE} AND p.item_uid IN {_WITH_TWINS}
    GROUP BY i.uid ORDER BY min(p.item_uid != :uid), min(p.position), i.uid"""
# What an item is shown for, as its own sources say it; a page of a guide speaks of its own subject alone.
WORDS_OF_TWINS = f"""SELECT t.words {_ITEMS} LEFT JOIN source s ON s.name = i.source
    WHERE i.twin_uid = :uid AND i.deleted_at IS NULL AND i.parent_uid IS NULL ORDER BY s.position, i.source, i.uid"""
ITEM_UIDS = f"SELECT i.uid FROM item i WHERE {_HERE} AND i.kind = :kind ORDER BY i.position, i.uid"

# A top-level topic is the same as one with its code in a source that the settings name earlier: that one's name and
# place count. Within one source two topics are two, whatever their codes. With one source there is nothing to compare.
_TWIN = """twin (uid, first) AS MATERIALIZED (SELECT uid, first FROM (
    SELECT t.uid, first_value(t.uid) OVER topics AS first, rank() OVER sources AS place
    FROM topic t JOIN source s ON s.name = t.source
    WHERE (SELECT count(*) FROM source) > 1 AND t.deleted_at IS NULL AND t.parent_uid IS NULL
    WINDOW sources AS (PARTITION BY t.code ORDER BY s.position, t.source),
        topics AS (PARTITION BY t.code ORDER BY s.position, t.source, t.position, t.uid)) WHERE place > 1)"""

TOPIC = "SELECT record FROM topic WHERE deleted_at IS NULL AND uid = :uid"
TWINS = f"""WITH {_TWIN} SELECT t.record FROM twin JOIN topic t ON t.uid = twin.uid
    JOIN source s ON s.name = t.source WHERE twin.first = :uid
    ORDER BY s.position, t.source, t.position, t.uid"""
FIRST_OF_TWINS = f"WITH {_TWIN} SELECT uid, first FROM twin"
TOPIC_AND_ABOVE = f"""WITH RECURSIVE above (uid, parent_uid, height) AS (
    SELECT uid, parent_uid, 0 FROM topic WHERE deleted_at IS NULL AND uid = :uid
    UNION ALL SELECT t.uid, t.parent_uid, height + 1 FROM above JOIN topic t ON t.uid = above.parent_uid
    WHERE t.deleted_at IS NULL AND height < 8), {_TWIN}
    SELECT t.record FROM above LEFT JOIN twin ON twin.uid = above.uid
    JOIN topic t ON t.uid = coalesce(twin.first, above.uid) ORDER BY height DESC LIMIT 1"""
TOPIC_OF_CODE = """SELECT t.uid FROM topic t LEFT JOIN source s ON s.name = t.source
    WHERE t.deleted_at IS NULL AND t.code = :code
    ORDER BY t.parent_uid IS NOT NULL, s.position, t.source, t.position, t.uid LIMIT 1"""
SUBTOPICS = """SELECT t.record FROM json_each(:uids) wanted JOIN topic t ON t.parent_uid = wanted.value
    WHERE t.deleted_at IS NULL ORDER BY wanted.key, t.position, t.uid"""
# A topic with nothing in it or below it would be a dead end.
TOP_TOPICS = f"""WITH {_TWIN} SELECT t.record FROM topic t
    WHERE t.deleted_at IS NULL AND t.parent_uid IS NULL AND t.uid NOT IN (SELECT uid FROM twin) AND EXISTS (
    SELECT 1 FROM item_topic it JOIN item i ON i.uid = it.item_uid WHERE i.deleted_at IS NULL AND it.topic_uid IN (
        SELECT t.uid UNION ALL SELECT s.uid FROM topic s WHERE s.parent_uid = t.uid AND s.deleted_at IS NULL
        UNION ALL SELECT uid FROM twin WHERE first = t.uid
        UNION ALL SELECT s.uid FROM twin JOIN topic s ON s.parent_uid = twin.uid
            WHERE twin.first = t.uid AND s.deleted_at IS NULL))
    ORDER BY t.position, t.uid"""

_IN_EFFECT = "deleted_at IS NULL AND (starts IS NULL OR starts <= :now) AND (ends IS NULL OR ends > :now)"
ALERTS = f"SELECT record FROM alert WHERE {_IN_EFFECT} AND topic_uid IS NULL"
ALERTS_OF_TOPICS = f"SELECT record FROM alert WHERE {_IN_EFFECT} AND topic_uid IN (SELECT value FROM json_each(:uids))"

PICTURES = """SELECT m.record, f.path FROM item_media im JOIN media m ON m.uid = im.media_uid AND m.deleted_at IS NULL
    JOIN media_file f ON f.url = m.url WHERE im.item_uid = :uid ORDER BY im.position"""

RULE_SET = "SELECT compiled FROM rule_set"
RULES_IN_FORCE = "SELECT name, version, valid_from, valid_to, source, installed FROM rule_set"
RULES_FAULT = "SELECT source, since, error FROM rule_set_fault"

LAST_COMPLETE = "SELECT max(ended) FROM sync_run WHERE source = :source AND mode = 'content' AND ok = 1"
# The source that is furthest behind counts; one that never came through has nothing to show and is not asked.
FURTHEST_BEHIND = """SELECT min(last) FROM (SELECT max(r.ended) AS last FROM source s
    JOIN sync_run r ON r.source = s.name AND r.mode = 'content' AND r.ok = 1 GROUP BY s.name)"""
# Each half from an index of its own.
ITEM_COUNT = """SELECT (SELECT count(*) FROM item WHERE deleted_at IS NULL)
    - (SELECT count(*) FROM item WHERE twin_uid IS NOT NULL AND deleted_at IS NULL)"""
# Hops from language to language through the index: grouping would look at every row.
LANGUAGES = """WITH RECURSIVE languages (lang) AS (SELECT min(lang) FROM item_text UNION ALL
    SELECT (SELECT min(lang) FROM item_text WHERE lang > languages.lang) FROM languages WHERE lang IS NOT NULL)
    SELECT lang FROM languages WHERE lang IS NOT NULL
    ORDER BY (SELECT min(position) FROM item_text t WHERE t.lang = languages.lang), lang"""
