"""Every read for the front pages."""
