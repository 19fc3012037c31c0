"""Settings of the evaluator, each from one environment variable `EVALUATOR_…`."""

from pydantic_settings import SettingsConfigDict

from services.evaluator.core.model import MachineMayDecide
from shared.settings import ServiceSettings


class Settings(ServiceSettings):
    """What a deployment may choose. Guideline numbers are not among it."""

    model_config = SettingsConfigDict(env_prefix="EVALUATOR_")

    machine_may_decide: MachineMayDecide = MachineMayDecide.UNCOVERED
    http_port: int = 8082
