"""`/cari/`: stories that hold the words, people and regions of that name above them, and the command that fills the
index again. `sources.py` lists who has documents; how words are found is the business of `newsroom/searchindex/`.
"""
