"""Pixels, pure: bytes and numbers in, bytes and numbers out. No models, no storage, no settings."""
