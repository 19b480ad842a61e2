"""A notice in words."""

from content_sync.content import AlertWords


def notice(words: AlertWords) -> str:
    """Write a notice so that it is complete in itself: the title bold, then the rest."""
    return f"<b>{words.title}</b> {words.body}".strip()
