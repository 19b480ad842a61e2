"""The sample council as an Open Referral UK 3.0 feed (English, as the standard holds one language)."""
