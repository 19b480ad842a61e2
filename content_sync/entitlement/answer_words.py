"""Words that answers may use beside the standard ones, and the benefits that somebody may already have."""

import difflib
from collections.abc import Iterable, Mapping
from types import MappingProxyType

BENEFITS = frozenset(
    {
        "income_support", "income_based_jsa", "income_related_esa", "child_tax_credit", "working_tax_credit",
        "contributory_jsa", "contributory_esa", "dla", "dla_adult", "state_pension", "bereavement_support_payment",
        "industrial_injuries_disablement_benefit", "armed_forces_independence_payment", "war_pension",
        "scottish_adult_dla", "pension_age_disability_payment", "severe_disablement_allowance", "incapacity_benefit",
        "statutory_sick_pay", "statutory_maternity_pay", "constant_attendance_allowance", "maternity_pay",
        "guardians_allowance",
    }
)  # fmt: skip
"""Benefits that are no result here: closed to new claims, or outside of the screening."""

NATIONS_SAID_OTHERWISE = MappingProxyType(
    dict.fromkeys(("northern ireland", "northern_ireland", "ni"), "northern-ireland")
)

SAID_OTHERWISE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "work_status": {
            "self-employed": "self_employed", "selfemployed": "self_employed", "working": "employed",
            "apprentice": "employed", "zero_hours": "employed", "director": "self_employed", "part_time": "employed",
            "full_time": "employed", "not_working": "unemployed", "looking_for_work": "unemployed",
            "job_seeking": "unemployed", "jobseeker": "unemployed", "redundant": "unemployed",
            "carer_full_time": "carer", "caring": "carer", "homemaker": "looking_after_home",
            "looking_after_family": "looking_after_home", "looking_after_children": "looking_after_home",
            "stay_at_home_parent": "looking_after_home", "inactive": "unemployed",
            "economically_inactive": "unemployed", "volunteer": "unemployed", "none": "unemployed",
            "other": "unemployed", "no": "unemployed", "yes": "employed", "sick_or_disabled": "sick",
            "long_term_sick": "sick", "disabled": "sick", "unable_to_work": "sick", "ill": "sick",
            "not_working_sick": "sick", "off_sick": "on_leave", "sick_leave": "on_leave",
            "maternity_leave": "on_leave", "parental_leave": "on_leave", "leave": "on_leave",
            "furloughed": "on_leave", "full_time_student": "student", "in_education": "student",
            "pensioner": "retired",
        },
        "tenure": {
            "private_renter": "private_rent", "private_tenant": "private_rent", "private_rented": "private_rent",
            "rent_private": "private_rent", "renting": "private_rent", "council_tenant": "council_rent",
            "council": "council_rent", "social_rent": "housing_association",
            "housing_association_rent": "housing_association", "nihe_rent": "council_rent",
            "housing_executive": "council_rent", "nihe": "council_rent", "owner": "own_outright",
            "owned": "own_outright", "own": "own_outright", "owner_outright": "own_outright",
            "owned_outright": "own_outright", "outright": "own_outright", "own_mortgage": "mortgage",
            "own_with_mortgage": "mortgage", "owner_mortgage": "mortgage", "owner_occupied_mortgage": "mortgage",
            "mortgaged": "mortgage", "supported": "supported_housing", "sheltered_housing": "supported_housing",
            "supported_or_sheltered": "supported_housing", "hostel": "supported_housing",
            "refuge": "supported_housing", "temporary": "temporary_accommodation",
            "temporary_housing": "temporary_accommodation", "bed_and_breakfast": "temporary_accommodation",
            "family": "lives_with_family", "with_family": "lives_with_family",
            "lives_with_parents": "lives_with_family", "parents": "lives_with_family",
            "lives_with_friends": "lives_with_family", "lives_with_family_or_friends": "lives_with_family",
            "friends": "lives_with_family", "living_with_family": "lives_with_family", "boarder": "lodger",
            "lodging": "lodger", "sofa_surfing": "homeless", "street_homeless": "homeless",
            "rough_sleeping": "homeless", "no_fixed_address": "homeless", "none": "homeless",
            "nursing_home": "care_home", "residential_care": "care_home", "houseboat": "other", "tied": "other",
            "rent_free": "other", "student_halls": "other", "halls": "other", "prison": "other", "hospital": "other",
            "mobile_home": "other",
        },
        "health.work": {
            "yes_unable_to_work": "unable", "unable_to_work": "unable", "cannot": "unable", "cannot_work": "unable",
            "limited": "limits", "yes_limits_work": "limits", "limits_work": "limits", "some": "limits", "none": "no",
        },
        "benefits_now": {
            "uc": "universal_credit", "pc": "pension_credit", "hb": "housing_benefit", "esa": "income_related_esa",
            "jsa": "income_based_jsa", "employment_and_support_allowance": "income_related_esa",
            "jobseekers_allowance": "income_based_jsa",
            "income_related_employment_and_support_allowance": "income_related_esa",
            "income_based_jobseekers_allowance": "income_based_jsa", "personal_independence_payment": "pip",
            "adp": "adult_disability_payment", "disability_living_allowance": "dla", "is": "income_support",
            "carer_allowance": "carers_allowance", "ctr": "council_tax_reduction", "rate_relief": "rate_relief_ni",
            "council_tax_support": "council_tax_reduction", "tax_credits": "child_tax_credit",
            "dla_children": "dla_child", "disability_living_allowance_for_children": "dla_child",
            "pension_credit_guarantee": "pension_credit", "pension_credit_savings": "pension_credit",
            "guarantee_credit": "pension_credit", "savings_credit": "pension_credit",
            "tv_licence": "free_or_discounted_tv_licence", "free_tv_licence": "free_or_discounted_tv_licence",
        },
    }
)  # fmt: skip
"""Fact → how else its words are said."""


def near(word: str, known: Iterable[str]) -> str:
    """Offer the nearest known word, or say what is known."""
    choices = sorted(known)
    found = difflib.get_close_matches(word, choices, 1, 0.6)
    return f" Did you mean “{found[0]}”?" if found else f" Known are: {', '.join(choices)}."
