"""Readers' comments: threads, the checks that every text passes, and the moderators' decisions.

Comments stand above stories: they know the story, the story knows only its `CommentSummary`. `pipeline/` judges a text
and never touches a database row; `operations/` writes; every decision names the version that it was made on.
"""
