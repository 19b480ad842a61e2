"""Turns the files' Markdown into the HTML that a website's editor would have saved."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import mistune

_LINK = re.compile(r'<a href="#(\d+)"')
_MOST_KEPT = 2000
"""Texts: more than the sample council has in all its languages."""


class _Linking(mistune.HTMLRenderer):
    """Writes HTML in which each link leads to its number in `targets`."""

    def __init__(self) -> None:
        super().__init__(escape=True)
        self.targets: list[str] = []

    def link(self, text: str, url: str, title: str | None = None) -> str:
        self.targets.append(url)
        return super().link(text, f"#{len(self.targets) - 1}", title)


def to_html(markdown: str, address: Callable[[str], str]) -> str:
    """Render Markdown; `address` turns `service:ID` into a path."""
    html, targets = _rendered(markdown)
    safe = mistune.HTMLRenderer().safe_url
    return _LINK.sub(lambda link: f'<a href="{safe(address(targets[int(link[1])]))}"', html)


@lru_cache(_MOST_KEPT)
def _rendered(markdown: str) -> tuple[str, tuple[str, ...]]:
    """Answer the HTML and its links' targets, and remember them: an edit leaves all other texts as they were."""
    renderer = _Linking()
    render: Any = mistune.create_markdown(renderer=renderer)
    return str(render(markdown)).strip(), tuple(renderer.targets)
