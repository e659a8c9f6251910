"""The outlet: name, legal identity, switches. One row, which every page needs and hardly anybody changes."""
