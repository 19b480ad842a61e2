"""LocalGov Drupal through core JSON:API."""

from content_sync.adapters.localgov_drupal.adapter import LocalgovDrupal

__all__ = ["LocalgovDrupal"]
