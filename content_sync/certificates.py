"""Whom the booth believes to be who they say: the machine's certificate authorities, and the council's own."""

import ssl
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from content_sync.errors import ContentSyncError, CouncilRefused, CouncilUnreachable

_SUFFIXES = (".pem", ".crt", ".cer")

# OpenSSL's numbers of what is wrong with a certificate (X509_V_ERR_…).
_NOT_YET_VALID, _EXPIRED = 9, 10
_UNKNOWN_ISSUER = (18, 19, 20, 21)
_OTHER_NAME = (62, 64)


def trusted(authorities: Path | None) -> ssl.SSLContext:
    """Trust what the machine trusts and, beside it, the council's own authorities. Raises CouncilRefused."""
    context = ssl.create_default_context()
    # Python 3.13 became stricter than browsers are: many councils' own authorities would not pass.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if authorities is not None:
        try:
            for file in _files(authorities):
                _add(context, file)
        except OSError as fault:
            raise CouncilRefused(
                f"The certificate authorities in {authorities} cannot be read ({fault.strerror})"
            ) from fault
    return context


def fault_of_certificate(fault: ssl.SSLCertVerificationError, host: str) -> ContentSyncError:
    """Say what is wrong with a website's certificate, and who can mend it."""
    now = f"{datetime.now(UTC):%-d %B %Y, %H:%M} UTC"
    if fault.verify_code == _NOT_YET_VALID:
        return CouncilUnreachable(
            f"The certificate of {host} is not yet valid by the booth's clock, which says {now}: "
            "the clock is most likely wrong, set it (docs/network.md)"
        )
    if fault.verify_code == _EXPIRED:
        return CouncilRefused(
            f"The certificate of {host} has expired by the booth's clock, which says {now}: "
            "if the clock is wrong set it, else the website needs a new certificate"
        )
    if fault.verify_code in _OTHER_NAME:
        return CouncilUnreachable(
            f"What answers as {host} has a certificate of another name: a login page of the network (captive portal) "
            "or a firewall stands before the website, or the url is wrong (docs/network.md)"
        )
    if fault.verify_code in _UNKNOWN_ISSUER:
        return CouncilRefused(
            f"The certificate of {host} is vouched for by an authority that the booth does not know: "
            "name the council's own in [network] ca_bundle, or a login page of the network (captive portal) stands "
            "before the website (docs/network.md)"
        )
    return CouncilRefused(f"The certificate of {host} is not valid ({fault.verify_message}): the website must mend it")


def _files(authorities: Path) -> Iterable[Path]:
    if not authorities.is_dir():
        return [authorities]
    files = sorted(file for file in authorities.iterdir() if file.suffix.lower() in _SUFFIXES)
    if not files:
        raise CouncilRefused(f"The folder {authorities} holds no certificate ({', '.join(_SUFFIXES)})")
    return files


def _add(context: ssl.SSLContext, file: Path) -> None:
    try:
        content = file.read_bytes()
        # Authorities come as text (PEM) or, from Windows, as the bare certificate (DER).
        context.load_verify_locations(cadata=content.decode("ascii", "ignore") if b"-----BEGIN" in content else content)
    except (ssl.SSLError, ValueError) as fault:
        raise CouncilRefused(f"{file} holds no certificate of an authority that can be used") from fault
