"""House pages that the press law asks for, error pages, and small files for machines."""
