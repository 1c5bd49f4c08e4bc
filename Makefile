# SPDX-License-Identifier: MIT
# The front door. Each target does its own set-up (tools/setup) and is one script, which can also be
# called directly: make turns every failure into its own exit code 2, the scripts keep theirs.

# The interpreter of `make gate`, and the interpreters of `make test`.
PYTHON ?= python3
PYTHONS ?=
export PYTHONS

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

.PHONY: gate
gate: ## Do headers, facts, bindings and the interpreter PYTHON agree?
	@tools/gate "$(PYTHON)"

.PHONY: test
test: ## Run every test, on python3 and on the system's Python and its debug twin
	@tools/test

.PHONY: lint
lint: ## Check the layout of the sources, clang-tidy, clippy and the shell scripts
	@tools/test lint

.PHONY: matrix
matrix: ## Run the round trips in every CPython that can be had, and the witnesses over all headers
	@tools/matrix $(MATRIX)

.PHONY: bench
bench: ## Measure the operations, the tool and the first build; BENCH="--all --write" records them
	@PYTHON="$(PYTHON)" tools/setup bench
	@PYTHON="$(PYTHON)" bench/run $(BENCH)

.PHONY: format
format: ## Lay out the C and Rust sources
	@tools/format

.PHONY: regen
regen: ## Rewrite every generated file from the recorded facts
	@tools/regen

.PHONY: clean
clean: ## Remove build/
	@rm -rf build
