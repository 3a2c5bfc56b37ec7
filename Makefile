# The handful of things one does here. CI runs `make test` and nothing else.

PYTHON ?=
GOLD ?= ../shared/gold
TEXTS ?= ../shared/articles
EXAMPLE := examples/usine-halden.txt

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
SOURCES := summarizer evals tests benchmarks docs

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help:  ## list these targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

.PHONY: demo
demo: $(VENV)/run.stamp  ## summarize an example article, offline
	@$(BIN)/summarize $(EXAMPLE)
	@printf '\nWhere to go next:\n'
	@printf '  %-57s %s\n' \
	  '$(BIN)/summarize YOUR-ARTICLE.txt' 'the same for an article of yours' \
	  '$(BIN)/summarize -f json $(EXAMPLE)' 'every offset; docs/output.md explains them' \
	  '$(BIN)/summarize --help' 'all options; docs/cli.md explains them' \
	  'README.md' 'the Python call, the promises, the weaknesses'

.PHONY: test
test: check $(VENV)/llama.stamp  ## lint, types and all tests: what CI runs
	@$(BIN)/python -m pytest -q -n auto --dist loadfile --no-loadscope-reorder

.PHONY: check
check: $(VENV)/dev.stamp  ## lint and types only
	@$(BIN)/ruff check --quiet $(SOURCES)
	@$(BIN)/ruff format --check --quiet $(SOURCES) || { echo "not formatted; mend with: $(BIN)/ruff format $(SOURCES)"; exit 1; }
	@$(BIN)/mypy --no-error-summary

.PHONY: quality
quality: $(VENV)/dev.stamp  ## score against labelled articles (GOLD=folder TEXTS=folder)
	@if [ -d "$(GOLD)" ] && [ -d "$(TEXTS)" ]; then \
	  $(BIN)/python -m evals run --gold "$(GOLD)" --texts "$(TEXTS)" --engine offline; \
	else \
	  echo "No labelled articles at $(GOLD) and $(TEXTS): nothing scored. Name yours with GOLD=folder TEXTS=folder."; \
	fi

.PHONY: evals
evals: $(VENV)/dev.stamp  ## score both engines on the fixtures, offline and from recordings
	@$(BIN)/python -m evals status
	@$(BIN)/python -m evals run
	@$(BIN)/python -m evals gate

.PHONY: bench
bench: $(VENV)/run.stamp  ## measure speed and memory, as ratios within one run
	@$(BIN)/python benchmarks/bench.py
	@$(BIN)/python benchmarks/model_bench.py

.PHONY: clean
clean:  ## remove the virtual environment, builds and caches
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Two stamps in one environment: what running needs, and what developing needs beside it. Either is renewed when
# pyproject.toml changes, and developing includes running.

$(VENV)/venv.stamp:
	@for python in "$(PYTHON)" python3 python3.14 python3.13 python3.12 python3.11; do \
	  if [ -n "$$python" ] && "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    "$$python" -m venv $(VENV) && touch $@ && exit 0; \
	    echo "$$python cannot make a virtual environment (on Debian: apt-get install python3-venv)" >&2; exit 1; \
	  fi; \
	done; \
	echo "no Python of 3.11 or later found; name one with: make PYTHON=/path/to/python3" >&2; exit 1

$(VENV)/run.stamp: pyproject.toml | $(VENV)/venv.stamp
	@echo "Installing into $(VENV) (once; about a minute) ..."
	@$(PIP) install --editable .
	@touch $@

# llama.cpp's server, for the test that holds it to our schema; compiled here, as small and as fast as it can be had.
# Without a compiler that test is skipped, and says so.
LLAMA := llama-cpp-python[server]==0.3.36
LLAMA_CMAKE := -DLLAVA_BUILD=OFF -DGGML_NATIVE=OFF -DGGML_OPENMP=OFF -DGGML_LLAMAFILE=OFF -DGGML_CPU_REPACK=OFF \
  -DCMAKE_C_FLAGS_RELEASE=-O1 -DCMAKE_CXX_FLAGS_RELEASE=-O1 \
  -DCMAKE_PROJECT_llama.cpp_INCLUDE=$(CURDIR)/tests/servers/without_common.cmake

$(VENV)/llama.stamp: $(VENV)/dev.stamp tests/servers/without_common.cmake
	@if command -v c++ >/dev/null && command -v cc >/dev/null; then \
	  echo "Building llama.cpp into $(VENV) for its test (once; about two minutes) ..."; \
	  CMAKE_ARGS="$(LLAMA_CMAKE)" $(PIP) install --no-binary llama-cpp-python "$(LLAMA)"; \
	else \
	  echo "No C++ compiler: the test of llama.cpp's server will be skipped."; \
	fi
	@touch $@

$(VENV)/dev.stamp: pyproject.toml | $(VENV)/venv.stamp
	@echo "Installing into $(VENV), with the tools for tests (once; about a minute) ..."
	@$(PIP) install --editable '.[dev]'
	@touch $(VENV)/run.stamp $@
