"""Asks for records together with what they point to, as a round does: some websites refuse that."""

from msgspec import Struct, field

from content_sync.adapters.localgov_drupal.bundles import GEO_FIELDS
from content_sync.adapters.localgov_drupal.own_names import includes_of, own_names
from content_sync.probing.asking import Asker
from content_sync.probing.drupal.collections import Content, Seen
from content_sync.probing.drupal.kinds import ALL, IMAGE, SERVICE, VENUE
from content_sync.probing.drupal.page import Page, page_of
from content_sync.probing.finding import Finding

_BAD_REQUEST = 400
_FEW = {SERVICE.bundle.type: "10", VENUE.bundle.type: "10", IMAGE.bundle.type: "5"}
"""Of these, several records are read: for their fields, and to find a picture."""


class Included(Struct):
    """What came."""

    pages: dict[str, Page] = field(default_factory=dict)
    """Type → whole records, with what was included."""
    findings: list[Finding] = field(default_factory=list)


def look_at_includes(asker: Asker, content: Content) -> Included:
    """Read a few whole records of each kind that has something to include."""
    found = Included()
    for kind in ALL:
        if kind.bundle.includes and (seen := content.has(kind)):
            _one_kind(asker, seen, found)
    return found


def _one_kind(asker: Asker, seen: Seen, found: Included) -> None:
    kind, bundle = seen.kind, seen.kind.bundle
    query = {**bundle.query, "page[limit]": _FEW.get(bundle.type, "1")}
    geo = GEO_FIELDS if bundle.geo else {}
    refused = []
    includes = includes_of(bundle, own_names(asker.source))
    for include in (*includes, ""):
        answered = asker.ask(seen.path, {**query, "include": include, **geo} if include else query)
        if answered.status == _BAD_REQUEST and include:
            refused.append(include)
            continue
        if page := page_of(answered.document):
            found.pages[bundle.type] = page
        break
    if refused:
        found.findings.append(
            Finding(
                area="content",
                state="ATTENTION" if len(refused) == len(includes) else "OK",
                sentence=f"With {kind.label} it does not send along {refused[0].replace(',', ', ')}.",
                means=f"{kind.without_include[:1].upper()}{kind.without_include[1:]}.",
                mend=(
                    (
                        f"the field {refused[0].partition(',')[0]} is missing, renamed or switched off there: "
                        "see JSON:API Extras (/admin/config/services/jsonapi), or the module"
                    ),
                ),
            )
        )
