"""Our region data: CSV files, their README, and how they are made and checked (`python -m regions.data.build`)."""
