"""Stories: written in versions, moved by operations, listed and shown. Media lies below, comments above.

Every write is in operations/, every page's read in reading/; the body's format is in body/."""
