# Two commands for everything: `make run` and `make test`. Both install what is missing first.
.DEFAULT_GOAL := help
PORT ?= 8000
HOST ?= 127.0.0.1
ARGS ?=
export PORT HOST

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null || grep '##' Makefile

.PHONY: run
run: export JEUGDHULP_TRYOUT = 1
run: ## try the portal out: example accounts, SQLite (or DATABASE_URL), http://127.0.0.1:8000 (PORT=, HOST=)
	@.ci/setup run
	@.ci/serve

.PHONY: test
test: ## the whole suite: SQLite, a throw-away PostgreSQL, and the pages in Chromium (ARGS="-k planning")
	@.ci/setup test
	@.ci/test both $(ARGS)

.PHONY: test-sqlite
test-sqlite: ## the suite on SQLite, with the pages in Chromium
	@.ci/setup test
	@.ci/test sqlite $(ARGS)

.PHONY: test-postgresql
test-postgresql: ## the suite on a throw-away PostgreSQL
	@.ci/setup test
	@.ci/test postgresql $(ARGS)

.PHONY: install
install: ## system packages and libraries, for running and for testing
	@.ci/setup run
	@.ci/setup test

.PHONY: lint
lint: ## style and layers alone (the suite checks them too)
	@.ci/setup test
	@.venv/bin/ruff check .
	@.venv/bin/lint-imports

.PHONY: format
format: ## put the code in the one style
	@.ci/setup test
	@.venv/bin/ruff check --fix --quiet .
	@.venv/bin/ruff format --quiet .

.PHONY: lock
lock: ## resolve pyproject.toml into the two requirements files (ARGS=--upgrade for newer versions); needs uv
	@.ci/lock $(ARGS)

.PHONY: clean
clean: ## remove what was installed and cached; keeps the database
	@rm -rf .venv .pytest_cache .ruff_cache .import_linter_cache .hypothesis staticfiles test-results
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
