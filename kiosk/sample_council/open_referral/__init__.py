"""The sample council as a feed in each dialect of Open Referral (English, as the standard holds one language)."""
