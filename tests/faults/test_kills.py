"""The sync is killed at any moment: the store opens, and holds one version of everything."""

import random
import signal
import time
from pathlib import Path

from tests.faults.forked_sync import ForkServer
from tests.faults.ground import FILES, another, synced_booth
from tests.faults.shown import leftovers, shown

KILLS = 200


def test_kill_9_at_any_of_200_moments_leaves_a_whole_store(folder: Path, forks: ForkServer) -> None:
    chance = random.Random(6)
    with synced_booth(folder, forks) as (council, booth):
        whole = shown(booth.store)
        began = time.monotonic()
        council.reset(2)
        booth.sync("--full")
        takes, requests = time.monotonic() - began, len(council.asked)
        spans = [takes, takes / 4]
        held = 2
        finished = renewed = 0
        for number in range(KILLS):
            council.reset(another(held))
            run = booth.start("--full")
            # Half of them when most is written: when all is fetched.
            while number % 2 and len(council.asked) < requests and time.monotonic() - began < 200:
                time.sleep(0.0005)
            time.sleep(chance.uniform(0, spans[number % 2]))
            run.send(signal.SIGKILL)
            is_over = run.wait().status == 0
            # However busy the machine is: about one in five shall be over before it is killed.
            spans[number % 2] *= 0.9 if is_over else 1.03
            finished += is_over
            found = shown(booth.store)
            assert found.version in (held, another(held))
            assert found.versions.keys() == whole.versions.keys()
            assert leftovers(booth.store) <= FILES
            renewed += found.version != held
            held = found.version
        assert finished < KILLS / 2, "too late to be of use"
        assert renewed > finished, "none was killed after its content was written"
        council.reset(another(held))
        assert booth.sync("--full").status == 0
        assert shown(booth.store).version == another(held)
        assert booth.sync().status == 0
        pictures = list((booth.store / "media").rglob("*.*"))
        assert len(pictures) == sum(uid.startswith("morfryn:image") for uid in whole.versions)
