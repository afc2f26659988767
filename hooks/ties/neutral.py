"""The neutral addresses: the twin of every page without a language, for teachers."""

NEUTRAL = "zz"
"""The folder, and the locale of the generator's default language, that neutral pages
are compiled under. Two letters that ISO 639 leaves unused; readers never see them."""

UNDETERMINED = "mul"
"""BCP 47 (ISO 639-2): several languages on one page."""
