# The two commands are `make run` and `make test`; what needs minutes has targets of its own.
.DEFAULT_GOAL := help
.PHONY: help run test test-matrix test-appliance wheel deb vm fuzz mutants soak gallery pictures tour layouts translations scan lint conformance format lock clean

help: ## Print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: ## Set up what is missing and start the kiosk; ARGS="--windowed" goes to it
	@tools/run $(ARGS)

test: ## Set up what is missing and run every check and test; ARGS="-k poll" goes to pytest
	@tools/test $(ARGS)

test-matrix: ## Run the tests on every other Python found, and with the lowest PySide6
	@tools/test_matrix

test-appliance: ## As root: try the Debian packages in whole systems; ARGS="-k crash" goes to pytest
	@tools/test_appliance $(ARGS)

wheel: ## Build the wheel, install it in an empty environment and try it there
	@tools/test_wheel

deb: ## Build the Debian packages into dist/; ARGS="--architecture all --version 1.2.3"
	@tools/make_venv .venv requirements/test.lock
	@.venv/bin/python -m tools.deb $(ARGS)

vm: ## Boot the package in QEMU, and cut the power amid storing (root, long); ARGS="--cuts 5"
	@tools/vm $(ARGS)

fuzz: ## Try new examples on parsers and sign-in for at least MINUTES=10 (a round takes some)
	@tools/fuzz $(MINUTES)

mutants: ## Put faults into kiosk/oauth on purpose; print how many of them the tests notice
	@tools/make_venv .venv requirements/test.lock
	@.venv/bin/python -m tools.mutants

soak: ## Sign in and out 10,000 times; fail when memory, threads, files or widgets grow
	@tools/soak

gallery: ## Draw all screens into out/gallery (minutes, 1 GB); ARGS="--language de" draws some
	@tools/set_up_tests
	@.venv/bin/python -m tools.gallery out/gallery $(ARGS)

pictures: ## Draw the README's pictures anew
	@tools/set_up_tests
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m tools.gallery

tour: ## Film a whole sign-in, kiosk and phone, for the README
	@tools/set_up_tests
	@.venv/bin/python -m tools.film docs/pictures/tour.webp

layouts: ## Write anew where everything stands on the screens, after a change that was meant
	@tools/set_up_tests
	@.venv/bin/python -m tools.layouts

translations: ## Bring the translations up to the sentences in the source, and compile them
	@tools/make_venv .venv requirements/test.lock
	@.venv/bin/python -m tools.translations

scan: ## Photograph the code screen with a simulated camera; ARGS=--gate writes no page
	@tools/set_up_tests
	@.venv/bin/python -m tools.scan $(ARGS)

lint: ## Check style, layout and types
	@tools/lint

conformance: ## Write docs/conformance.md anew: which test observes which duty
	@tools/make_venv .venv requirements/test.lock
	@.venv/bin/python -m tools.conformance

format: ## Put the code into its layout
	@tools/make_venv .venv requirements/test.lock
	@.venv/bin/python -m ruff check --fix-only
	@.venv/bin/python -m ruff format

lock: ## Write the locks anew from pyproject.toml; ARGS=--upgrade takes the newest
	@tools/lock $(ARGS)

clean: ## Remove everything that these commands made
	rm -rf .venv .venvs dist out .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +
