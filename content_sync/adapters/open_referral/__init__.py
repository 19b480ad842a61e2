"""Open Referral UK 3.0."""
