# One recipe for every service: docker build --build-arg SERVICE=intake .
FROM python:3.11-slim-bookworm

ARG SERVICE
RUN test -n "$SERVICE" || { echo "say which: --build-arg SERVICE=intake"; exit 1; }

RUN useradd --system --uid 10001 --no-create-home imr
WORKDIR /app

COPY requirements.lock ./
RUN pip install --no-cache-dir --no-deps --require-hashes --requirement requirements.lock

COPY shared ./shared
COPY services ./services
RUN python -m compileall -q shared services

ENV SERVICE=${SERVICE} PYTHONUNBUFFERED=1
USER imr
ENTRYPOINT ["/bin/sh", "-c", "exec python -m services.$SERVICE"]
