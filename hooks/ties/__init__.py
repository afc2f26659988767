"""Ties: content in several languages, checked against one glossary and compiled to Markdown.

The flow is load → check → compile → (a generator) → finish; see ARCHITECTURE.md.
"""
