"""Pure: what a reader typed becomes the text that is checked and the HTML that is shown. A comment is plain text."""
