"""Stories from elsewhere become drafts: a file is read, taken apart, stored and reported.

`files` reads with bounds; `plain_text.parse` takes a text apart and is pure: what the newsroom knows about
places and officials comes in as arguments (`knowledge`), so that it can be tested without a database;
`storing` writes through the ordinary operations; `report` says what went where and what is doubtful.
Whatever comes in gives either a story or an `Unreadable` with a sentence, never a crash.
"""
