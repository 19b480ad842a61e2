"""Open Referral: 3.0 and HSDS 3, 1.0, LocalGov Drupal's own, and Outpost's."""

from content_sync.adapters.open_referral.adapter import OpenReferral
from content_sync.adapters.open_referral.detection import detect
from content_sync.adapters.open_referral.dialects import Dialect

__all__ = ["Dialect", "OpenReferral", "detect"]
