"""Definitions of the sheets in tests/data/import, from which make_corpus.py writes them."""
