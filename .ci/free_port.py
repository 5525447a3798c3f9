"""Says in one sentence that a port cannot be used, before anything else is done."""

import socket
import sys


def main(host: str, port: str) -> str | None:
    """Return what is wrong with this address, or None when it is free."""
    if not port.isdecimal() or not 0 < int(port) < 65536:
        return f"PORT={port} is not a port number: give one from 1 to 65535, for example make run PORT=8001."
    with socket.socket() as probe:
        # As the server itself does: a port that was closed a moment ago counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, int(port)))
        except OSError as error:
            return (
                f"Cannot serve on {host}:{port} ({error.strerror}): give another port, for example make run PORT=8001."
            )
    return None


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
