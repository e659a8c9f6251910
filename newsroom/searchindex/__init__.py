"""The search index: texts in, a page of hits with facets out. Knows no story: whoever has documents hands them in.

`index.py` writes (in the caller's transaction), `query.py` asks. What a word is, is decided once in Python
(`words.py`); the two engines only store and match words, so that SQLite and PostgreSQL give the same answers.
"""
