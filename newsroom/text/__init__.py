"""Indonesian text, without a database: dates, numbers, slugs, folding, sanitising, differences.

Every function takes text or plain values and returns new ones. What these modules print is always
Indonesian; the template filters of `templatetags/indonesian.py` speak the language of the page.
"""
