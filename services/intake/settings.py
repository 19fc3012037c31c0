"""Settings of intake, each from one environment variable `INTAKE_…`."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class Settings(ServiceSettings):
    """What a deployment may choose. Screening rules are not among it."""

    model_config = SettingsConfigDict(env_prefix="INTAKE_")

    http_port: int = 8081
    acknowledge_within_s: float = Field(default=10.0, gt=0)
    most_in_flight: int = Field(default=512, ge=1)
