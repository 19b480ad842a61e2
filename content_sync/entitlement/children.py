"""Whether a household has a child of some age."""

from content_sync.entitlement.facts import Child
from content_sync.entitlement.rules import HasChild


def has_child(condition: HasChild, children: tuple[Child, ...] | None) -> bool | None:
    """Tell whether one of the children is as the condition says: yes, no, or perhaps (None)."""
    if children is None:
        return None
    answers = [_is_such(condition, child) for child in children]
    return True if True in answers else None if None in answers else False


def _is_such(condition: HasChild, child: Child) -> bool | None:
    in_age = child.age.touches(condition.youngest, condition.oldest)
    if not condition.disabled or in_age is False:
        return in_age
    return False if child.disabled is False else in_age if child.disabled else None
