"""Looks at a website that a booth may read: what it offers, what is switched off there, and how to switch it on."""

from content_sync.probing.finding import Collection, Finding, Offer, Report, State
from content_sync.probing.site import probe_source, probe_website

__all__ = ["Collection", "Finding", "Offer", "Report", "State", "probe_source", "probe_website"]
