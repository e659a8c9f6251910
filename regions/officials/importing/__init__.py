"""Reading the CSV files of `data/` into the records. Nothing is stored unless every line is right."""

from regions.officials.importing.files import FILES, BrokenFile, Problem
from regions.officials.importing.loading import DATA, Report, load

__all__ = ["DATA", "FILES", "BrokenFile", "Problem", "Report", "load"]
