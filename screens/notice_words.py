"""A notice in words."""

from content_sync.content import AlertWords


def notice(words: AlertWords) -> str:
    """Write a notice so that it is complete in itself: the title bold, then the rest."""
    stop = "۔" if words.lang.startswith("ur") else "."
    title = words.title if words.title.endswith((".", "!", "?", ",", "۔", "؟")) else f"{words.title}{stop}"
    return f"<b>{title}</b> {words.body}".strip()
