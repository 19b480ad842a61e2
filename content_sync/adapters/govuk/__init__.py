"""GOV.UK's content API: a council's choice of national pages."""

from content_sync.adapters.govuk.adapter import GovUk

__all__ = ["GovUk"]
