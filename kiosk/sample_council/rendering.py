"""Turns the files' Markdown into the HTML that a website's editor would have saved."""

from collections.abc import Callable
from typing import Any

import mistune


class _Linking(mistune.HTMLRenderer):
    """Writes HTML; addresses of links are looked up."""

    def __init__(self, address: Callable[[str], str]) -> None:
        super().__init__(escape=True)
        self._address = address

    def link(self, text: str, url: str, title: str | None = None) -> str:
        return super().link(text, self._address(url), title)


def to_html(markdown: str, address: Callable[[str], str]) -> str:
    """Render Markdown; `address` turns `service:ID` into a path."""
    render: Any = mistune.create_markdown(renderer=_Linking(address))
    return str(render(markdown)).strip()
