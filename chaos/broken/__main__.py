"""Run a service of a broken build: `python -m chaos.broken NAME SERVICE`."""

import sys
from importlib import import_module

from chaos.broken.builds import BUILDS

if __name__ == "__main__":
    _, name, service = sys.argv
    BUILDS[name].apply()
    sys.exit(import_module(f"services.{service}.app").main())
