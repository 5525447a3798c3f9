"""The hash by which the portal knows that bytes are the ones that were kept."""

import hashlib


def digest(data: bytes | str) -> str:
    """The sha256 of these bytes, or of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()
