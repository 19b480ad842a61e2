"""Checks which of GOV.UK's pages a source names, before anybody is asked for them."""

import re
from collections.abc import Iterator

from content_sync.source import GOVUK_LANGUAGES, Source

_PATH = re.compile(r"/[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*", re.IGNORECASE)


def path_problems(source: Source) -> Iterator[str]:
    """Say in a sentence each what is wrong with a source's `paths`, and what to write instead."""
    place = f"sources.{source.name}.paths"
    if source.kind != "govuk":
        if source.paths:
            yield f'{place}: only a source of kind "govuk" has paths; take them out.'
        return
    if not any(source.paths.values()):
        yield f'{place}: name the pages to show, each under a topic: {{"/money-and-benefits" = ["/carers-allowance"]}}.'
    for code, paths in source.paths.items():
        if not code.strip():
            yield f"{place}: a topic needs a code, such as those in the topics file."
        for path in paths:
            if not _PATH.fullmatch(path) or path.startswith("/api/"):
                yield f"{place}: {path!r} is not a page's path; write it as it stands behind gov.uk: {_like(path)!r}."
    for lang in source.languages:
        if lang not in GOVUK_LANGUAGES:
            known = " and ".join(GOVUK_LANGUAGES)
            yield f"sources.{source.name}.languages: GOV.UK is read in {known}, not in {lang!r}."


def _like(path: str) -> str:
    """Answer what was probably meant."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?gov\.uk", "", path.strip()).partition("#")[0].partition("?")[0]
    meant = "/" + bare.removeprefix("/api/content").strip("/")
    return meant if _PATH.fullmatch(meant) else "/carers-allowance"
