"""Who reads, comments and works here: accounts, bylines, readers' names, the consent ledger, and the ways to sign in.

Readers sign in with a code that is mailed to them (django-allauth); staff with a password at the desk. What other
rooms keep about an account reaches its owner through `rooms.py`.
"""
