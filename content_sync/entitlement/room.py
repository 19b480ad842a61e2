"""How much room there is between what comes in and where a means-tested benefit ends.

Not a calculation of an award: a band, as wide as what is not asked (Local Housing Allowance, childcare, deductions).
Above nought throughout: income is low enough. Below nought throughout: it is too high. Both: worth checking.
Sources: Universal Credit Regulations 2013 (SI 2013/376) regs 22, 36 and 72; State Pension Credit Regulations 2002
(SI 2002/1792) regs 6 and 15; Housing Benefit (pension age) Regulations 2006 (SI 2006/214) regs 29 and 51.
"""

import math

from content_sync.entitlement.bands import ANY, ZERO, Band
from content_sync.entitlement.facts import RENTERS, SUPPORTED, Child
from content_sync.entitlement.income import WEEKS, net_pay
from content_sync.entitlement.people import People

_MONTHS = 12
_ADULT = 25
_GROWN = 20
_SURELY_CHILD = 15
"""From 16 to 19 a young person counts while in education or training, which is not asked."""
_UNTOLD = (Child(Band(0, _GROWN - 1)),) * 3
"""Where nobody told of children there may be so many, of any age, in childcare or disabled."""
_BORN_BEFORE_2017 = 9
_SHARE_OF_PRIVATE_RENT = 0.6
"""Local Housing Allowance may pay less than the rent; hardly ever less than this share of it."""
_SHARE_OF_CHILDCARE = 0.5
"""Few families with older children pay for so much registered childcare that the maximum is reached."""
_NURSERY = 2
_PERHAPS = frozenset({"other", "supported_housing"})
"""Mooring charges and site fees are rent; so is ordinary sheltered housing, for Universal Credit."""
_HB_TAPER = 0.65
_UC_STEP, _PC_STEP = 250, 500


class Room:
    """Answers the room in pounds, a month for Universal Credit, a week for the others."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._rates = people.rates

    def universal_credit(self) -> Band:
        """Answer the most that Universal Credit could be in a month, less what is taken off."""
        most = self._standard() + self._children() + self._carer_and_health() + self._rent(RENTERS) + self._childcare()
        return most - self._taken_off()

    def pension_credit(self) -> Band:
        """Answer how far the week's income is below the standard minimum guarantee."""
        return self._guarantee() - self._weekly_income()

    def housing_benefit(self) -> Band:
        """Answer the rent of a week less 65 per cent of the income above the guarantee."""
        over = (self._weekly_income() - self._guarantee()).at_least_zero()
        return self._rent(RENTERS | SUPPORTED).times(_MONTHS / WEEKS) - over.times(_HB_TAPER)

    def _standard(self) -> Band:
        single, couple = self._rate("uc.standard.single_25"), self._rate("uc.standard.couple_25")
        mine, theirs = self._is_adult(""), self._is_adult("partner.")
        young_single, young_couple = (
            self._rate("uc.standard.single_under_25"),
            self._rate("uc.standard.couple_under_25"),
        )
        alone = Band(single if mine else young_single, young_single if mine is False else single)
        both_young = mine is False and theirs is False
        together = Band(couple if mine or theirs else young_couple, young_couple if both_young else couple)
        return _either(self._people.has_partner, together, alone)

    def _is_adult(self, who: str) -> bool | None:
        age = self._people.years_old(who)
        return None if age is None else age.compare("at_least", _ADULT)

    def _children(self) -> Band:
        children = self._family()
        each, first = self._rate("uc.child"), self._rate("uc.child_first_before_2017")
        surely = [child for child in children if _is_surely_child(child)]
        perhaps = [child for child in children if child.age.low < _GROWN]
        more = first - each if any(child.age.high >= _BORN_BEFORE_2017 for child in perhaps) else 0
        disabled = self._rate("uc.disabled_child_higher") * sum(child.disabled is not False for child in perhaps)
        return Band(each * len(surely), each * len(perhaps) + more + disabled)

    def _family(self) -> tuple[Child, ...]:
        children = self._people.children
        return _UNTOLD if children is None else children

    def _carer_and_health(self) -> Band:
        health, carer = self._rate("uc.health_new"), self._rate("uc.carer")
        work, cares = self._people.word("health.work"), self._people.yes_no("cares_35_hours")
        low = (health if work == "unable" else 0) or (carer if cares is True else 0)
        high = (0 if work == "no" else self._rate("uc.health_protected")) + (0 if cares is False else carer)
        high += health if self._partners_work_may_be_limited() else 0
        may_care = self._people.has_partner is not False and self._people.yes_no("partner.cares_35_hours") is not False
        high += carer if may_care else 0
        return Band(low, high)

    def _partners_work_may_be_limited(self) -> bool:
        """No question asks for it, so for most couples it is not known."""
        return self._people.has_partner is not False and self._people.word("partner.health.work") != "no"

    def _rent(self, tenures: frozenset[str]) -> Band:
        tenure, rent = self._people.word("tenure"), self._people.number("monthly_rent_gbp")
        if tenure is not None and tenure not in tenures | _PERHAPS:
            return ZERO
        most = self._rate("rent.most_assumed")
        if rent is None:
            return Band(0, most)
        share = {"council_rent": 1.0, "housing_association": 1.0}.get(tenure or "", _SHARE_OF_PRIVATE_RENT)
        is_sure = tenure in tenures and tenure != "other"
        return Band(rent.low * share if is_sure else 0, rent.high if rent.high < math.inf else most)

    def _childcare(self) -> Band:
        """Up to 85 per cent of registered childcare, for those in paid work."""
        young = [child for child in self._family() if child.age.low <= _SURELY_CHILD + 1]
        works = self._people.me.works is not False and (
            self._people.has_partner is False or self._people.partner_works() is not False
        )
        if not young or not works:
            return ZERO
        share = 1 if any(child.age.low <= _NURSERY for child in young) else _SHARE_OF_CHILDCARE
        return Band(0, self._rate("uc.childcare_one" if len(young) == 1 else "uc.childcare_two") * share)

    def _taken_off(self) -> Band:
        people = self._people
        earned = (self._net_earnings().times(1 / _MONTHS) - self._work_allowance()).at_least_zero()
        tapered = earned.times(self._rate("uc.taper_percent") / 100)
        pensions = people.pensions().times(1 / _MONTHS)
        most = people.income().times(1 / _MONTHS).high
        low, high = max(tapered.low + pensions.low, self._least_taken()), min(tapered.high + pensions.high, most)
        return Band(low, max(low, high)) + self._tariff(
            "uc.capital_lower", _UC_STEP, self._rate("uc.tariff_step"), self._rate("uc.capital_limit")
        )

    def _least_taken(self) -> float:
        """Where only the whole income was told: least comes off when one person earned all of it."""
        if self._people.total is None:
            return 0.0
        earned = net_pay(Band.exactly(self._people.total.low), self._people.rates).low / _MONTHS
        return max(0.0, earned - self._work_allowance().high) * self._rate("uc.taper_percent") / 100

    def _net_earnings(self) -> Band:
        people = self._people
        if people.total is None and people.has_partner is not None:
            mine = net_pay(people.me.counted_earnings, self._rates)
            return mine + net_pay(people.partner.counted_earnings, self._rates) if people.has_partner else mine
        gross = people.earnings()
        earners = 2 if people.partner_works() is not False and people.me.works is not False else 1
        # Shared by two, the same earnings bear less tax.
        return Band(net_pay(gross, self._rates).low, net_pay(gross.times(1 / earners), self._rates).high * earners)

    def _work_allowance(self) -> Band:
        work, children = self._people.word("health.work"), self._family()
        high = self._rate("uc.work_allowance_no_housing")
        has_it = work == "unable" or any(_is_surely_child(child) for child in children)
        may_have_child = any(child.age.low < _GROWN for child in children)
        may_have = work != "no" or may_have_child or self._partners_work_may_be_limited()
        low = self._rate("uc.work_allowance_housing") if has_it else 0
        return Band(low, high if may_have else 0)

    def _guarantee(self) -> Band:
        single, couple = self._rate("pc.guarantee.single"), self._rate("pc.guarantee.couple")
        return _either(self._people.has_partner, Band.exactly(couple), Band.exactly(single))

    def _weekly_income(self) -> Band:
        """Net of tax, and of the few pounds of earnings that do not count, so wide on the lower side."""
        people = self._people
        net = (
            Band(net_pay(people.income(), self._rates).low, people.income().high)
            if people.earnings().high
            else people.income()
        )
        week = net.times(1 / WEEKS)
        return week + self._tariff("pc.capital_disregard", _PC_STEP, 1, math.inf)

    def _tariff(self, lower: str, step: int, each: float, limit: float) -> Band:
        """Savings above the lower limit count as an income, an amount for each step or part of one."""
        savings, start = self._people.number("savings_gbp"), self._rate(lower)
        band = savings or ANY
        low, high = (max(0.0, min(edge, limit) - start) for edge in (band.low, band.high))
        return Band(math.ceil(low / step) * each, high if high == math.inf else math.ceil(high / step) * each)

    def _rate(self, name: str) -> float:
        return self._rates.value(name)


def _is_surely_child(child: Child) -> bool:
    return child.age.high <= _SURELY_CHILD


def _either(is_first: bool | None, first: Band, second: Band) -> Band:
    if is_first is None:
        return Band(min(first.low, second.low), max(first.high, second.high))
    return first if is_first else second


NEEDED_RATES = (
    "uc.standard.single_25", "uc.standard.single_under_25", "uc.standard.couple_25", "uc.standard.couple_under_25",
    "uc.child", "uc.child_first_before_2017", "uc.disabled_child_higher", "uc.health_new", "uc.health_protected",
    "uc.carer", "uc.childcare_one", "uc.childcare_two", "uc.taper_percent", "uc.capital_lower", "uc.capital_limit",
    "uc.tariff_step", "uc.work_allowance_housing", "uc.work_allowance_no_housing", "rent.most_assumed",
    "pc.guarantee.single", "pc.guarantee.couple", "pc.capital_disregard",
    "tax.personal_allowance", "tax.basic_percent", "tax.higher_from", "tax.higher_percent",
    "ni.from", "ni.percent", "ni.upper", "ni.upper_percent",
)  # fmt: skip
"""The rates that a rule set must have for this."""
