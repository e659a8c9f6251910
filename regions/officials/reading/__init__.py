"""Every read of the records of officials; each function with a fixed number of queries."""
