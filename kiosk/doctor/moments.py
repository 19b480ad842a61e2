"""When something was, in words."""

from datetime import datetime, timedelta

_MINUTE = timedelta(minutes=1)
_UNITS = (("days", timedelta(days=1)), ("hours", timedelta(hours=1)))


def is_to_come(moment: datetime, now: datetime) -> bool:
    """Tell whether the clock that noted the moment was ahead of this one, by more than two computers' clocks differ."""
    return moment - now >= _MINUTE


def said_of_moment(moment: datetime, now: datetime) -> str:
    """Say how long ago something was in the largest fitting unit, days and hours only from two on."""
    if is_to_come(moment, now):
        return f"on {moment.astimezone(now.tzinfo):%-d %B %Y at %H:%M}, which has yet to come by this booth's clock"
    age = now - moment
    if age < _MINUTE:
        return "just now"
    for unit, length in _UNITS:
        if age >= 2 * length:
            return f"{age // length} {unit} ago"
    minutes = age // _MINUTE
    return f"{minutes} {'minute' if minutes == 1 else 'minutes'} ago"
