"""Counters every service shows at `/metrics`, one update for each batch.

Labels are closed sets (service, event type, code); never a case, never a value.
"""

from prometheus_client import Counter, Gauge, Histogram

RECORDS = Counter("imr_records_total", "Records consumed", ["service", "kind"])
EVENTS = Counter("imr_events_total", "Events published", ["service", "type"])
DEAD_LETTERS = Counter("imr_dead_letters_total", "Dead letters", ["service", "code"])
BATCH_SECONDS = Histogram("imr_batch_seconds", "Time for one batch", ["service"])
CLAIMS = Gauge("imr_claimed_partitions", "Partitions this process holds", ["service"])
SETBACKS = Counter("imr_setbacks_total", "Batches taken again", ["service", "reason"])
