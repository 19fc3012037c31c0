"""The line on a cluster that asks for TLS and a password."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from aiokafka.errors import KafkaError
from cryptography.hazmat.primitives import serialization

from shared.messaging.broker import make_producer, make_reader
from shared.messaging.partitions import partition_of
from shared.messaging.provision import provision
from shared.messaging.topics import APPLICATIONS, DECISIONS
from shared.settings import KafkaSettings
from stack.fetch import prepared_kafka
from stack.kafka import lay_storage, write_properties
from stack.local import LocalStack
from tests.support.builders import application, to_bytes

USER, PASSWORD = "imr", "not-a-real-one"
JAAS = (
    "org.apache.kafka.common.security.plain.PlainLoginModule required "
    f'username="{USER}" password="{PASSWORD}" user_{USER}="{PASSWORD}";'
)


def secured(properties: Path, *, port: int, controller: int, folder: Path) -> None:
    """Add a SASL_SSL listener to a node's settings; the last word on each wins."""
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    key = serialization.load_pem_private_key(
        certificate.private_key_pem.bytes(), password=None
    )
    # Java reads keys in PKCS 8 only.
    own = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    chain = b"".join(blob.bytes() for blob in certificate.cert_chain_pems)
    (folder / "own.pem").write_bytes(own + chain)
    lines = {
        "listeners": f"SECURE://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}",
        "advertised.listeners": f"SECURE://127.0.0.1:{port}",
        "listener.security.protocol.map": "SECURE:SASL_SSL,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name": "SECURE",
        "sasl.mechanism.inter.broker.protocol": "PLAIN",
        "sasl.enabled.mechanisms": "PLAIN",
        "listener.name.secure.plain.sasl.jaas.config": JAAS,
        "ssl.keystore.type": "PEM",
        "ssl.keystore.location": str(folder / "own.pem"),
        "ssl.truststore.type": "PEM",
        "ssl.truststore.location": str(folder / "ca.pem"),
    }
    added = "".join(f"{name}={value}\n" for name, value in lines.items())
    properties.write_text(properties.read_text() + added)


@pytest.fixture
def secure_stack(tmp_path: Path) -> Iterator[LocalStack]:
    with LocalStack(folder=tmp_path) as stack:
        home = prepared_kafka(settings=stack.settings)
        folder = stack.folder / "kafka"
        lay_storage(home=home, folder=folder)
        port, controller = stack.ports.kafka, stack.ports.controller
        properties = write_properties(folder=folder, port=port, controller=controller)
        secured(properties, port=port, controller=controller, folder=tmp_path)
        stack._start("kafka", home.node_command(properties=properties), port)
        stack.start_valkey()
        yield stack


def settings_of(stack: LocalStack, **more: str) -> KafkaSettings:
    fields = {
        "bootstrap_servers": stack.bootstrap_servers,
        "security_protocol": "SASL_SSL",
        "sasl_mechanism": "PLAIN",
        "sasl_username": USER,
        "sasl_password": PASSWORD,
        "ssl_cafile": str(stack.folder / "ca.pem"),
        **more,
    }
    return KafkaSettings.model_validate(fields)


async def up(kafka: KafkaSettings) -> None:
    """Create the topics as soon as the node answers."""
    async with asyncio.timeout(30):
        while True:
            try:
                return await provision(settings=kafka)
            except (KafkaError, OSError):
                await asyncio.sleep(0.1)


class TestSecuredCluster:
    async def test_takes_the_services_and_the_line_runs(
        self, secure_stack: LocalStack
    ) -> None:
        kafka = settings_of(secure_stack)
        await up(kafka)
        environment = {
            "KAFKA_SECURITY_PROTOCOL": "SASL_SSL",
            "KAFKA_SASL_MECHANISM": "PLAIN",
            "KAFKA_SASL_USERNAME": USER,
            "KAFKA_SASL_PASSWORD": PASSWORD,
            "KAFKA_SSL_CAFILE": str(secure_stack.folder / "ca.pem"),
        }
        for name in ("intake", "evaluator"):
            secure_stack.start_service(name, environment=environment, wait=False)
        secure_stack.wait("intake", "evaluator")
        fields = application()
        case = str(fields["case_number"])

        producer = make_producer(kafka, client_id="test")
        await producer.start()
        place = partition_of(case, partitions=kafka.partitions)
        await producer.send_and_wait(
            APPLICATIONS, to_bytes(fields), key=case.encode(), partition=place
        )
        await producer.stop()

        reader = make_reader(kafka, client_id="test")
        await reader.start()
        reader.subscribe([DECISIONS])
        record = await reader.getone()
        await reader.stop()
        assert record.key == case.encode()
