"""Whatever somebody calls a household: it is one, or it is refused with reasons; nothing else ever happens."""

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.entitlement.answers_file import AnswersRefused, household, read
from tests.entitlement.shipped import TODAY, rule_set, screened
from tests.entitlement.test_answers_file import UNKNOWN, WHOLE

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(UNKNOWN)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from([*WHOLE, "disabled", "condition"]) | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(ANYTHING)
@settings(max_examples=300, deadline=None)
def test_any_json_is_a_household_or_refused(value: object) -> None:
    try:
        found = read(json.dumps(value).encode(), rule_set(), TODAY)
    except AnswersRefused as fault:
        problems = fault.problems
    else:
        problems = ()
        assert not found.answers.known.keys() & found.answers.declined
    assert all(one.endswith((".", "?")) for one in problems)


@given(st.dictionaries(st.sampled_from(sorted(WHOLE)), ANYTHING, max_size=6))
@settings(max_examples=300, deadline=None)
def test_any_value_of_any_fact_is_taken_or_refused_and_what_is_taken_can_be_screened(facts: dict[str, object]) -> None:
    try:
        household(facts, rule_set(), TODAY)
    except AnswersRefused:
        return
    assert screened(facts).outcomes


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_household_or_refused(data: bytes) -> None:
    try:
        found = read(data, rule_set(), TODAY)
    except AnswersRefused:
        return
    assert isinstance(found.as_of, date | None)
