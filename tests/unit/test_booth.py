"""What a booth lets out: only addresses of listed hosts, over http or https."""

from pathlib import Path

import pytest

from content_sync.clock import Clock
from kiosk.settings import load_settings
from kiosk.window import make_booth


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://morfryn.example/housing", True),
        ("http://morfryn.example", True),
        ("https://www.morfryn.example/x", True),
        ("https://MORFRYN.EXAMPLE/x", True),
        ("https://www.gov.uk/pension-credit", True),
        ("https://notmorfryn.example/", False),
        ("https://morfryn.example.evil.example/", False),
        ("https://morfryn.example@evil.example/", False),
        ("https://evil.example/?https://morfryn.example", False),
        ("ftp://morfryn.example/x", False),
        ("javascript:alert(1)//morfryn.example", False),
        ("tel:01632960123", False),
        ("", False),
        ("//morfryn.example/x", False),
    ],
)
def test_only_listed_hosts_become_a_code(tmp_path: Path, address: str, may: bool) -> None:
    settings = load_settings(environment={"KIOSK_STORE__DIRECTORY": str(tmp_path)})
    booth = make_booth(settings, Clock())
    assert booth.may_open(address) is may
    booth.content.close()
