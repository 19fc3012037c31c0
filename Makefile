# Every command of the project. `make` lists them; CI calls these and nothing else.

PYTHON ?= python3
PY := .venv/bin/python
ARGS ?=
UV := 0.13.9

.DEFAULT_GOAL := help
.PHONY: help setup demo up down status logs test test-fast test-guideline \
	quality bench bench-steps bench-evaluator bench-setup bench-scale bench-soak \
	bench-rebuild sizing \
	chaos chaos-broken bad-days impact check fix docs lock lock-kafka lock-peers \
	clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .stack/ready ## Fetch all that is needed into .venv and .stack, pinned and checked
	@:

.venv/project.sha256: requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { \
		echo "Python 3.11 or newer is needed: $(PYTHON) was not found."; \
		echo "Install it, or say where it is: make setup PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) stack/bootstrap.py

.stack/ready: .venv/project.sha256 stack/kafka.lock.toml
	@$(PY) -m stack fetch

demo: setup ## Start everything, send the seed's case, print its letter, stop (ARGS=FILE sends another)
	@$(PY) -m stack demo $(ARGS)

up: setup ## Start Kafka, Valkey and the services, and leave them running
	@$(PY) -m stack up $(ARGS)

down: setup ## Stop what `make up` started (ARGS=--wipe also deletes its files)
	@$(PY) -m stack down $(ARGS)

status: setup ## Show what runs, and where (ARGS=--json)
	@$(PY) -m stack status $(ARGS)

logs: setup ## Show the logs (ARGS="letters -f" follows one of them)
	@$(PY) -m stack logs $(ARGS)

# What needs a broker runs one test after another, all else on every core.
NO_BROKER := tests/meta tests/unit tests/cases
A_BROKER := tests/contract tests/e2e

test: setup ## Run every test, on a real Kafka and a real Valkey
ifeq ($(strip $(ARGS)),)
	@$(PY) -m pytest -n auto $(NO_BROKER)
	@$(PY) -m pytest $(A_BROKER)
else
	@$(PY) -m pytest $(ARGS)
endif

test-fast: setup ## Run the tests that need no broker
	@$(PY) -m pytest -n auto $(NO_BROKER) $(ARGS)

test-guideline: setup ## Run the rules and worked cases of one guideline (NAME=psychotherapy)
	@$(PY) -m pytest tests/meta/test_guidelines.py -k "$(NAME)" $(ARGS)

.venv/quality.ready: requirements-quality.lock .venv/project.sha256
	@echo "Installing what the classifier beside the evaluator needs"
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps \
		--require-hashes -r requirements-quality.lock
	@touch $@

quality: setup .venv/quality.ready ## Compare decisions with published letters (FILE=letters.jsonl ARGS=--show)
	@$(PY) -m bench.quality $(FILE) $(ARGS)

bench-evaluator: setup ## Measure time and memory of deciding (FILE=letters.jsonl)
	@$(PY) -m bench.evaluator $(FILE) $(ARGS)

chaos: setup ## Disturb a line in every way and prove it (ARGS="--cases 500 --seeds 20")
	@$(PY) -m chaos.faketime
	@$(PY) -m chaos $(ARGS)

chaos-broken: setup ## Show that builds broken on purpose are caught (ARGS="--cases 300")
	@$(PY) -m chaos --broken all $(ARGS)

bad-days: setup ## Live through bad days and print what is seen (ARGS="--long --write")
	@$(PY) -m chaos.bad_days $(ARGS)

bench: bench-setup ## Measure the line and its peers (ARGS="--only line,aiokafka --cases 2000 --runs 1")
	@$(PY) -m bench.line $(ARGS)

bench-steps: setup ## Show where a case's time goes, step by step (ARGS="--cases 3000")
	@$(PY) -m bench.line.steps $(ARGS)

bench-setup: setup ## Fetch and compile the peers of `make bench` into .stack/bench
	@$(PY) -m bench.peers.ready

sizing: setup ## Disk and processes for a year (ARGS="--bench FILE" with figures of make bench)
	@$(PY) -m bench.sizing $(ARGS)

bench-scale: setup ## Measure how the line scales with processes and cases (ARGS=--long)
	@$(PY) -m bench.scale $(ARGS)

bench-soak: setup ## Run a steady rate and look for drift (ARGS="--minutes 60 --rate 300")
	@$(PY) -m bench.scale.soak $(ARGS)

bench-rebuild: setup ## Measure how fast letters rebuilds a lost view (ARGS="--cases 10000")
	@$(PY) -m bench.rebuild $(ARGS)

impact: setup ## Show which past items flip since a revision (REF=main FILE=letters.jsonl)
	@.venv/bin/imr impact --ref $(or $(REF),HEAD) \
		--cases $(or $(FILE),../shared/letters/dev.jsonl) $(ARGS)

check: setup ## Check format, lint, types, imports, generated files; change nothing
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@$(PY) -m stack check-deployment
	@$(PY) -m docs.generate --check

fix: setup ## Format, and repair what lint can repair
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

docs: setup ## Write the generated documents and schemas
	@$(PY) -m docs.generate

lock: setup ## Pin the newest packages (ARGS=--upgrade) in requirements.lock
	@$(PYTHON) -m venv .stack/lock
	@.stack/lock/bin/python -m pip install --quiet uv==$(UV)
	@.stack/lock/bin/uv pip compile requirements.in --output-file requirements.lock \
		--universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --no-annotate --quiet $(ARGS)
	@.stack/lock/bin/uv pip compile requirements-quality.in \
		--output-file requirements-quality.lock \
		--universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --no-annotate --quiet $(ARGS)
	@.stack/lock/bin/uv pip compile requirements-bench.in \
		--output-file requirements-bench.lock \
		--universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --no-annotate --quiet $(ARGS)
	@.stack/lock/bin/uv pip compile requirements-chaos.in --no-deps \
		--output-file requirements-chaos.lock \
		--universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --no-annotate --quiet $(ARGS)

lock-peers: setup ## Pin the jars of the peer that is written in Java
	@$(PY) -m bench.peers.kafka_streams.relock

lock-kafka: setup ## Pin Kafka and its jars (ARGS=--version=X) in stack/kafka.lock.toml
	@$(PY) -m stack lock $(ARGS)

clean: ## Stop the stack and delete all that was fetched or made
	@if [ -x $(PY) ] && [ -d .stack/up ]; then $(PY) -m stack down; fi
	@rm -rf .stack .venv build *.egg-info .mypy_cache .ruff_cache .coverage .hypothesis
