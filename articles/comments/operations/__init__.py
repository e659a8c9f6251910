"""Every write about comments. Locks are taken in one order: the branch's root, the thread, the story's summary."""
