"""Run the service: `python -m services.letters`."""

import sys

from services.letters.app import main

sys.exit(main())
