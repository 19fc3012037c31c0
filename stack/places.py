"""Where the stack keeps what it fetches and what it runs: all below `.stack/`.

Not here: the folders inside one running stack (`stack.local`).
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "stack" / "kafka.lock.toml"
STACK = ROOT / ".stack"
KAFKA = STACK / "kafka"
UP = STACK / "up"
