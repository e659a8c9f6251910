"""Bases for screens of the desk: lists that walk an index instead of counting, tables that are only read."""
