"""Open Referral UK 3.0."""

from content_sync.adapters.open_referral.adapter import OpenReferral

__all__ = ["OpenReferral"]
