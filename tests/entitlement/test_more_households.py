"""Households that the rule set does not carry come out as the law says, too."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.entitlement.shipped import screened

HOUSEHOLDS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("more_households.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("one", HOUSEHOLDS, ids=[one["id"] for one in HOUSEHOLDS])
def test_a_household_of_others_comes_out_as_the_law_says(one: dict[str, Any]) -> None:
    found = {outcome.id: outcome for outcome in screened(one["answers"]).outcomes}
    for result, expected in one["expect"].items():
        right = [expected] if isinstance(expected, str) else expected
        assert found[result].outcome in right, f"{result}, {one['law']} {found[result].reasons}"
