"""Run the service: `python -m services.evaluator`."""

import sys

from services.evaluator.app import main

sys.exit(main())
