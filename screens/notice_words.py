"""A notice in words."""

from content_sync.content import AlertWords


def notice(words: AlertWords) -> str:
    """Write a notice so that it is complete in itself: the title bold, then the rest."""
    title = words.title if words.title.endswith((".", "!", "?", ",")) else f"{words.title}."
    return f"<b>{title}</b> {words.body}".strip()
