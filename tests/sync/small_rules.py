"""The small rule set in other versions, with mistakes, and with a council's overlay."""

from pathlib import Path

_FILE = Path(__file__).parent / "small_rules.yaml"


def small_rules(version: str = "1", valid_to: str = "2027-04-05") -> bytes:
    """A rule set as an editor wrote it."""
    text = _FILE.read_text("utf-8")
    return (
        text.replace('version: "1"', f'version: "{version}"')
        .replace("valid_to: 2027-04-05", f"valid_to: {valid_to}")
        .encode()
    )


def wrong_rules() -> bytes:
    """The same with two names that nothing has."""
    return small_rules("wrong").replace(b"{use: ", b"{use: no_such_", 2)


def small_overlay(name: str = "The Morfryn fund") -> bytes:
    """A council that calls its local help by its own name."""
    return f"""\
overlay: 1
council: Morfryn
results:
  local_welfare_assistance:
    name: {{en: {name}, cy: Cronfa Morfryn}}
""".encode()
