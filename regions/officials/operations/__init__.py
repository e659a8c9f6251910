"""Every write to the records of officials."""
