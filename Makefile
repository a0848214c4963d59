# make run    sets up what the app needs and opens the window (without a display: colorizes the samples)
# make test   sets up everything and runs all tests (make test-fast: the quick ones)
# make build  makes the program that needs no Python: dist/Autochrome (AUTOCHROME_FULL=1: trains, too)
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1
# All versions, those of the libraries' libraries too, are the ones that `make lock` wrote down.
INSTALL := $(BIN)/python -m pip install --quiet --constraint constraints.txt
# Tests start this program hundreds of times: what Python compiled of it is kept, whatever the shell
# says. (An empty word is none.)
PYTEST := PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest
# A process for each core, but no more than there is sure to be memory for. Each file of tests stays
# in one, so that what its tests share is made once; one that hangs ends the run. What is picked by
# ARGS is for looking into: in this process. Half of the tests wait for processes, files or a window,
# so that there is a process more than cores. Real threads on a busy machine now and then come late:
# a test that fails is tried once more, and then named.
WORKERS := $(shell $(PYTHON) -c 'import os; print(min(4, (os.cpu_count() or 1) + 1))')
PYTEST += $(if $(ARGS),$(ARGS),-n $(WORKERS) --dist loadfile --no-loadscope-reorder --max-worker-restart 0 --reruns 1 -rR)

.PHONY: run test test-fast check format hooks lock bench fuzz kill-series weekend screenshots \
	translations build try-build release clean

run: $(VENV)/.app
	@if [ "$$(uname)" = Darwin ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/python -m desktop $(ARGS); \
	else \
		echo "There is no display, so no window can open: colorizing the sample photos into out/ instead."; \
		$(BIN)/python -m core colorize resources/samples --output out && ls out; \
	fi

test: $(VENV)/.dev
	$(PYTEST)

# While you work: without what trains, what builds bundles, what tries whole copies, other computers,
# and the tools that kill, damage and fill over and over.
test-fast: $(VENV)/.dev
	$(PYTEST) $(addprefix --ignore tests/,training bundle desktop/self_test desktop/train/test_end_to_end.py \
		core/cluster $(addprefix tools/test_,fuzz.py kill_series.py weekend.py))

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Git then runs formatter, linter and type checker over what is committed.
hooks: $(VENV)/.dev
	$(BIN)/prek install

# After a version in pyproject.toml changed; all others become the newest that go together
# (ARGS=--no-upgrade: they stay).
lock: | $(BIN)/python
	$(INSTALL) uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --all-extras \
		--upgrade $(ARGS) --annotation-style line --custom-compile-command "make lock" \
		--output-file constraints.txt pyproject.toml
	$(BIN)/python -m tools.bundle.flatpak_packages

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks.bench $(ARGS)

# Damages files of every kind that is read, and sees that each harms only itself
# (ARGS="--photos 30000 --others 2000 --minutes 60"; --help says more).
fuzz: $(VENV)/.dev
	$(BIN)/python -m tools.fuzz $(ARGS)

# Runs of a queue are killed over and over: nothing may be lost or made twice (docs/queue.md).
kill-series: $(VENV)/.dev
	$(BIN)/python -m tools.kill_series $(ARGS)

# A queue of thousands over a pulled drive, full disks and kills; then report, manifest and disk must
# agree (docs/queue.md). Linux, as root.
weekend: $(VENV)/.dev
	$(BIN)/python -m tools.weekend $(ARGS)

screenshots: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots $(ARGS)

# After a text was added or changed: what waits for a translator is counted.
translations: $(VENV)/.dev
	$(BIN)/python -m tools.translations

build: $(VENV)/$(if $(AUTOCHROME_FULL),.dev,.build)
	$(BIN)/python -m PyInstaller --noconfirm build.spec

# As on the computer of somebody who just got it, in a folder that cannot be written to.
try-build: $(VENV)/.build
	$(BIN)/python -m tools.bundle.try_out $(ARGS)

# Archives, checksums, bills of materials and licences of what was built.
release: $(VENV)/.build
	$(BIN)/python -m tools.bundle.release

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || { \
		echo "Autochrome needs Python 3.11 to 3.13; $(PYTHON) is $$($(PYTHON) --version 2>&1)."; \
		echo "Name another one: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
		echo "On Debian: apt-get install python3-venv"; rm -rf $(VENV); exit 1; }

# The app alone; TensorFlow comes with .dev.
$(VENV)/.app: pyproject.toml constraints.txt core/colour/kernel/colour_step.c | $(BIN)/python
	$(INSTALL) --editable .
	@touch $@

$(VENV)/.build: $(VENV)/.app
	$(INSTALL) --editable '.[build]'
	@touch $@

$(VENV)/.dev: $(VENV)/.app
	$(INSTALL) --editable '.[dev]'
	@touch $@ $(VENV)/.build

clean:
	rm -rf $(VENV) out build dist runs *.egg-info
