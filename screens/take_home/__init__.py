"""The QR code and the address in words."""
