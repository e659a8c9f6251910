"""Every read for the comment pages."""
