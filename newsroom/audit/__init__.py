"""The log: who did what to which thing, when. record.record() is the only way to write it; nobody can change it."""
