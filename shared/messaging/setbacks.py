"""What passes by itself: a batch that met it is taken again. All else is a bug.

Not here: how a connection that was cut comes to be an OSError (`cuts`), and what is
done about a setback (`ledger`, `hold`).
"""

from aiokafka.errors import KafkaError
from redis.exceptions import RedisError

from shared.messaging.state import Fenced, Gap
from shared.messaging.verdicts import TryAgain

SETBACKS = (Fenced, Gap, TryAgain, RedisError, KafkaError, TimeoutError, OSError)
