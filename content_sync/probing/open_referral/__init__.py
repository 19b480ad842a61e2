"""Looks at an Open Referral feed of any dialect."""

from content_sync.probing.open_referral.probe import LOCALGOV, has_localgov_feed, probe_open_referral

__all__ = ["LOCALGOV", "has_localgov_feed", "probe_open_referral"]
