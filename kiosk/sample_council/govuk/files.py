"""Reads the sample's pages of GOV.UK: front matter and Markdown, a file for each page and language."""

from datetime import date
from pathlib import Path
from typing import Literal

from msgspec import Struct, field

from kiosk.sample_council.toml_files import Problem, ProblemFoundError, read_front_matter, read_toml

FOLDER = "govuk"
_ADDRESSES = "addresses.toml"
_LANGUAGES = ("en", "cy")


class Phone(Struct, frozen=True, forbid_unknown_fields=True):
    """A number of a contact."""

    title: str
    number: str
    textphone: str = ""
    open_hours: str = ""


class Letter(Struct, frozen=True, forbid_unknown_fields=True):
    """An address of a contact."""

    title: str
    street_address: str
    locality: str
    postal_code: str


class QuickLink(Struct, frozen=True, forbid_unknown_fields=True):
    """A link of a contact."""

    title: str
    url: str


class Head(Struct, frozen=True, forbid_unknown_fields=True):
    """The front matter: everything of a page but its text."""

    path: str
    schema: Literal["guide", "answer", "transaction", "local_transaction", "step_by_step_nav", "contact"]
    title: str
    description: str
    changed: date
    browse: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    start_link: str = ""
    phones: tuple[Phone, ...] = ()
    links: tuple[QuickLink, ...] = ()
    letters: tuple[Letter, ...] = ()
    withdrawn: str = ""
    sources: tuple[str, ...] = ()
    """Where the facts are from, for those who check them."""


class GovPage(Struct, frozen=True):
    """One page in one language; `others` are the same page in the other languages."""

    head: Head
    lang: str
    body: str
    others: dict[str, Head]


class _Gone(Struct, frozen=True, forbid_unknown_fields=True):
    paths: tuple[str, ...] = ()


class _Addresses(Struct, frozen=True, forbid_unknown_fields=True):
    moved: dict[str, str] = field(default_factory=dict)
    gone: _Gone = field(default_factory=_Gone)


class Files(Struct, frozen=True):
    """All that the folder holds, by path."""

    pages: dict[str, GovPage]
    moved: dict[str, str]
    gone: tuple[str, ...]
    problems: tuple[Problem, ...]


def read_files(folder: Path) -> Files:
    """Read the council's folder `govuk`; what cannot be read is left out and told. Without the folder nothing is."""
    problems: list[Problem] = []
    found: dict[str, dict[str, tuple[Head, str]]] = {}
    addresses = _Addresses()
    for file in sorted((folder / FOLDER).glob("*")):
        name, _, lang = file.stem.rpartition(".")
        try:
            if file.name == _ADDRESSES:
                addresses = read_toml(file, f"{FOLDER}/{_ADDRESSES}", _Addresses)
            elif file.suffix == ".md" and lang in _LANGUAGES:
                found.setdefault(name, {})[lang] = read_front_matter(file, f"{FOLDER}/{file.name}", Head)
            else:
                problems.append(Problem(f"{FOLDER}/{file.name}", 0, "its name ends in neither .en.md nor .cy.md"))
        except ProblemFoundError as problem:
            problems.append(problem.problem)
    pages = {
        head.path: GovPage(head, lang, body, {other: versions[other][0] for other in versions if other != lang})
        for versions in found.values()
        for lang, (head, body) in versions.items()
    }
    return Files(pages, addresses.moved, addresses.gone.paths, tuple(problems))
