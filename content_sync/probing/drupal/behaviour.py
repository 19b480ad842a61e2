"""Tries what makes rounds small: filters by date and id, whole pages, conditional answers; and whether alerts come."""

from collections.abc import Iterator
from datetime import datetime

from content_sync.adapters.localgov_drupal.bundles import BANNER, STATUS
from content_sync.probing.asking import Asker
from content_sync.probing.drupal.collections import MOST_AT_ONCE, Content, Seen
from content_sync.probing.drupal.page import FIRST_LOOK, attribute, page_of
from content_sync.probing.finding import Finding

_FAR_AWAY = 4_070_908_800
"""1 January 2099: nothing was changed after it."""
_EXTRAS = (
    "JSON:API Extras, or a module of the council's own, may switch filters off: look for it in Extend (/admin/modules)"
)
_WHOLE_ROUNDS = "Each round reads the whole website instead of what is new: more work for it, and alerts come later."


def look_at_behaviour(asker: Asker, content: Content) -> Iterator[Finding]:
    """Say what each of them does."""
    seen = content.fullest
    if seen is None:
        return
    yield _of_changes(asker, seen)
    yield from _of_pages(seen)
    yield from _of_validators(asker, seen)


def _of_changes(asker: Asker, seen: Seen) -> Finding:
    """Ask for what changed since a day that is yet to come, since the newest change, and for one record by its id."""
    none = _count(asker, seen, {"changed": (">", str(_FAR_AWAY))})
    newest = _seconds(seen)
    some = _count(asker, seen, {"changed": (">", str(newest - 1))}) if newest else None
    record_id = str(seen.newest.get("id")) if seen.newest else ""
    one = _count(asker, seen, {"id": ("IN", record_id)})
    if none == 0 and some and one == 1:
        sentence = (
            "It can be asked for what changed since a moment, and for single records: a round fetches only what is new."
        )
        return Finding(area="changes", state="OK", sentence=sentence)
    if none is None or one is None:
        what = "refuses to be asked for what changed, or for records by their id"
    elif none:
        what = "ignores the filter: asked for what changed after 2099, it answers everything"
    else:
        what = "answers nothing to filters that should find the newest record"
    return Finding(
        area="changes", state="ATTENTION", sentence=f"The website {what}.", means=_WHOLE_ROUNDS, mend=(_EXTRAS,)
    )


def _of_pages(seen: Seen) -> Iterator[Finding]:
    page = seen.page
    got = len(page.records) + len(page.omitted)
    if page.is_last or got >= MOST_AT_ONCE:
        return
    yield Finding(
        area="pages",
        state="ATTENTION",
        sentence=f"It gives {got} records at once, where {MOST_AT_ONCE} were asked for.",
        means=f"A round needs {MOST_AT_ONCE / max(got, 1):.0f} times the requests.",
        mend=("JSON:API Page Limit or a module like it sets this: allow 50 for node and media collections",),
    )


def _of_validators(asker: Asker, seen: Seen) -> Iterator[Finding]:
    query = {**seen.kind.bundle.query, "page[limit]": str(MOST_AT_ONCE), f"fields[{seen.kind.bundle.type}]": FIRST_LOOK}
    tried = asker.validators(seen.path, query)
    if tried is None:
        return
    given, is_kept = tried
    if is_kept:
        sentence = "What did not change is answered in a few bytes (304 Not Modified)."
        yield Finding(area="cache", state="OK", sentence=sentence)
        return
    means = (
        "Each booth has all of the website sent anew every night, and the list of all pages every hour: more traffic, "
        "and more work for the website."
    )
    if asker.source.credentials:
        sentence = "What did not change is sent again whole: Drupal caches answers for anonymous visitors only."
        mend: tuple[str, ...] = ("let anonymous visitors read the API, and take `credentials` out of the settings",)
    elif not given:
        sentence = "Answers have no ETag and no Last-Modified, so that they cannot be asked for conditionally."
        mend = (
            "drush pm:install page_cache",
            (
                "Configuration → Development → Performance (/admin/config/development/performance): "
                "set “Browser and proxy cache maximum age” to 5 minutes,"
            ),
            "or: drush config:set system.performance cache.page.max_age 300",
        )
    else:
        have = " and ".join({"If-None-Match": "ETag", "If-Modified-Since": "Last-Modified"}[name] for name in given)
        sentence = f"Answers have {have}, but asked with it the website sends everything again."
        mend = (
            "Drupal answers 304 only when both headers come back exactly as it sent them:",
            "a CDN or web server before it must not take one away, nor make the ETag weak (W/…) when it compresses;",
            "an answer that a cache does not keep at all is new each time: drush pm:install page_cache",
        )
    yield Finding(area="cache", state="ATTENTION", sentence=sentence, means=means, mend=mend)


def look_at_alerts(content: Content, paths: dict[str, str]) -> Iterator[Finding]:
    """Say whether urgent messages reach a booth."""
    banner = content.seen.get(BANNER.type)
    if banner and banner.count:
        yield Finding(area="alerts", state="OK", sentence=f"Alert banners can be read ({banner.count}).")
    elif banner and not banner.page.omitted:
        yield Finding(
            area="alerts",
            state="OK",
            sentence="There is no alert banner at present. To be sure, publish one and check again.",
            mend=(
                "should it not be found then: drush role:perm:add anonymous 'view all localgov alert banner entities'",
            ),
        )
    elif BANNER.type not in paths:
        yield Finding(
            area="alerts",
            state="ATTENTION",
            sentence="There are no alert banners on this website.",
            means="A booth cannot tell of a closed office or of floods"
            + (", other than by service status pages." if STATUS.type in paths else "."),
            mend=("drush pm:install localgov_alert_banner",),
        )


def _count(asker: Asker, seen: Seen, conditions: dict[str, tuple[str, str]]) -> int | None:
    """Answer how many records of the first page fit; None when the website refuses the question."""
    query = {**seen.kind.bundle.query, "page[limit]": "2", f"fields[{seen.kind.bundle.type}]": FIRST_LOOK}
    for path, (operator, value) in conditions.items():
        name = f"filter[{path}][condition]"
        place = "[0]" if operator == "IN" else ""
        query |= {f"{name}[path]": path, f"{name}[operator]": operator, f"{name}[value]{place}": value}
    page = page_of(asker.ask(seen.path, query).document)
    return None if page is None else len(page.records)


def _seconds(seen: Seen) -> int:
    try:
        return int(datetime.fromisoformat(attribute(seen.newest or {}, "changed")).timestamp())
    except (ValueError, OverflowError, OSError):
        return 0
