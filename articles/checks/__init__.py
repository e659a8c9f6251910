"""Checks on the manuscript. `gate.py` asks the ones that may block publication."""
