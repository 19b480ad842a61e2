"""Which facts nobody needs to be asked any more: they were declined, follow from others, or mean nothing here."""

from content_sync.entitlement.facts import DERIVED, RENTERS, STATED, SUPPORTED
from content_sync.entitlement.people import PARTNERS, People

_INCOMES = ("annual_earnings_gbp", "annual_state_pension_gbp", "annual_private_pension_gbp")


def settled(people: People) -> frozenset[str]:
    """Answer the stated facts that could not decide anything more."""
    found = set(people.declined)
    if people.has_partner is False:
        found.update(fact for fact in STATED if fact.startswith(PARTNERS))
    for who in ("", PARTNERS):
        found |= _ages(people, who) | _work(people, who) | _incomes(people, who)
    tenure = people.word("tenure")
    if tenure is not None and tenure not in RENTERS | SUPPORTED:
        found.add("monthly_rent_gbp")
    if people.children is not None and all(child.disabled is not None for child in people.children):
        found.add("child_disabled")
    if people.benefits() is not None:
        found |= {"benefits_now", "benefits_of_either"}
    if people.expecting() is not None:
        found.add("pregnant")
    if people.pays_council_tax() is not None:
        found.add("council_tax_liable")
    return frozenset(found)


def inputs(fact: str) -> frozenset[str]:
    """Answer the stated facts that a fact follows from; a stated one from itself."""
    return frozenset(DERIVED[fact].inputs) if fact in DERIVED else frozenset({fact})


def _ages(people: People, who: str) -> set[str]:
    found = set()
    if people.over_state_pension_age(who) is not None:
        found |= {who + "state_pension_age_reached", who + "date_of_birth"}
    if people.years_old(who) is not None:
        found.add(who + "age")
    return found


def _work(people: People, who: str) -> set[str]:
    works = (people.partner if who else people.me).works
    found = set() if works is None else {who + "work_status", who + "full_time_student"}
    return found | ({who + "weekly_hours"} if works is False else set())


def _incomes(people: People, who: str) -> set[str]:
    person = people.partner if who else people.me
    unsettled = set() if people.total else person.unsettled()
    found = {who + fact for fact in _INCOMES} - unsettled
    if not who and not unsettled and (people.has_partner is False or not people.partner.unsettled()):
        found.add("annual_household_income_gbp")
    return found
