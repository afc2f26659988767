"""Reads content/: files, YAML, Markdown, gettext; never raises on what it finds there."""
