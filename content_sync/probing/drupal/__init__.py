"""Looks at a LocalGov Drupal through core JSON:API."""

from content_sync.probing.drupal.probe import probe_drupal

__all__ = ["probe_drupal"]
