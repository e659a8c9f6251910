"""Every read for a page: a function per page, each with a fixed number of queries."""
