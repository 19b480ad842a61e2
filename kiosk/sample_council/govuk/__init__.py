"""A few pages as GOV.UK's content API sends them."""
