"""Packs: a booth's whole content in one signed file, for a USB stick or an image (docs/packs.md).

Nothing here is loaded before somebody builds, shows or takes one.
"""
