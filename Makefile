# Two commands: `make run` and `make test`. They need Python 3.11 or newer with venv, and nothing else.
# PYTHON=… chooses the Python that .venv is made with; the site's own settings are in .env.example.
PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
INSTALL = @command -v $(PYTHON) >/dev/null 2>&1 || { echo "$(PYTHON) is not there: install Python 3.11 or newer." >&2; exit 1; }; \
	$(PYTHON) newsroom/install.py

.DEFAULT_GOAL := help
.PHONY: help run dev test test-sqlite test-postgres lint format bench shots messages demo-reset lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## set everything up and serve the site with its worker (PORT=8000)
	$(INSTALL) runtime
	@exec $(BIN)/python -m newsroom.launch

dev: ## the same with a server that reloads changed code
	$(INSTALL) dev
	@exec $(BIN)/python -m newsroom.launch --dev

test: ## the whole suite, on SQLite and PostgreSQL (ARGS="tests/regions -x")
	$(INSTALL) dev
	@exec $(BIN)/python -m tests.run $(ARGS)

test-sqlite: ## the suite on SQLite only
	$(INSTALL) dev
	@exec $(BIN)/python -m tests.run --only sqlite $(ARGS)

test-postgres: ## what touches the database, on PostgreSQL only
	$(INSTALL) dev
	@exec $(BIN)/python -m tests.run --only postgres $(ARGS)

lint: ## style, types, who imports whom, migrations, translations
	$(INSTALL) dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/djlint templates --lint --quiet
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@$(BIN)/python manage.py makemigrations --check --dry-run
	@$(BIN)/python -m newsroom.messages --check

format: ## rewrite code in the house's style
	$(INSTALL) dev
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format .

bench: ## measure against the budgets; writes var/bench/latest.json (ARGS="--stories 1000")
	$(INSTALL) dev
	@exec $(BIN)/python -m newsroom.bench $(ARGS)

shots: ## pictures of every kind of page into var/shots/
	$(INSTALL) dev
	@exec $(BIN)/python -m tests.shots $(ARGS)

messages: ## collect the texts to translate from code and templates (needs GNU gettext)
	$(INSTALL) dev
	@$(BIN)/python manage.py makemessages -l id -l en --no-location --ignore .venv --ignore var
	@$(BIN)/python -m newsroom.messages

demo-reset: ## throw the demonstration away and make it again
	$(INSTALL) runtime
	@exec $(BIN)/python manage.py demo --reset

lock: ## write exact versions and hashes of the packages in pyproject.toml into requirements/
	$(INSTALL) dev
	@for set in runtime production dev; do \
		extra=; [ $$set = runtime ] || extra="--extra $$set -c requirements/runtime.txt"; \
		$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
			--no-annotate --no-header -p 3.11 $$extra -o requirements/$$set.txt pyproject.toml || exit 1; \
	done

clean: ## remove the environment and what tools left; var/ stays
	@rm -rf .venv static/build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
