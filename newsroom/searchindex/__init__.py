"""An index of documents, whatever they are about, on FTS5 or PostgreSQL's text search."""
