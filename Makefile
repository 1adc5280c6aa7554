# Octavo: "make" sets everything up and builds every edition; "make help" lists the rest.
#
# Written for GNU make 3.81, which is what macOS has.  Each step leaves a stamp in .venv/stamps, so
# that a second run starts at once.  PYTHON=python3.12 picks the interpreter.

VENV := .venv
STAMPS := $(VENV)/stamps
BIN := $(VENV)/bin

# An environment that was moved, or whose Python is gone, is made anew.
$(shell test "$$(cat $(STAMPS)/environment 2>/dev/null)" = "$(CURDIR)" \
  && $(BIN)/python -c "" 2>/dev/null || rm -rf $(STAMPS))

# On a Mac only Homebrew's own Python looks where Homebrew keeps libraries.
ifeq ($(shell uname -s),Darwin)
  BREW := $(shell brew --prefix 2>/dev/null || echo /opt/homebrew)
  WITH_LIBRARIES := DYLD_FALLBACK_LIBRARY_PATH="$(BREW)/lib:/usr/local/lib:/usr/lib"
endif

.DEFAULT_GOAL := build
.NOTPARALLEL: # apt-get and pip do not like company
.PHONY: build check clean format help install lint reference test

build: install ## install what is missing, then build every edition into build/ (the default)
	$(WITH_LIBRARIES) $(BIN)/octavo build --all $(ARGS)

install: $(STAMPS)/layout $(STAMPS)/program ## only install: system libraries, .venv, packages

test: $(STAMPS)/layout $(STAMPS)/tests $(STAMPS)/development ## run the tests; ARGS='-k dates' goes to pytest
	$(WITH_LIBRARIES) $(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)

lint: $(STAMPS)/development ## look for faults in style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

check: lint test ## lint, then test

format: $(STAMPS)/development ## put the code into its usual form
	$(BIN)/ruff check --select I --fix
	$(BIN)/ruff format

reference: $(STAMPS)/program ## write the generated pages of docs/reference and schemas/ anew
	$(BIN)/octavo schema
	$(BIN)/python scripts/reference
	$(BIN)/python scripts/reference_tables.py

clean: ## remove what was built and installed here; the system's libraries stay
	rm -rf build dist $(VENV) .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

# The steps of the set-up, each done once.

$(STAMPS)/environment: scripts/make-environment scripts/find-python
	@scripts/make-environment $(VENV)
	@mkdir -p $(STAMPS) && echo "$(CURDIR)" > $@

$(STAMPS)/layout: scripts/install-system-libraries scripts/missing_libraries.py $(STAMPS)/environment
	@$(WITH_LIBRARIES) PYTHON=$(BIN)/python scripts/install-system-libraries layout
	@touch $@

$(STAMPS)/tests: scripts/install-system-libraries scripts/validator.xml $(STAMPS)/environment
	@scripts/install-system-libraries tests
	@scripts/install-system-libraries browser || echo "octavo: the tests that need a browser will be skipped" >&2
	@scripts/install-system-libraries validator || echo "octavo: the tests that need veraPDF will be skipped" >&2
	@touch $@

$(STAMPS)/program: pyproject.toml constraints.txt $(STAMPS)/environment
	@scripts/install-packages $(VENV) .
	@touch $@

$(STAMPS)/development: $(STAMPS)/program
	@scripts/install-packages $(VENV) '.[dev]'
	@touch $@
