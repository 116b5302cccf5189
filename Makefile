# `make run` and `make test` do all set-up by themselves; the others are for developers.
ifeq ($(strip $(LANG)),)
export LANG := C.UTF-8
endif
PYTHON := .venv/bin/python

.DEFAULT_GOAL := run
.PHONY: setup run test lint bench demo soak gallery package check-package lock translations

setup:  ## prepares without starting
	@sh tools/setup.sh

run: setup  ## starts the program
	@.venv/bin/mieux-desktop

test:  ## runs all tests but the long ones
	@sh tools/setup.sh tests
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n auto --dist loadfile

lint: setup  ## format, style, types, layers, translations
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@$(PYTHON) -m tools.check_translations

bench: setup  ## prints the measured figures
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m benchmarks

demo: setup  ## does the whole job by itself; pictures and PDF in build/demo
	@QT_QPA_PLATFORM=offscreen .venv/bin/mieux-desktop --demo build/demo

soak:  ## the long tests: thousands of interruptions
	@sh tools/setup.sh tests
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m soak

gallery: setup  ## pictures of every screen in every state in build/gallery
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tools.gallery build/gallery

package: setup  ## builds the program folder and the .deb in dist
	@sh tools/package.sh

check-package:  ## proves the .deb in a bare Debian without Python; as root
	@sh tools/check_package.sh

lock:  ## renews requirements.lock after a change of pyproject.toml; needs uv
	@uv pip compile pyproject.toml --group dev --generate-hashes --universal --no-annotate --no-header --quiet -o requirements.lock

translations: setup  ## brings resources/i18n up to date with the source
	@$(PYTHON) -m tools.check_translations --update
