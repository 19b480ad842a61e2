# Everything for working on the kiosk. On a fresh Debian or Ubuntu with python3 and make:
#   make run    the kiosk with its sample council (without a display: pictures of every screen in build/tour)
#   make test   all checks and tests
# PYTHON=python3.13 chooses another Python (3.11 or newer), VENV=… another place for the environment.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# Three processes test: two keep a core busy each, one runs what mostly waits. Which tests stay together, and in which
# order: tests/conftest.py.
WORKERS ?= -n 3 --dist loadscope --no-loadscope-reorder
export PYTHON

.PHONY: help setup run tour-pictures test check format translations bench lock clean system-run system-test environment

help:
	@sed -n 's/^# \{0,1\}//p;/^$$/q' Makefile
	@echo "Others: make setup | tour-pictures | check | format | bench | lock | clean"

# System packages for running, the virtual environment, and the files that are made from sources.
setup: system-run environment

system-run:
	@sh packaging/install_system_packages.sh run

system-test:
	@sh packaging/install_system_packages.sh run test

environment:
	@$(PYTHON) packaging/environment.py $(VENV)
	@$(BIN)/python packaging/build.py

# The sample council, the sync process and the window; ends with Ctrl-C or when the window is closed.
run: setup
	@$(BIN)/python packaging/run_demo.py

# Pictures of every screen in build/tour, with or without a display.
tour-pictures: setup
	@$(BIN)/python packaging/run_demo.py --pictures

# All of tests/ but the measurements; tests/house_rules runs the linters, the types and qmllint.
test: system-test environment
	@$(BIN)/python -m pytest $(WORKERS) --ignore=tests/bench

# The same, in the order in which a mistake shows soonest.
check: system-test environment
	@$(BIN)/python -m pytest tests/house_rules
	@$(BIN)/python -m pytest $(WORKERS) --ignore=tests/bench --ignore=tests/house_rules

# Brings Python and QML into the one format that tests/house_rules asks for.
format: environment
	@$(BIN)/ruff format --quiet
	@find kiosk screens -name '*.qml' -exec $(BIN)/pyside6-qmlformat -i {} +

# Brings new words of the interface into assets/translations, once for each language of languages.toml, because each has
# plural forms of its own. English has plurals only.
translations: environment
	@words=$$(find kiosk screens -name '*.qml' -o -name '*.py' | grep -v sample_council | sort); \
	for lang in $$(sed -n 's/^\[\(.*\)\]$$/\1/p' assets/translations/languages.toml); do \
	  $(BIN)/pyside6-lupdate $$([ $$lang = en ] && echo -pluralonly) -silent -no-obsolete -locations none \
	    -source-language en -target-language $$lang -extensions py,qml $$words -ts assets/translations/kiosk_$$lang.ts; \
	done

# Speed and memory, as numbers in build/bench.
bench: system-test environment
	@$(BIN)/python -m tests.bench --out build/bench

# Chooses the newest versions that pyproject.toml allows and writes them, with their hashes, into the lock files.
lock:
	@$(PYTHON) -m venv build/uv && build/uv/bin/python -m pip install -q --upgrade uv
	@build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	@build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --group dev pyproject.toml -o requirements-dev.lock

# What was made, but not the environment (rm -r .venv for that).
clean:
	@rm -rf build .hypothesis .mypy_cache .ruff_cache .import_linter_cache .pytest_cache
	@find kiosk screens content_sync tests packaging assets \
	  \( -name '__pycache__' -o -name '*.qmltypes' -o -name '*.qm' -o -name completeness.json \) -prune -exec rm -rf {} +
