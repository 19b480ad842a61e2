"""The lock files: complete, with hashes, without a registry's address, and in step with pyproject.toml."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kiosk.folders import ROOT
from tests.house_rules.checking import say

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME = PROJECT["project"]["dependencies"]
DEVELOPMENT = PROJECT["dependency-groups"]["dev"]


@pytest.mark.parametrize(
    ("lock", "wanted"), [("requirements.lock", RUNTIME), ("requirements-dev.lock", RUNTIME + DEVELOPMENT)]
)
def test_lock_is_in_step(lock: str, wanted: list[str]) -> None:
    blocks = re.split(r"(?m)^(?=[A-Za-z0-9])", (ROOT / lock).read_text("utf-8"))
    locked = {
        canonicalize_name(m[1]): (m[2], block) for block in blocks if (m := re.match(r"([\w.-]+)==([^\s;]+)", block))
    }
    broken = [f"{lock}: {name} has no hash" for name, (_, block) in locked.items() if "--hash=sha256:" not in block]
    broken += [f"{lock} holds an address: {line}" for line in "".join(blocks).splitlines() if "://" in line]
    for requirement in map(Requirement, wanted):
        version, _ = locked.get(canonicalize_name(requirement.name), ("none", ""))
        if version == "none" or version not in requirement.specifier:
            broken.append(f"{lock}: pyproject.toml asks for {requirement}, the lock has {version}")
    say(broken, "make lock")
