"""Times screenings and the reading of rule sets, in a process of its own; prints one line of JSON."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from content_sync.entitlement.answers_file import household
from content_sync.entitlement.compiled import decode, encode
from content_sync.entitlement.rule_file import read_rules
from content_sync.entitlement.rule_file.yaml_lines import YamlFile
from content_sync.entitlement.rules import NATIONS
from content_sync.entitlement.screening import Checker
from kiosk.folders import CONFIG

_FILE = CONFIG / "rules" / "uk-benefits.yaml"
_PASSES = 7


def main() -> int:
    """Time each a few times, what is compared in turns."""
    text = _FILE.read_bytes()
    data = encode(read_rules(text, _FILE.name))
    plain = data.partition(b"\n")[2]  # without the line that names the format
    times: dict[str, list[float]] = {"decode": [], "floor": [], "read": []}
    for _ in range(_PASSES):
        times["decode"].append(_ms(lambda: decode(data)))
        times["floor"].append(_ms(lambda: json.loads(plain)))
        times["read"].append(_ms(lambda: read_rules(text, _FILE.name)))
    screen, worked = _screenings(text, data)
    print(json.dumps({**times, "screen": screen, "screen_worked": worked}))
    return 0


def _screenings(text: bytes, data: bytes) -> tuple[list[float], list[float]]:
    """The ms that each example household takes, on the clock and of the processor; a first pass does not count."""
    rules = decode(data)
    checkers = {nation: Checker(rules, nation) for nation in NATIONS}
    file: Any = YamlFile(text, _FILE.name).data
    told = [household(one["answers"], rules, rules.checked_on) for one in file["households"]]
    clock: list[list[float]] = [[] for _ in told]
    worked: list[list[float]] = [[] for _ in told]
    for _ in range(_PASSES + 1):
        for at, one in enumerate(told):
            assert one.nation is not None  # a rule set's households all have one
            began = time.process_time()
            clock[at].append(
                _ms(partial(checkers[one.nation].screen, one.answers, one.as_of or rules.checked_on, "en"))
            )
            worked[at].append((time.process_time() - began) * 1000)
    return _medians(clock), _medians(worked)


def _medians(times: list[list[float]]) -> list[float]:
    return [statistics.median(one[1:]) for one in times]


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
