"""Says amounts as people read them."""

import re

from content_sync.entitlement.rate_book import RateBook

_RATE = re.compile(r"\{([a-z][a-z0-9_.]*)\}")


def in_words(amount: float) -> str:
    """Answer pounds, with pence only where there are some, but always both figures of them: £238, £26.05."""
    return f"£{amount:,.0f}" if amount == int(amount) else f"£{amount:,.2f}"


def with_rates(text: str, rates: RateBook) -> str:
    """Put amounts in the place of the names of rates in braces."""
    return _RATE.sub(lambda match: in_words(rates.value(match[1])), text) if "{" in text else text


def rates_in(text: str) -> list[str]:
    """Answer the names of the rates that a text wants put in."""
    return _RATE.findall(text)
