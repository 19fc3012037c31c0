"""Settings of letters, each from one environment variable `LETTERS_…`."""

from pathlib import Path

from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings

DEFAULT_FORM = Path(__file__).parent / "forms" / "maximus-2015.toml"


class Settings(ServiceSettings):
    """What a deployment may choose: above all the form of its letters."""

    model_config = SettingsConfigDict(env_prefix="LETTERS_")

    form: Path = DEFAULT_FORM
    http_port: int = 8083
