# The commands. Each sets up what it needs in .venv first.
PYTHON ?= python3
TIES = .venv/bin/python -m ties

.PHONY: site test serve check spell measure lighthouse html

site:
	@$(PYTHON) hooks/bootstrap.py site
	@$(TIES) site

test:
	@$(PYTHON) hooks/bootstrap.py test
	@.venv/bin/python -m tests.chromium
	@.venv/bin/python -m pytest

# LANGUAGE only where it is named in the command: systems set a variable of that name too.
serve:
	@$(PYTHON) hooks/bootstrap.py site
	@$(TIES) serve $(if $(filter command,$(origin LANGUAGE)),--language $(LANGUAGE))

check:
	@$(PYTHON) hooks/bootstrap.py site
	@$(TIES) check

# One language with LANGUAGE=hy; needs Hunspell and its dictionaries.
spell:
	@$(PYTHON) hooks/bootstrap.py test
	@.venv/bin/python -m tests.spelling $(if $(filter command,$(origin LANGUAGE)),$(LANGUAGE))

# Needs a built site.
measure:
	@$(PYTHON) hooks/bootstrap.py test
	@.venv/bin/python -m tests.chromium
	@.venv/bin/python -m tests.measure

# Needs Node 20 and a built site.
lighthouse:
	@$(PYTHON) hooks/bootstrap.py test
	@.venv/bin/python -m tests.chromium
	@.venv/bin/python -m tests.lighthouse

# Needs a built site, Java and the Nu HTML checker: make html VNU=vnu.jar
html:
	java -jar $(VNU) --skip-non-html --errors-only site
